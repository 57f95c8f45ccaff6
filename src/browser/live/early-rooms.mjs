/*
 * Runs right after the list of the rooms' current talks, before the list is painted, as an inline script. It shows the
 * list from an hour before the page's first entry to the end of the last one, and leaves out the rooms of an open list
 * that have no more talks. It runs this early because nothing may move on the page later, and because the built page has
 * no clock.
 */
{
  const list = document.currentScript.previousElementSibling;
  const asked = Date.parse(new URLSearchParams(location.search).get('now'));
  const present = asked || Date.now();
  list.hidden = !(
    present >= Date.parse(list.dataset.opens) && present < Date.parse(list.dataset.closes)
  );
  for (const row of list.querySelectorAll('[data-last]')) {
    row.toggleAttribute('data-over', present >= Date.parse(row.dataset.last));
  }
}
