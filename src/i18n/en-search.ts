/** The words of the search. */
export const enSearch = {
  title: 'Search',
  description: (event: string) => `Search the talks, people, sessions and pages of ${event}.`,
  label: 'Search for',
  needsScript:
    'Search needs JavaScript, for it runs in your browser. Without it, everything is listed here:',
  emptySite: 'There is nothing to search for yet.',
  inDevelopment: 'Search works in the built site; the development server makes no index.',

  /** What scripts say on the page of the search. */
  inBrowser: {
    hint: 'Titles, abstracts, names, affiliations, topics and biographies, in every language of the program. Accents do not matter.',
    loading: 'Searching …',
    found: {
      one: 'Found: one result.',
      many: (count: string) => `Found: ${count} results.`,
    },
    nothing: (query: string) => `Nothing found for “${query}”.`,
    nothingHint: 'Try fewer or shorter words, or the beginning of a name.',
    failed: 'The search could not be loaded. Is there a connection?',
    tryAgain: 'Try again',
    groups: { talk: 'Talks', speaker: 'People', page: 'Other pages' },
    all: (count: string) => `Show all ${count}`,
  },
};
