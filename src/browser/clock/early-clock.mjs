/*
 * Runs in the head, before anything is painted, as one inline script of at most 600 bytes (`compactScript` removes
 * comments and spaces). It marks the root element: `data-clocks="two"` reserves space for the second clock, and
 * `data-times="held"` hides the times that will be rewritten. The marks are a good guess; the code that writes the
 * times corrects them. If that code has not come half a second after the first frame, `data-times="late"` shows the
 * event's times. A timer does this, not an animation of each time: a day has hundreds of them.
 *
 * Its own data: `zone` is the event's zone, `first` is the clock of a first visit, and `at` holds the instants that
 * show whether the device's clock differs, in milliseconds, each with the event's offset: "[[1617976800000,-420],…]".
 */
{
  const root = document.documentElement.dataset,
    data = document.currentScript.dataset,
    key = 'schedule:zone:v1';
  let clock = new URLSearchParams(location.search).get('tz');
  for (const read of [
    () => sessionStorage[key],
    () => name.split(key + '=')[1],
    () => localStorage[key],
  ])
    try {
      clock ||= read();
    } catch {}
  clock ||= data.first;
  const away = JSON.parse(data.at).some(
      ([at, offset]) => offset + new Date(at).getTimezoneOffset(),
    ),
    zone = !['event', 'mine', data.zone].includes(clock);
  root.clocks = away || zone ? 'two' : 'one';
  if (zone || (away && clock == 'mine')) {
    root.times = 'held';
    requestAnimationFrame(() => setTimeout(() => (root.times &&= 'late'), 500));
  }
}
