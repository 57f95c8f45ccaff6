/**
 * The oldest browsers in which everything works, as targets of the bundler. What is newer is used only
 * where the page is right without it; docs/browsers.md says it to people.
 */
export const baseline = ['safari16.4', 'firefox115', 'chrome109'];

/**
 * Styles reach a little further back: a page whose scripts don't run is right without them, but a page
 * whose colors are not understood can't be read.
 */
export const styleBaseline = ['safari15.4', 'firefox115', 'chrome105'];
