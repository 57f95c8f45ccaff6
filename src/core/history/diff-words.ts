import { inertMarkdown } from '#src/core/text/escape.ts';
import { isMultiDay } from '#src/core/time/interval.ts';
import { instantIn } from '#src/core/time/place-wall-clock.ts';
import { isValidZone } from '#src/core/time/zone.ts';
import type { ContentDiff } from './diff-contents.ts';
import type { ChangeKind, SlotChange, HistoricSlot, PersonFact } from './history.ts';

/** A heading with one line for each change below it. */
export interface DiffSection {
  readonly heading: string;
  readonly lines: readonly DiffLine[];
}

/** One line of the comparison: its subject, and how it changed. */
export interface DiffLine {
  readonly subject: string;
  readonly detail: string;
}

/** The kinds of change in the order in which they are reported. */
const headings: Readonly<Record<ChangeKind, string>> = {
  cancelled: 'Canceled',
  removed: 'Removed from the schedule',
  moved: 'Moved',
  room: 'Another room',
  new: 'New in the schedule',
  tentative: 'Tentative now',
  confirmed: 'Confirmed now',
  people: 'Other speakers',
  title: 'Another title',
};

function hours({ start, end }: HistoricSlot, zone: string): string {
  const [from, to] = [instantIn(zone, start), instantIn(zone, end)];
  const form = isMultiDay({ start: from, end: to }) ? 'ccc d LLL, HH:mm' : 'HH:mm';
  return `${from.toFormat('ccc d LLL, HH:mm')} to ${to.toFormat(form)}`;
}

function roomWords({ room }: HistoricSlot): string {
  return room ?? 'no room';
}

/** A person's current name or, without a file, the name or id that the talk writes. */
function personName({ id = '', name }: PersonFact, nameOf: ContentDiff['people']): string {
  return name ?? nameOf.get(id) ?? id;
}

function speakerWords({ people }: HistoricSlot, nameOf: ContentDiff['people']): string {
  const names = people.map((person) => personName(person, nameOf));
  return names.length === 0 ? 'no speakers' : `with ${names.join(', ')}`;
}

/** When and where a slot takes place, and what was different: `Mon 1 Jun, 10:00 to 10:30, Room 2; before: Room 1`. */
function detailOf(
  { kinds, before, after }: SlotChange,
  zone: string,
  people: ContentDiff['people'],
): string {
  const facts = after ?? before;
  if (facts === undefined) return '';
  const now = [hours(facts, zone)];
  const was: string[] = [];
  if (facts.room !== undefined || kinds.includes('room')) now.push(roomWords(facts));
  if (before !== undefined && after !== undefined) {
    if (kinds.includes('moved')) was.push(hours(before, zone));
    if (kinds.includes('room')) was.push(roomWords(before));
    if (kinds.includes('people')) {
      now.push(speakerWords(after, people));
      was.push(speakerWords(before, people));
    }
    if (kinds.includes('title')) was.push(`“${before.title}”`);
  }
  return `${now.join(', ')}${was.length === 0 ? '' : `; before: ${was.join(', ')}`}`;
}

/**
 * A diff as sections of lines, in English, starting with the changes that people ask about first. Empty if nothing
 * differs.
 */
export function diffSections(diff: ContentDiff): DiffSection[] {
  const zone = diff.zone !== undefined && isValidZone(diff.zone) ? diff.zone : 'UTC';
  const ofSlots = Object.entries(headings).map(([kind, heading]): DiffSection => {
    const changes = diff.slots.filter(({ kinds }) => kinds[0] === kind);
    const lines = changes.map((change) => ({
      subject: (change.after ?? change.before)?.title ?? change.identity,
      detail: detailOf(change, zone, diff.people),
    }));
    return { heading, lines };
  });
  const scheduled = new Set(
    diff.slots.flatMap(({ before, after }) =>
      [before, after].map((facts) => `${facts?.collection ?? ''}/${facts?.id ?? ''}`),
    ),
  );
  const others = diff.entries.filter(({ collection, id }) => !scheduled.has(`${collection}/${id}`));
  const entries = (['added', 'removed'] as const).map((change) => ({
    heading: change === 'added' ? 'New files' : 'Deleted files',
    lines: others
      .filter((entry) => entry.change === change)
      .map(({ name, collection, id }) => ({ subject: name, detail: `${collection}/${id}` })),
  }));
  return [
    ...ofSlots,
    ...entries,
    {
      heading: 'Renamed rooms',
      lines: diff.rooms.map(({ before, after }) => ({
        subject: after,
        detail: `called ${before} before`,
      })),
    },
    {
      heading: 'New clashes',
      lines: diff.clashes.map(({ file, line, message }) => ({
        subject: `${file}:${String(line)}`,
        detail: message,
      })),
    },
    {
      heading: 'Addresses that change',
      lines: diff.addresses.map(({ before, after }) => ({
        subject: before,
        detail: after === undefined ? 'leads nowhere; an alias would keep it' : `leads to ${after}`,
      })),
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** A diff as text for a terminal. */
export function diffAsText(diff: ContentDiff, since: string): string {
  const sections = diffSections(diff);
  if (sections.length === 0) return `Nothing in the schedule has changed since ${since}.\n`;
  const parts = sections.map(({ heading, lines }) =>
    [heading, ...lines.map(({ subject, detail }) => `  ${subject}: ${detail}`), ''].join('\n'),
  );
  return [`What has changed since ${since}:`, '', ...parts].join('\n');
}

/** A diff as Markdown for a pull request. No part of the content can become a link, a picture, or a mention. */
export function diffAsMarkdown(diff: ContentDiff, since: string): string {
  const sections = diffSections(diff);
  const title = `## What changes in the schedule\n`;
  if (sections.length === 0) return `${title}\nNothing, compared with ${inertMarkdown(since)}.\n`;
  const parts = sections.map(({ heading, lines }) => {
    const items = lines.map(
      ({ subject, detail }) => `- **${inertMarkdown(subject)}**: ${inertMarkdown(detail)}`,
    );
    return ['', `### ${heading}`, '', ...items, ''].join('\n');
  });
  return `${title}${parts.join('')}`;
}

/**
 * A diff for programs: `{ slots: [{ kinds, before, after }], rooms, entries, addresses, clashes }`. A slot is `{
 * address, key, title, start, end, room, status, speakers }`, with times in UTC (ISO 8601); `before` is `null` for a
 * new slot, and `after` for a removed one. Each of the speakers is `{ id, name }`: the id that the talk writes in that
 * version (`null` for people without a file), and the name as in the text form.
 */
export function diffAsJson(diff: ContentDiff): string {
  const { slots, rooms, entries, addresses, clashes } = diff;
  const slot = (facts: HistoricSlot | undefined) =>
    facts === undefined
      ? null
      : {
          address: `/${facts.collection}/${facts.id}/`,
          key: facts.key,
          title: facts.title,
          start: facts.start,
          end: facts.end,
          room: facts.room ?? null,
          status: facts.status,
          speakers: facts.people.map((person) => ({
            id: person.writtenId ?? null,
            name: personName(person, diff.people),
          })),
        };
  const changes = slots.map(({ kinds, before, after }) => ({
    kinds,
    before: slot(before),
    after: slot(after),
  }));
  const led = addresses.map(({ before, after }) => ({ before, after: after ?? null }));
  return `${JSON.stringify({ slots: changes, rooms, entries, addresses: led, clashes }, null, 2)}\n`;
}
