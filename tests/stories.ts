/** An event at home, weeks before it, and the changes that its organizers publish on the day itself. */
export interface Story {
  /** The content folder at the beginning. */
  readonly content: string;
  readonly site: string;
  /** When it was announced, and how much later it changed. */
  readonly announced: string;
  readonly laterMinutes: number;
  /** By file of the content folder: each first text is replaced with the second one. */
  readonly edits: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>;
}

/** Each is built twice, before and after the change; see `tests/build-story.ts`. */
export const stories = {
  first: {
    content: 'tests/fixtures/events/sample-workshop',
    site: 'https://workshop.example',
    announced: '2021-03-19T12:00:00Z',
    laterMinutes: (21 * 24 + 1) * 60,
    edits: {
      'talks/tosa.mdx': [['minutes: 30', 'minutes: 30\nstatus: cancelled']],
      'talks/closing-remarks.mdx': [['2021-04-09T14:15', '2021-04-09T14:20']],
    },
  },
  second: {
    content: 'tests/fixtures/events/confluence-2026',
    site: 'https://confluence.example',
    announced: '2026-10-03T08:00:00Z',
    laterMinutes: (22 * 24 - 1) * 60,
    edits: {
      'talks/papers/after-the-glacier.mdx': [['minutes: 30', 'minutes: 30\nstatus: cancelled']],
      'talks/keynotes/outburst.mdx': [['2026-10-25T10:00', '2026-10-25T09:50']],
    },
  },
} as const satisfies Readonly<Record<string, Story>>;

export type StoryName = keyof typeof stories;
