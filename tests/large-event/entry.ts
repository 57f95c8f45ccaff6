/** An entry of the content folder: its fields in the frontmatter, and its text. */
export interface Entry {
  readonly collection: 'talks' | 'sessions' | 'speakers' | 'pages';
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body?: string;
}

/** Adds a talk to the program; its title, language, and abstract are generated. */
export type AddTalk = (id: string, data: Readonly<Record<string, unknown>>) => void;

/** Adds a session to the program. */
export type AddSession = (
  id: string,
  data: Readonly<Record<string, unknown>>,
  body?: string,
) => void;

/** Separate groups of people speak inside and outside of sessions, so that nobody is in two places at the same time. */
export const looseSpeakers = 200;
export const sessionSpeakers = 120;
