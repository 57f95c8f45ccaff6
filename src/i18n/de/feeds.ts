import type { FeedWords } from '#src/core/feeds/feed-words.ts';
import { countedIn } from '#src/i18n/counted-in.ts';
import { details } from './details.ts';
import { labels } from './labels.ts';

const linkKinds: Readonly<Record<string, string>> = labels.linkKinds;

/** The words of feeds in German. */
export const feeds: FeedWords = {
  kind: ({ label, like }) => label ?? labels.kinds[like],
  cancelled: labels.statuses.cancelled,
  cancelledTitle: (title) => `${labels.statuses.cancelled}: ${title}`,
  tentative: labels.statuses.tentative,
  online: labels.attendances.online,
  speakers: 'Vortragende',
  authors: 'Verfasst von',
  chairs: 'Leitung',
  organizers: 'Organisation',
  session: 'Session',
  track: 'Track',
  board: 'Stellwand',
  join: 'Online teilnehmen',
  part: (number, of) => `Teil ${number} von ${of}`,
  talks: countedIn('de', { one: '# Vortrag', other: '# Vorträge' }),
  doNotRecord: 'Bitte diesen Vortrag nicht aufzeichnen.',
  replacedBy: (title) => `Ersetzt durch „${title}“`,
  linkKind: (kind) => linkKinds[kind] ?? kind,
  calendarOfAll: 'Jeder Vortrag, jede Session und jede Pause, mit allen späteren Änderungen.',
  calendarOf: (part) => `Alles im Programm, was zu „${part}“ gehört.`,
  schedule: 'Programm',
  talksHeading: 'Vorträge',
  when: 'Wann',
  where: 'Wo',
  links: 'Links',
  award: 'Auszeichnung',
  notScheduled: 'Noch ohne Termin',
  notPresented: details.notPresented,
  levels: details.levels,
  changes: 'Änderungen im Programm',
  changeCount: countedIn('de', { one: '# Änderung', other: '# Änderungen' }),
  changesOfKind: {
    new: countedIn('de', { other: '# neu' }),
    removed: countedIn('de', { other: '# zurückgezogen' }),
    cancelled: countedIn('de', { other: '# abgesagt' }),
    confirmed: countedIn('de', { other: '# bestätigt' }),
    tentative: countedIn('de', { other: '# noch nicht sicher' }),
    moved: countedIn('de', { other: '# verlegt' }),
    room: countedIn('de', { other: '# in anderem Raum' }),
    title: countedIn('de', { other: '# mit neuem Titel' }),
  },
  marks: { colon: ': ', comma: ', ' },
  change: {
    new: 'neu',
    removed: 'zurückgezogen',
    cancelled: 'abgesagt',
    confirmed: 'bestätigt',
    tentative: 'noch nicht sicher',
    moved: (from, to) => `verlegt von ${from} auf ${to}`,
    room: (to) => (to === undefined ? 'jetzt ohne Raum' : `jetzt in ${to}`),
    title: (from) => `Titel geändert, vorher „${from}“`,
  },
};
