/** What the layout check lets be, each by name. All are selectors. */
export interface LayoutRules {
  /** Texts that end early on purpose, with a sign for it, and have their whole text one press away. */
  readonly clamps: readonly string[];
  /** What may be pushed sideways, and shows that it goes on. */
  readonly scrollers: readonly string[];
  /** Lists whose items stand beside each other. */
  readonly rows: readonly string[];
  /** What nothing of the page may cover, but for the panels of the header's menu. */
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
    '.live-notice .said',
    '.live-notice .short',
    '[data-clamp]',
  ],
  scrollers: [
    '.site-header .items',
    '.prose table',
    '.formula',
    ':has(> math, > a > math)',
    '[data-scroller]',
  ],
  rows: [
    '.site-header .items',
    '.day-menu ul',
    '.slot-facts',
    '.rooms .group > ul',
    '[data-part="chosen"]',
    '[data-row]',
  ],
  above: ['.notices'],
};
