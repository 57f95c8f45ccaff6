import { feedClock } from '#src/core/feeds/feed.ts';
import type { Feed, FeedInput } from '#src/core/feeds/feed.ts';
import { escapeMarkdown } from '#src/core/text/escape.ts';
import { addressOf } from '#src/core/feeds/site.ts';
import { participantText, slotLabel, slotVenue, slotWhen } from '#src/core/feeds/slot-text.ts';
import { isPresented } from '#src/core/model/talk.ts';
import type { ScheduledTalk } from '#src/core/schedule/schedule.ts';

/** A guide to the site for language models: what it is about, and the address of each talk as Markdown. */
export default {
  contentType: 'text/plain; charset=utf-8',
  files: (input) => [
    {
      path: 'llms.txt',
      title: input.schedule.event.data.name,
      page: undefined,
      render: () => renderGuide(input),
    },
  ],
} satisfies Feed;

function renderGuide(input: FeedInput): string {
  const { schedule, words } = input;
  const event = schedule.event.data;
  const clock = feedClock(schedule);
  const dates = [...new Set([event.start, event.end])].map((date) => clock.date(date)).join(' – ');
  const talks = [...schedule.talks.values()].filter(({ hasPage }) => hasPage);
  const paragraphs = [
    `# ${escapeMarkdown(event.name)}`,
    `> ${dates} (${schedule.zone})`,
    schedule.event.plain,
    `## ${words.schedule}`,
    [
      ...(schedule.slots.length === 0 ? [] : [link(input, 'schedule.ics', 'iCalendar')]),
      link(input, 'schedule.xml', 'schedule.xml'),
      link(input, 'schedule.json', 'schedule.json'),
      link(input, 'api/talks.json', 'api/talks.json'),
    ].join('\n'),
    `## ${words.talksHeading}`,
    talks.map((talk) => talkLines(talk, input)).join('\n'),
    ...sponsorParagraphs(input),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

/** The event's sponsors by name, each with its level of support and its website. */
function sponsorParagraphs({ schedule, words }: FeedInput): string[] {
  const { sponsors = [] } = schedule.event.data;
  if (sponsors.length === 0) return [];
  const lines = sponsors.map(({ name, tier, url }) => {
    const title = escapeMarkdown(name);
    const level = tier === undefined ? '' : escapeMarkdown(tier) + words.marks.colon;
    return `- ${level}${url === undefined ? title : `[${title}](<${url}>)`}`;
  });
  return [`## ${words.sponsors}`, lines.join('\n')];
}

/** A link relative to this file, if the site's address is not known. */
function link({ site }: FeedInput, path: string, title: string): string {
  return `- [${title}](${addressOf(site, path) ?? path})`;
}

/** A talk with its people, followed by each of its slots with the slot's own offset, room, and status. */
function talkLines(talk: ScheduledTalk, input: FeedInput): string {
  const { words } = input;
  const { colon, semicolon } = words.marks;
  const absence = isPresented(talk.entry) ? words.notScheduled : words.notPresented;
  const people = talk.speakers.map((speaker) => escapeMarkdown(participantText(speaker, words)));
  const title = link(input, `talks/${talk.entry.id}.md`, escapeMarkdown(talk.entry.title.plain));
  const slots = talk.slots.map((slot) => {
    const label = slotLabel(slot, words);
    const when = slotWhen(slot, input) + semicolon + escapeMarkdown(slotVenue(slot, input));
    return label === undefined ? `  - ${when}` : `  - ${escapeMarkdown(label)}${colon}${when}`;
  });
  return [
    people.length === 0 ? title : title + colon + people.join(semicolon),
    ...(slots.length === 0 ? [`  - ${absence}`] : slots),
  ].join('\n');
}
