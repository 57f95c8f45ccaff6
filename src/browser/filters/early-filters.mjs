/*
 * Runs in the head, as an inline script: where the address asks for a part of the
 * schedule, the root says so, and the programme keeps its place unseen until the part is known (half
 * a second at most), so that nothing is seen to jump.
 */
{
  const query = new URLSearchParams(location.search);
  const asked = 'q day track room kind session tag language picks past'.split(' ');
  if (asked.some((name) => query.get(name))) document.documentElement.dataset.filters = 'waiting';
}
