import { eventClock } from '#src/core/feeds/event-clock.ts';
import type { Feed, FeedInput } from '#src/core/feeds/feed.ts';
import { escapeMarkdown } from '#src/core/feeds/markdown-text.ts';
import { participantText, slotPlace } from '#src/core/feeds/slot-text.ts';
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
  const { subtitle, level, awards = [], links = [], doNotRecord } = talk.entry.data;
  const facts = [
    ...slotLines(talk, input),
    ...peopleLine(words.speakers, talk.speakers),
    ...peopleLine(words.authors, talk.authors),
    ...talk.sessions.map(({ title }) => `- ${words.session}: ${escapeMarkdown(title.plain)}`),
    ...(talk.track ? [`- ${words.track}: ${escapeMarkdown(talk.track.name)}`] : []),
    ...(level === undefined ? [] : [`- ${words.levels[level]}`]),
    ...awards.map((award) => `- ${words.award}: ${escapeMarkdown(award)}`),
    ...(doNotRecord === true ? [`- ${words.doNotRecord}`] : []),
  ];
  const linkLines = links.map(
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

function slotLines({ slots, entry }: ScheduledTalk, { schedule, words }: FeedInput): string[] {
  const clock = eventClock(schedule);
  if (!isPresented(entry)) return [`- ${words.notPresented}`];
  if (slots.length === 0) return [`- ${words.notScheduled}`];
  return slots.flatMap((slot) => {
    const start = slot.start.toMillis();
    const range = `${clock.time(start)}–${clock.time(slot.end.toMillis())}`;
    const status = slot.status === 'confirmed' ? [] : [words[slot.status]];
    const when = [clock.dateOf(start), `${range} (${clock.zone(start)})`, ...status].join(', ');
    const label = slot.label === undefined ? '' : ` (${escapeMarkdown(slot.label)})`;
    return [
      `- ${words.when}${label}: ${when}`,
      `- ${words.where}: ${escapeMarkdown(slotPlace(slot, schedule.event.data, words))}`,
      ...(slot.note === undefined ? [] : [`- ${escapeMarkdown(slot.note)}`]),
    ];
  });
}

const peopleLine = (label: string, people: readonly Participant[]): string[] =>
  people.length === 0
    ? []
    : [`- ${label}: ${people.map((person) => escapeMarkdown(participantText(person))).join('; ')}`];

function biographies({ speakers }: ScheduledTalk): string[] {
  return speakers.flatMap(({ name, speaker }) => {
    const biography = speaker?.body.trim() ?? '';
    return biography === '' ? [] : [`## ${escapeMarkdown(name)}`, biography];
  });
}
