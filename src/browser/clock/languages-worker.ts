/*
 * Makes the browser gather the languages in which it can write dates. Chromium and WebKit do this once for all threads of
 * a page: docs/decisions/026.
 */

new Intl.DateTimeFormat('en', { hour: 'numeric' }).format(0);
postMessage('gathered');
close();
