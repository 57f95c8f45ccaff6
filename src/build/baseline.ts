/**
 * The oldest browsers in which everything works, as targets of the bundler. Newer features are used only where the page
 * is right without them; docs/browsers.md documents this.
 */
export const baseline = ['safari16.4', 'firefox115', 'chrome109'];

/**
 * Styles reach a little further back: a page whose scripts don't run is right without them, but a page
 * whose colors are not understood can't be read.
 */
export const styleBaseline = ['safari15.4', 'firefox115', 'chrome105'];
