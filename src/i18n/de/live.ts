import type { enLive } from '#src/i18n/en-live.ts';

/** The words around the day itself, in German. */
export const live: typeof enLive = {
  notices: 'Was läuft, und die letzten Änderungen',
  heading: 'Geändert, seit Sie hier waren',
  yours: 'Ihre Auswahl',
  others: 'Andere Vorträge',

  inBrowser: {
    now: 'Jetzt',
    next: 'Als Nächstes',
    inMinutes: (minutes) => `in ${minutes} Min.`,
    ended: 'Vorbei',
    openNow: 'Jetzt offen',
    nowOn: (title, until) => `Jetzt, bis ${until}: ${title}`,
    soonOn: (minutes, title) => `In ${minutes} Min.: ${title}`,
    more: (count) => `(${count} weitere)`,
    show: 'Zeigen',
    changed: 'Das Programm hat sich geändert.',
    reload: 'Neues Programm zeigen',
    sinceVisit: (day, count) => `Geändert seit Ihrem Besuch am ${day}: ${count}.`,
    ofPicks: (count) => `Aus Ihrer Auswahl: ${count}.`,
    see: 'Ansehen',
    clockAhead: (by) =>
      `Die Uhr dieses Geräts geht ${by} vor. Was läuft, richtet sich nach der Uhr des Servers.`,
    clockBehind: (by) =>
      `Die Uhr dieses Geräts geht ${by} nach. Was läuft, richtet sich nach der Uhr des Servers.`,
    dismiss: 'Schließen',
  },
};
