import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { nearestAmong } from '#src/core/text/nearest.ts';
import type { UnknownValue } from '#src/core/checks/schema/schema-issue.ts';
import { fieldName } from '#src/core/checks/words/fields.ts';
import { oneOf, quote } from '#src/core/text/sentences.ts';

/** Common names for values that have another name in Lectern. */
const familiar: Readonly<Record<string, string>> = {
  zoom: 'stream',
  teams: 'stream',
  webinar: 'stream',
  livestream: 'stream',
  live: 'stream',
  recording: 'video',
  youtube: 'video',
  podcast: 'audio',
  pdf: 'paper',
  preprint: 'paper',
  presentation: 'slides',
  github: 'code',
  repository: 'code',
  slack: 'chat',
  discord: 'chat',
  survey: 'feedback',
  remote: 'online',
  virtual: 'online',
  onsite: 'in person',
  'on-site': 'in person',
  canceled: 'cancelled',
};

function familiarAmong(value: string, possible: readonly string[]): string | undefined {
  const meant = familiar[value.toLowerCase()];
  return meant !== undefined && possible.includes(meant) ? meant : undefined;
}

/** The only value that can be meant: the text spells it differently, or uses another common name for it. */
function certainly(value: unknown, possible: readonly string[]): string | undefined {
  if (typeof value !== 'string') return undefined;
  const letters = value.trim().toLowerCase();
  return possible.find((each) => each.toLowerCase() === letters) ?? familiarAmong(value, possible);
}

function instead({ value, possible }: UnknownValue): string {
  const meant =
    typeof value === 'string'
      ? (certainly(value, possible) ?? nearestAmong(possible)(value))
      : undefined;
  return meant === undefined
    ? `Write ${oneOf(possible)}.`
    : `Write "${meant}". Allowed values: ${oneOf(possible)}.`;
}

/** A value that the field does not accept. */
export const unknownValue = problemRule('unknown-value', 'unknown-value', (issue) => {
  const { path, value, possible } = issue;
  const meant = certainly(value, possible);
  return {
    message: `${quote(value)} isn’t a valid value for ${fieldName(path)}.`,
    hint: instead(issue),
    fix: meant === undefined ? undefined : { edit: 'set', path, value: meant },
  };
});
