/** The words around working without a network. */
export const enOffline = {
  notices: 'About the connection',
  /** The page that stands in for one that is not kept. */
  title: 'Not kept on this device',
  text: 'There is no connection now, and this page is not among those that this device keeps. These are:',
  tryAgain: 'Try again',
  heading: 'Without a network',
  hint: 'On this device the schedule, your own one, the talks that you picked and the pages that you have seen open without a network, too.',

  /** What scripts say on every page: texts, and functions of texts only. */
  inBrowser: {
    published: (when: string) => `Schedule as of ${when}.`,
    loaded: (when: string) => `Loaded ${when}.`,
    offline: 'You are offline.',
    silent: 'There is no answer from the network.',
  },

  /** What scripts say where everything can be kept. */
  inKeeping: {
    offer: (size: string) => `Keep everything, ${size}`,
    keeping: (kept: string, all: string) => `Keeping: ${kept} of ${all} pages`,
    some: (kept: string, all: string) => `${kept} of ${all} pages are kept.`,
    all: 'Every page is kept on this device.',
    full: (kept: string, all: string) =>
      `There is no more room on this device: ${kept} of ${all} pages are kept.`,
    stopped: (kept: string, all: string) =>
      `The connection broke off: ${kept} of ${all} pages are kept.`,
    none: 'This browser keeps no pages of this site.',
  },
};
