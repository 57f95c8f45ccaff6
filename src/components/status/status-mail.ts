import type { PageContext } from '#src/components/page/page-context.ts';
import { editLink } from '#src/core/editing/repository-links.ts';
import type { Contributor } from '#src/core/schedule/missing-material.ts';
import { interfaceLanguage } from '#src/i18n/words.ts';

/** A message to a person, ready to send. */
export interface StatusMail {
  /** Its sentence, with the addresses below it, one on each line. */
  readonly text: string;
  /** The same as a `mailto:` address (RFC 6068) without a recipient, because content contains no email addresses. */
  readonly href: string;
}

/** The material that a person has not submitted, in words; empty if nothing is missing. */
export function lackingWords(
  { own, talks }: Contributor,
  { words }: Pick<PageContext, 'words'>,
): string[] {
  const { lacks } = words.status;
  return [
    ...own.map((material) => lacks[material]),
    ...talks.map(({ talk, lacks: material }) => lacks[material](talk.entry.title.plain)),
  ];
}

/** Asks a person for missing material, with the addresses at which they can add it themselves. */
export function statusMail(
  contributor: Contributor,
  context: Pick<PageContext, 'schedule' | 'words' | 'language' | 'shortName'>,
): StatusMail {
  const { schedule, words, language, shortName } = context;
  const { status } = words;
  const { person, own, talks } = contributor;
  const list = new Intl.ListFormat(interfaceLanguage(language), { type: 'conjunction' });
  const missing = list.format(lackingWords(contributor, context));
  const files = [
    ...(own.length === 0 ? [] : [person.entry.file]),
    ...talks.map(({ talk }) => talk.entry.file),
  ];
  const links = [...new Set(files)].flatMap((file) => editLink(schedule.event, file) ?? []);
  const how = links.length === 0 ? [status.mailReply] : [status.mailEdit, ...links];
  const text = [status.mail(person.entry.data.name, shortName, missing), ...how].join('\n');
  const subject = encodeURIComponent(status.subject(shortName));
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return { text, href: `mailto:?subject=${subject}&body=${body}` };
}
