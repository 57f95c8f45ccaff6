/*
 * Runs right after the notice, before the notice is painted, as an inline script: removes a notice that has expired. It
 * runs this early because nothing may move on the page later, and because the built page has no clock.
 */
{
  const notice = document.currentScript.previousElementSibling;
  const asked = Date.parse(new URLSearchParams(location.search).get('now'));
  const present = asked || Date.now();
  notice.hidden = present >= Date.parse(notice.dataset.noticeUntil);
}
