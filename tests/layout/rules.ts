/** The exceptions of the layout check, each with a name. All of them are selectors. */
export interface LayoutRules {
  /** Texts that are cut off on purpose, with an ellipsis, and whose full text is one click away. */
  readonly clamps: readonly string[];
  /** Elements that may scroll sideways, and show that there is more. */
  readonly scrollers: readonly string[];
  /** Lists whose items are side by side. */
  readonly rows: readonly string[];
  /** Elements that nothing on the page may cover, except the panels of the header's menu. */
  readonly above: readonly string[];
}

export const layoutRules: LayoutRules = {
  clamps: [
    '.zone-control .zone-main',
    '.rooms h4',
    '.rooms .who',
    'my-schedule h3',
    'my-schedule .who',
    'my-schedule .room',
    'my-schedule .titles bdi',
    '.live-notice .said',
    '.live-notice .short',
    'site-search .excerpt',
    '[data-clamp]',
  ],
  scrollers: [
    '.site-header .items',
    '.prose table',
    '.formula',
    ':has(> :is(math, .whole), > a > :is(math, .whole))',
    '[data-scroller]',
  ],
  rows: [
    '.site-header .items',
    '.day-menu ul',
    '.slot-facts',
    'my-schedule .titles',
    '.rooms .group > ul',
    '[data-part="chosen"]',
    '[data-row]',
  ],
  above: ['.notices'],
};
