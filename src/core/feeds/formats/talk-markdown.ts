import type { Feed, FeedInput, FeedWords } from '#src/core/feeds/feed.ts';
import { escapeMarkdown } from '#src/core/text/escape.ts';
import { linksWithChat } from '#src/core/feeds/site.ts';
import { participantText, slotLabel, slotPlace, slotWhen } from '#src/core/feeds/slot-text.ts';
import { isPresented } from '#src/core/model/talk.ts';
import type { Participant, ScheduledTalk } from '#src/core/schedule/schedule.ts';

/** Each talk's page as Markdown, for programs that read text. */
export default {
  contentType: 'text/markdown; charset=utf-8',
  files: (input) =>
    [...input.schedule.talks.values()]
      .filter(({ hasPage }) => hasPage)
      .flatMap((talk) => {
        const { id, title, data } = talk.entry;
        const render = (): string => renderTalk(talk, input);
        const file = { path: `talks/${id}.md`, title: title.plain, page: `talks/${id}/`, render };
        const before = data.aliases ?? [];
        return [
          file,
          ...before.map((alias) => ({ ...file, path: `talks/${alias}.md`, page: undefined })),
        ];
      }),
} satisfies Feed;

function renderTalk(talk: ScheduledTalk, input: FeedInput): string {
  const { words } = input;
  const { colon } = words.marks;
  const { subtitle, level, awards = [], doNotRecord } = talk.entry.data;
  const facts = [
    ...slotLines(talk, input),
    ...peopleLine(words.speakers, talk.speakers, words),
    ...peopleLine(words.authors, talk.authors, words),
    ...talk.sessions.map(({ title }) => `- ${words.session}${colon}${escapeMarkdown(title.plain)}`),
    ...(talk.track ? [`- ${words.track}${colon}${escapeMarkdown(talk.track.name)}`] : []),
    ...(level === undefined ? [] : [`- ${words.levels[level]}`]),
    ...awards.map((award) => `- ${words.award}${colon}${escapeMarkdown(award)}`),
    ...(doNotRecord === true ? [`- ${words.doNotRecord}`] : []),
  ];
  const linkLines = linksWithChat(talk.entry.data, input.site).map(
    ({ kind, title, url }) => `- [${escapeMarkdown(title ?? words.linkKind(kind))}](<${url}>)`,
  );
  const paragraphs = [
    `# ${escapeMarkdown(talk.entry.title.plain)}`,
    subtitle === undefined ? '' : `*${escapeMarkdown(subtitle)}*`,
    `${escapeMarkdown(words.kind(talk.kind))} · ${escapeMarkdown(input.schedule.event.data.name)}`,
    facts.join('\n'),
    talk.entry.body.trim(),
    ...(linkLines.length === 0 ? [] : [`## ${words.links}`, linkLines.join('\n')]),
    ...biographies(talk),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

function slotLines({ slots, entry }: ScheduledTalk, input: FeedInput): string[] {
  const { schedule, words } = input;
  if (!isPresented(entry)) return [`- ${words.notPresented}`];
  if (slots.length === 0) return [`- ${words.notScheduled}`];
  return slots.flatMap((slot) => {
    const which = slotLabel(slot, words);
    const label = which === undefined ? '' : ` (${escapeMarkdown(which)})`;
    return [
      `- ${words.when}${label}${words.marks.colon}${slotWhen(slot, input)}`,
      `- ${words.where}${words.marks.colon}${escapeMarkdown(slotPlace(slot, schedule.event.data, words))}`,
      ...(slot.note === undefined ? [] : [`- ${escapeMarkdown(slot.note)}`]),
    ];
  });
}

function peopleLine(label: string, people: readonly Participant[], words: FeedWords): string[] {
  const names = people.map((person) => escapeMarkdown(participantText(person, words)));
  return names.length === 0
    ? []
    : [`- ${label}${words.marks.colon}${names.join(words.marks.semicolon)}`];
}

function biographies({ speakers }: ScheduledTalk): string[] {
  return speakers.flatMap(({ name, speaker }) => {
    const biography = speaker?.body.trim() ?? '';
    return biography === '' ? [] : [`## ${escapeMarkdown(name)}`, biography];
  });
}
