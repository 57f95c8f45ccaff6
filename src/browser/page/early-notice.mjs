/*
 * Runs right behind the notice, before it is painted, as an inline script: takes the notice away when
 * its time is over. Later nothing may move on the page, and the built page has no clock.
 */
{
  const notice = document.currentScript.previousElementSibling;
  const asked = Date.parse(new URLSearchParams(location.search).get('now'));
  const present = asked || Date.now();
  notice.hidden = present >= Date.parse(notice.dataset.noticeUntil);
}
