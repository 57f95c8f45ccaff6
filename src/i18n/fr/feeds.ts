import type { FeedWords } from '#src/core/feeds/feed-words.ts';
import { countedIn } from '#src/i18n/counted-in.ts';
import { details } from './details.ts';
import { labels } from './labels.ts';

const linkKinds: Readonly<Record<string, string>> = labels.linkKinds;

/** The words of feeds in French. */
export const feeds: FeedWords = {
  kind: ({ label, like }) => label ?? labels.kinds[like],
  cancelled: labels.statuses.cancelled,
  cancelledTitle: (title) => `${labels.statuses.cancelled}\u202f: ${title}`,
  tentative: labels.statuses.tentative,
  online: labels.attendances.online,
  speakers: 'Présenté par',
  authors: 'Écrit par',
  chairs: 'Présidence',
  organizers: 'Organisation',
  session: 'Session',
  track: 'Thématique',
  board: 'Panneau',
  join: 'Participer en ligne',
  part: (number, of) => `Partie ${number} sur ${of}`,
  talks: countedIn('fr', { one: '# exposé', other: '# exposés' }),
  doNotRecord: 'Merci de ne pas enregistrer cet exposé.',
  replacedBy: (title) => `Remplacé par «\u202f${title}\u202f»`,
  linkKind: (kind) => linkKinds[kind] ?? kind,
  calendarOfAll: 'Chaque exposé, session et pause, avec tous les changements ultérieurs.',
  calendarOf: (part) => `Tout ce qui relève de «\u202f${part}\u202f» dans le programme.`,
  schedule: 'Programme',
  talksHeading: 'Exposés',
  when: 'Quand',
  where: 'Où',
  links: 'Liens',
  award: 'Prix',
  notScheduled: 'Pas encore programmé',
  notPresented: details.notPresented,
  levels: details.levels,
  changes: 'Changements du programme',
  changeCount: countedIn('fr', { one: '# changement', other: '# changements' }),
  changesOfKind: {
    new: countedIn('fr', { one: '# nouveau', other: '# nouveaux' }),
    removed: countedIn('fr', { one: '# retiré', other: '# retirés' }),
    cancelled: countedIn('fr', { one: '# annulé', other: '# annulés' }),
    confirmed: countedIn('fr', { one: '# confirmé', other: '# confirmés' }),
    tentative: countedIn('fr', { one: '# pas encore certain', other: '# pas encore certains' }),
    moved: countedIn('fr', { one: '# déplacé', other: '# déplacés' }),
    room: countedIn('fr', { other: '# dans une autre salle' }),
    title: countedIn('fr', { other: '# avec un nouveau titre' }),
  },
  marks: { colon: '\u202f: ', comma: ', ' },
  change: {
    new: 'nouveau',
    removed: 'retiré',
    cancelled: 'annulé',
    confirmed: 'confirmé',
    tentative: 'pas encore certain',
    moved: (from, to) => `déplacé de ${from} à ${to}`,
    room: (to) => (to === undefined ? 'maintenant sans salle' : `maintenant dans ${to}`),
    title: (from) => `titre changé, avant «\u202f${from}\u202f»`,
  },
};
