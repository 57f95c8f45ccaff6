/**
 * The oldest browsers in which everything works, as targets of the bundler. Newer features are used only where the page
 * also works without them; docs/browsers.md lists them.
 */
export const baseline = ['safari16.4', 'firefox115', 'chrome109'];

/**
 * Styles support somewhat older browsers: a page works without its scripts, but nobody can read a page whose colors the
 * browser does not understand.
 */
export const styleBaseline = ['safari15.4', 'firefox115', 'chrome105'];
