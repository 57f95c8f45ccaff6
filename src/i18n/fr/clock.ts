import type { clock as English } from '#src/i18n/en-clock.ts';

/** What is said of clocks and time zones, in French. */
export const clock: typeof English = {
  timeZone: 'Fuseau horaire',
  change: 'Changer de fuseau horaire',
  close: 'Fermer',
  eventTime: 'Heure de l’événement',
  myTime: 'Mon heure',
  anotherZone: 'Autre fuseau horaire',
  searchHint: 'Ville, pays, abréviation ou décalage',
  copyLink: 'Copier le lien avec ce fuseau',
  linkLabel: 'Lien avec ce fuseau',
  notices: 'À propos de l’heure',
  from: (time) => `à partir de ${time}`,
  until: (time) => `jusqu’à ${time}`,

  inBrowser: {
    to: 'à',
    daysAway: {
      '-2': { seen: '−2 jours', said: 'l’avant-veille' },
      '-1': { seen: '−1 jour', said: 'la veille' },
      '1': { seen: '+1 jour', said: 'le lendemain' },
      '2': { seen: '+2 jours', said: 'le surlendemain' },
    },
    named: {
      event: (zone) => `Heure de l’événement\u202f: ${zone}`,
      mine: (zone) => `Mon heure\u202f: ${zone}`,
      zone: (zone) => `Heures de ${zone}`,
    },
    said: { event: 'heure de l’événement', mine: 'mon heure', zone: 'heure choisie' },
    until: (zone, until, next) => `${zone} jusqu’à ${until}, puis ${next}`,
    timesAreNow: (zone) => `Les heures sont maintenant celles de ${zone}`,
    zonesFound: {
      none: 'Aucun fuseau horaire trouvé',
      one: '1 fuseau horaire trouvé',
      many: (count) => `${count} fuseaux horaires trouvés`,
    },
    linkCopied: 'Lien copié',
    timesAsInLink: (zone) => `Heures selon le lien\u202f: ${zone}.`,
    useMine: 'Utiliser les miennes',
    unknownZone: (asked, zone) =>
      `Le lien demande «\u202f${asked}\u202f», qui n’est pas un fuseau horaire. Les heures sont celles de ${zone}.`,
    clockIsSet: (present) => `L’horloge est réglée sur ${present}.`,
    unknownClock: (asked) =>
      `Le lien règle l’horloge sur «\u202f${asked}\u202f», qui n’est pas une heure comme 2021-04-09T14:20:00Z.`,
    useRealClock: 'Utiliser l’heure réelle',
    dismiss: 'Fermer',
  },
};
