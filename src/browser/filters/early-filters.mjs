/*
 * Runs in the head, as an inline script. If the address contains filters, it marks the root element; the program then
 * stays invisible until the filters are applied (half a second at most), so that nothing jumps.
 */
{
  const query = new URLSearchParams(location.search);
  const asked = 'q day track room kind session tag language picks past'.split(' ');
  if (asked.some((name) => query.get(name))) document.documentElement.dataset.filters = 'waiting';
}
