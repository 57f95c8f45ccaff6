import type { enLive } from '#src/i18n/en-live.ts';

/** The words around the day itself, in French. */
export const live: typeof enLive = {
  notices: 'En ce moment, et derniers changements',
  heading: 'Changements depuis votre visite',
  yours: 'Vos choix',
  others: 'Autres exposés',

  inBrowser: {
    now: 'En ce moment',
    next: 'Ensuite',
    inMinutes: (minutes) => `dans ${minutes} min`,
    ended: 'Terminé',
    openNow: 'Ouvert',
    nowOn: (title, until) => `En ce moment, jusqu’à ${until}\u202f: ${title}`,
    soonOn: (minutes, title) => `Dans ${minutes} min\u202f: ${title}`,
    more: (count) => `(et ${count} de plus)`,
    show: 'Afficher',
    changed: 'Le programme a changé.',
    reload: 'Afficher le nouveau programme',
    sinceVisit: (day, count) => `Changements depuis votre visite du ${day}\u202f: ${count}.`,
    ofPicks: (count) => `Parmi vos choix\u202f: ${count}.`,
    see: 'Voir lesquels',
    clockAhead: (by) =>
      `L’horloge de cet appareil avance de ${by}. L’heure du serveur fait foi ici.`,
    clockBehind: (by) =>
      `L’horloge de cet appareil retarde de ${by}. L’heure du serveur fait foi ici.`,
    dismiss: 'Fermer',
  },
};
