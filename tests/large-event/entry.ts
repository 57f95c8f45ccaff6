/** An entry of the content folder: its fields as the frontmatter holds them, and its text. */
export interface Entry {
  readonly collection: 'talks' | 'sessions' | 'speakers' | 'pages';
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body?: string;
}

/** Adds a talk to the program; a title, a language and an abstract come by themselves. */
export type AddTalk = (id: string, data: Readonly<Record<string, unknown>>) => void;

/** Adds a session to the program. */
export type AddSession = (
  id: string,
  data: Readonly<Record<string, unknown>>,
  body?: string,
) => void;

/** Who speaks in loose talks, who in sessions: two groups, so that nobody is in two places at once. */
export const looseSpeakers = 200;
export const sessionSpeakers = 120;
