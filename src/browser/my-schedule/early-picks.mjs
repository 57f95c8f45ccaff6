/*
 * Runs right after the list of the visitor's picks, before the list is painted, as an inline script. Without stored
 * picks, it shows how to pick something in place of the message that the schedule is being loaded. An address with
 * picks in its fragment has to wait for the schedule.
 */
{
  const { picksKey } = document.currentScript.dataset;
  const [loading, empty] = document.currentScript.previousElementSibling.children;
  let stored = null;
  try {
    stored = localStorage.getItem(picksKey);
  } catch {
    // The browser stores nothing, so there are no picks.
  }
  const isEmpty = (stored ?? '{}') === '{}' && location.hash === '';
  loading.hidden = isEmpty;
  empty.hidden = !isEmpty;
}
