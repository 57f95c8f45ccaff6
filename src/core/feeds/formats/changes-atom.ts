import { Feed as Atom } from 'feed';
import { changePage, changeTexts, dayOfChange, roomPage } from '#src/core/feeds/change-summary.ts';
import { generator } from '#src/core/feeds/feed.ts';
import type { Feed, FeedInput } from '#src/core/feeds/feed.ts';
import { addressOf, identityHost } from '#src/core/feeds/site.ts';
import { publicationAnchor } from '#src/core/history/history.ts';
import type { Publication, SlotChange } from '#src/core/history/history.ts';
import { allowedInXml, escapeHtml } from '#src/core/text/escape.ts';
import { formatDate } from '#src/core/time/format-date.ts';

/**
 * The changes of the schedule as an Atom feed (RFC 4287) with one entry for each publication. It needs absolute
 * addresses, so there is no feed if the site's address is not known.
 */
export default {
  contentType: 'application/atom+xml; charset=utf-8',
  files: (input) =>
    input.site.root === undefined
      ? []
      : [
          {
            path: 'changes.xml',
            title: input.words.changes,
            page: 'changes/',
            isAnnouncedOn: () => true,
            render: () => renderAtom(input),
          },
        ],
} satisfies Feed;

function renderAtom(input: FeedInput): string {
  const { schedule, history, words, site, stamp } = input;
  const event = schedule.event.data;
  const root = site.root ?? '';
  const feed = new Atom({
    id: tag(input, 'changes'),
    title: plainText(`${words.changes} · ${event.name}`),
    link: `${root}changes/`,
    feedLinks: { atom: `${root}changes.xml` },
    updated: new Date(history.publications[0]?.at ?? history.head?.at ?? stamp),
    language: event.language,
    generator: generator.name,
    author: { name: plainText(event.name), link: root },
  });
  for (const publication of history.publications) addPublication(feed, publication, input);
  // The library writes a language only in RSS, and passes on characters that XML does not allow.
  const xml = feed.atom1().replace('<feed ', `<feed xml:lang="${event.language}" `);
  return `${allowedInXml(xml)}\n`;
}

/** The library takes `&amp;` in a text for an ampersand that is escaped already. */
function plainText(text: string): string {
  return text.replaceAll('&', '&amp;');
}

function addPublication(feed: Atom, publication: Publication, input: FeedInput): void {
  const { schedule, words, site } = input;
  const { colon, semicolon } = words.marks;
  const linked = (text: string, page: string | undefined): string => {
    const address = page === undefined ? undefined : addressOf(site, page);
    const escaped = escapeHtml(text);
    return address === undefined ? escaped : `<a href="${escapeHtml(address)}">${escaped}</a>`;
  };
  const rooms = publication.renamedRooms.map(({ id, before, after }) => {
    const line = linked(words.change.renamedRoom(before, after), roomPage(id, schedule));
    return `<li>${line}</li>`;
  });
  const items = publication.changes.map((change) => {
    const slot = change.after ?? change.before;
    const named = linked(slot?.title ?? '', changePage(change, input));
    return `<li>${named}${escapeHtml(dayText(change, input))}${colon}${escapeHtml(changeTexts(change, input).join(semicolon))}</li>`;
  });
  feed.addItem({
    id: tag(input, `changes/${publication.commit}`),
    // The library declares it as HTML (RFC 4287, 3.1.1.2).
    title: escapeHtml(titleOf(publication, input)),
    link: addressOf(site, `changes/#${publicationAnchor(publication)}`) ?? '',
    date: new Date(publication.at),
    content: `<ul>${[...rooms, ...items].join('')}</ul>`,
  });
}

/** The day after the title of a changed slot; empty if it is clear. */
function dayText(change: SlotChange, { schedule, words }: FeedInput): string {
  const day = dayOfChange(change, schedule);
  if (day === undefined) return '';
  return words.marks.comma + formatDate(day, schedule.event.data.language, 'day');
}

/** A single change in its own words; several by their number in total and of each kind. */
function titleOf({ changes, renamedRooms }: Publication, input: FeedInput): string {
  const { words } = input;
  const count = changes.length + renamedRooms.length;
  const [[change], [room]] = [changes, renamedRooms];
  if (count > 1 || (change === undefined && room === undefined)) {
    const kinds = Map.groupBy(changes, (each) => each.kinds[0]);
    const counts = [...kinds].flatMap(([kind, { length }]) =>
      kind === undefined ? [] : words.changesOfKind[kind](length),
    );
    if (renamedRooms.length > 0) counts.push(words.renamedRooms(renamedRooms.length));
    return `${words.changeCount(count)}${words.marks.colon}${counts.join(words.marks.comma)}`;
  }
  if (change === undefined) return words.change.renamedRoom(room?.before ?? '', room?.after ?? '');
  const { title = '' } = change.after ?? change.before ?? {};
  return (
    title +
    dayText(change, input) +
    words.marks.colon +
    changeTexts(change, input).join(words.marks.semicolon)
  );
}

/**
 * An identifier that stays the same when the site moves (RFC 4151). Its year only says when the name belonged to the
 * host; the event's own year would change with its dates.
 */
function tag({ schedule }: FeedInput, name: string): string {
  const host = identityHost(schedule.event.data);
  const authority = host.includes('.') ? host : `${host}.invalid`;
  return `tag:${authority},2021:${schedule.event.data.id}/${name}`;
}
