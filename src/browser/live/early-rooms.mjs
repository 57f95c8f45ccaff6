/*
 * Runs right behind the list of what's on in each room, before it is painted, as an inline script: shows it from an
 * hour before the page's first entry to the end of the last one. Nothing may move on the page later, and the built page
 * has no clock.
 */
{
  const list = document.currentScript.previousElementSibling;
  const asked = Date.parse(new URLSearchParams(location.search).get('now'));
  const present = asked || Date.now();
  list.hidden = !(
    present >= Date.parse(list.dataset.opens) && present < Date.parse(list.dataset.closes)
  );
}
