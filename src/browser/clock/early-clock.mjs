/*
 * Runs in the head, before anything is painted, as one inline script of at most 600 bytes (`compactScript` removes
 * comments and spaces). It marks the root element: `data-clocks="two"` reserves space for the second clock, and
 * `data-times="waiting"` reserves space for the times that will be rewritten. The marks are a good guess; the code
 * that writes the times corrects them.
 *
 * Its own data: `zone` is the event's zone, `first` is the clock of a first visit, and `at` holds the instants that
 * show whether the device's clock differs, each with the event's offset: "1617976800/-420 …".
 */
{
  const root = document.documentElement.dataset,
    event = document.currentScript.dataset,
    key = 'schedule:zone:v1';
  let choice = new URLSearchParams(location.search).get('tz');
  for (const held of [
    () => sessionStorage[key],
    () => name.split(key + '=')[1],
    () => localStorage[key],
  ])
    try {
      choice ||= held();
    } catch {}
  choice ||= event.first;
  const away = event.at.split(' ').some((sample) => {
    const [at, offset] = sample.split('/');
    return +offset + new Date(at * 1e3).getTimezoneOffset();
  });
  const zone = !['event', 'mine', event.zone].includes(choice);
  root.clocks = away || zone ? 'two' : 'one';
  if (zone || (away && choice == 'mine')) root.times = 'waiting';
}
