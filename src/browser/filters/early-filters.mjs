/*
 * Runs in the head, as an inline script. If the address contains filters, it marks the root element; the program then
 * stays invisible until the filters are applied (half a second at most), so that nothing jumps. An inline
 * script can't import the names of the filters.
 */
{
  const query = new URLSearchParams(location.search);
  const asked = 'q day track room kind session tag language level recording picks past'.split(' ');
  if (asked.some((name) => query.get(name))) document.documentElement.dataset.filters = 'waiting';
}
