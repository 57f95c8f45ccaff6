import type { FeedWords } from '#src/core/feeds/feed.ts';
import type {
  enClock,
  enDetails,
  enLabels,
  enFilters,
  enKeyboard,
  enLists,
  enLive,
  enOffline,
  enPicks,
  enSearch,
  enShare,
  enStatus,
  en,
} from './en.ts';
import { countedIn } from './plural.ts';

/** Clocks and time zones in French. */
const clock: typeof enClock = {
  timeZone: 'Fuseau horaire',
  change: 'Changer de fuseau horaire',
  close: 'Fermer',
  eventTime: 'Heure de l’événement',
  myTime: 'Mon heure',
  anotherZone: 'Autre fuseau horaire',
  searchHint: 'Ville, pays, abréviation ou décalage UTC',
  copyLink: 'Copier le lien avec ce fuseau horaire',
  linkLabel: 'Lien avec ce fuseau horaire',
  notices: 'Messages sur l’heure',
  from: (time) => `à partir de ${time}`,
  until: (time) => `jusqu’à ${time}`,
  since: (time) => `depuis ${time}`,

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
      zone: (zone) => `Horaires à l’heure de ${zone}`,
    },
    said: { event: 'heure de l’événement', mine: 'mon heure', zone: 'heure choisie' },
    until: (zone, until, next) => `${zone} jusqu’à ${until}, puis ${next}`,
    timesAreNow: (zone) => `Les horaires sont maintenant à l’heure de ${zone}`,
    instant: (date, time, zone) => `${date} à ${time} (${zone})`,
    zonesFound: {
      none: 'Aucun fuseau horaire trouvé',
      one: '1 fuseau horaire trouvé',
      many: (count) => `${count} fuseaux horaires trouvés`,
    },
    linkCopied: 'Lien copié',
    timesAsInLink: (zone) => `Horaires à l’heure de ${zone}, comme indiqué dans le lien.`,
    useMine: 'Utiliser mon fuseau horaire',
    unknownZone: (asked, zone) =>
      `«\u202f${asked}\u202f» n’est pas un fuseau horaire connu. Les horaires sont à l’heure de ${zone}.`,
    clockIsSet: (present) => `Aperçu du site à cette date et à cette heure\u202f: ${present}.`,
    preview: (date, time) => `Aperçu\u202f: ${date}, ${time}`,
    unknownClock: (asked) =>
      `«\u202f${asked}\u202f» n’est pas une date valide. Format attendu\u202f: 2021-04-09T14:20:00Z.`,
    useRealClock: 'Utiliser l’heure actuelle',
    dismiss: 'Fermer',
  },
};

/** Details of a talk, a page or the event beyond time, place and people, in French. */
const details: typeof enDetails = {
  notPresented: 'Publié sans présentation',
  levels: {
    beginner: 'Niveau débutant',
    intermediate: 'Niveau intermédiaire',
    advanced: 'Niveau avancé',
  },
  importantDates: 'Dates importantes',
  anywhereOnEarth: 'partout sur Terre (AoE)',
  participantsOnly: 'Ce site est réservé aux participants. Merci de ne pas en diffuser les liens.',
  subpages: 'Pages de cette rubrique',
};

/** Labels for the fixed values of the content in French. */
const labels: typeof enLabels = {
  kinds: {
    keynote: 'Conférence plénière',
    invited: 'Exposé invité',
    talk: 'Exposé',
    paper: 'Article',
    spotlight: 'Présentation éclair',
    tutorial: 'Tutoriel',
    panel: 'Table ronde',
    poster: 'Poster',
    demo: 'Démo',
    opening: 'Ouverture',
    closing: 'Clôture',
    social: 'Moment convivial',
    break: 'Pause',
    meal: 'Repas',
    registration: 'Accueil',
    session: 'Session',
    workshop: 'Atelier',
    posters: 'Session de posters',
  },
  linkKinds: {
    paper: 'Article',
    slides: 'Diapositives',
    video: 'Vidéo',
    code: 'Code',
    poster: 'Poster',
    stream: 'Diffusion en direct',
    chat: 'Discussion',
    questions: 'Questions',
    audio: 'Audio',
    attachment: 'Pièce jointe',
    feedback: 'Avis',
    website: 'Site web',
  },
  profileKinds: {
    website: 'Site web',
    orcid: 'ORCID',
    scholar: 'Google Scholar',
    dblp: 'DBLP',
    openreview: 'OpenReview',
    github: 'GitHub',
    gitlab: 'GitLab',
    linkedin: 'LinkedIn',
    mastodon: 'Mastodon',
    bluesky: 'Bluesky',
    x: 'X',
    youtube: 'YouTube',
  },
  statuses: {
    confirmed: 'Confirmé',
    tentative: 'À confirmer',
    cancelled: 'Annulé',
  },
  attendances: {
    'in person': 'Sur place',
    online: 'En ligne',
    hybrid: 'Sur place et en ligne',
  },
};

const linkKinds: Readonly<Record<string, string>> = labels.linkKinds;

/** The words of feeds in French. */
export const frFeeds: FeedWords = {
  kind: ({ label, like }) => label ?? labels.kinds[like],
  cancelled: labels.statuses.cancelled,
  cancelledTitle: (title) => `${labels.statuses.cancelled}\u202f: ${title}`,
  tentative: labels.statuses.tentative,
  online: labels.attendances.online,
  placeOpen: 'Lieu à préciser',
  speakers: 'Présenté par',
  authors: 'Auteurs',
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
  calendarOf: (part) => `Tout ce qui concerne «\u202f${part}\u202f» dans le programme.`,
  schedule: 'Programme',
  talksHeading: 'Exposés',
  when: 'Quand',
  where: 'Où',
  links: 'Liens',
  sponsors: 'Sponsors',
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
    tentative: countedIn('fr', { other: '# à confirmer' }),
    moved: countedIn('fr', { one: '# déplacé', other: '# déplacés' }),
    room: countedIn('fr', { other: '# dans une autre salle' }),
    people: countedIn('fr', { other: '# avec d’autres intervenants' }),
    title: countedIn('fr', { other: '# avec un nouveau titre' }),
  },
  renamedRooms: countedIn('fr', { one: '# salle renommée', other: '# salles renommées' }),
  dateAndTime: (date, time) => `${date}, ${time}`,
  marks: { comma: ', ', semicolon: '\u202f; ', colon: '\u202f: ' },
  change: {
    new: 'nouveau',
    removed: 'retiré',
    cancelled: 'annulé',
    confirmed: 'désormais confirmé',
    tentative: 'désormais à confirmer',
    moved: (from, to) => `nouvel horaire\u202f: ${to} (au lieu de ${from})`,
    room: (to) => (to === undefined ? 'salle à préciser' : `nouvelle salle\u202f: ${to}`),
    people: (names) => `désormais avec ${names}`,
    noPeople: 'intervenant à préciser',
    otherPeople: 'd’autres intervenants',
    roomName: (to) => `s’appelle maintenant ${to}`,
    renamedRoom: (from, to) => `${from} s’appelle maintenant ${to}`,
    title: (from) => `titre modifié (auparavant «\u202f${from}\u202f»)`,
  },
};

/** The words of the filters over a program, in French. */
const filters: typeof enFilters = {
  title: 'Filtrer le programme',
  field: 'Filtrer par titre, personne, salle ou sujet',
  hint: 'Titre, personne, salle…',
  chosen: 'Filtres actifs',
  partial: 'Certains exposés ne figurent pas sur cette page.',
  searchAll: 'Rechercher dans tout le programme',
  hidePast: 'Masquer ce qui est terminé',
  facets: {
    day: 'Jour',
    track: 'Thématique',
    room: 'Salle',
    kind: 'Type',
    session: 'Session',
    tag: 'Sujet',
    language: 'Langue',
    level: 'Niveau',
    recording: 'Enregistrement',
    picks: 'Mes choix',
    past: 'Terminé',
  },
  shownTalks: countedIn('fr', { one: '{0} sur # exposé', other: '{0} sur # exposés' }),
  shownEntries: countedIn('fr', { one: '{0} sur # élément', other: '{0} sur # éléments' }),
  firstEntries: 'la liste montre les {0} premiers',

  inBrowser: {
    filters: 'Filtres',
    done: 'OK',
    clear: 'Effacer les filtres',
    remove: (name) => `Retirer le filtre ${name}`,
    textNamed: (text) => `«\u202f${text}\u202f»`,
    unknown: (names) => `Filtres ignorés, absents de cette partie du programme\u202f: ${names}.`,
    nothing: 'Aucun résultat pour ces filtres.',
  },
};

/** The words of the list of keyboard shortcuts, in French. */
const keyboard: typeof enKeyboard = {
  title: 'Raccourcis clavier',
  shortcuts: 'Raccourcis clavier',
  next: 'Exposé suivant de la liste',
  previous: 'Exposé précédent de la liste',
  help: 'Afficher cette liste',
  use: 'Activer les raccourcis à une seule touche',
  useHint:
    'Votre choix est conservé dans ce navigateur. Cette liste s’ouvre depuis le bas de chaque page.',
};

/** The words of the lists of a whole event, in French. */
const lists: typeof enLists = {
  talks: 'Exposés',
  recordings: 'Enregistrements',
  sponsors: 'Sponsors',
  allSponsors: 'Tous les sponsors',
  otherSponsors: 'Autres sponsors',
  recording: 'Enregistrement',
  hasRecording: 'Avec enregistrement',
  find: 'Rechercher dans cette liste',
  pages: 'Pages de cette liste',
  pageNumber: (number, of) => `Page ${number} sur ${of}`,
  nextPage: 'Page suivante',
  empty: 'Rien n’est encore prévu ici.',
  moreAtSameTime: countedIn('fr', {
    one: '# autre au même moment',
    other: '# autres au même moment',
  }),
  calendarCount: countedIn('fr', { one: '# calendrier', other: '# calendriers' }),
  calendarsOnPages: 'Chaque calendrier se trouve au bas de sa page.',
  lists: 'Toutes les listes',
  sessionKinds: {
    session: 'Sessions',
    workshop: 'Ateliers',
    posters: 'Sessions de posters',
    tutorial: 'Tutoriels',
    social: 'Moments conviviaux',
  },
  descriptions: {
    talks: (event) => `${event}\u202f: tous les exposés, par ordre alphabétique.`,
    sessions: (event) =>
      `${event}\u202f: toutes les sessions, les ateliers et les sessions de posters.`,
    rooms: (event) => `${event}\u202f: toutes les salles et ce qui s’y passe.`,
    tracks: (event) => `${event}\u202f: toutes les thématiques et leurs exposés.`,
    recordings: (event) => `${event}\u202f: tous les exposés enregistrés.`,
    sponsors: (event) => `${event}\u202f: tous les sponsors.`,
  },
};

/** Messages during the event, in French. */
const live: typeof enLive = {
  notices: 'En ce moment et derniers changements',
  heading: 'Changements depuis votre dernière visite',
  yours: 'Vos choix',
  others: 'Autres exposés',

  rooms: {
    heading: 'En ce moment et ensuite, salle par salle',
    until: (end) => `jusqu’à ${end}`,
    nothingNow: 'Aucun exposé en ce moment',
    nothingNext: 'Plus aucun exposé',
    notLoaded: 'Impossible de charger le programme. Vérifiez votre connexion.',
    find: 'Rechercher une salle',
    others: 'Autres salles',
  },

  inBrowser: {
    now: 'En ce moment',
    next: 'Ensuite',
    inMinutes: (minutes) => `dans ${minutes} min`,
    ended: 'Terminé',
    openNow: 'Disponible',
    nowOn: (title, until) => `En ce moment, jusqu’à ${until}\u202f: ${title}`,
    soonOn: (minutes, title) => `Début dans ${minutes} min\u202f: ${title}`,
    more: (count) => `(et ${count} de plus)`,
    show: 'Aller à maintenant',
    changed: (title, change) => `Le programme a changé. ${title}\u202f: ${change}.`,
    reload: 'Afficher le programme mis à jour',
    sinceVisit: (day, count) => `Changements depuis votre visite du ${day}\u202f: ${count}.`,
    ofPicks: (count) => `Parmi vos choix\u202f: ${count}.`,
    see: 'Voir les changements',
    clockAhead: (by) =>
      `L’horloge de cet appareil avance de ${by}. «\u202fEn ce moment\u202f» et «\u202fEnsuite\u202f» suivent l’heure du serveur.`,
    clockBehind: (by) =>
      `L’horloge de cet appareil retarde de ${by}. «\u202fEn ce moment\u202f» et «\u202fEnsuite\u202f» suivent l’heure du serveur.`,
    dismiss: 'Fermer',
  },
};

/** Offline use, in French. */
const offline: typeof enOffline = {
  notices: 'État de la connexion',
  title: 'Page indisponible hors ligne',
  text: 'Vous êtes hors ligne, et cette page n’est pas enregistrée sur cet appareil. Pages disponibles\u202f:',
  tryAgain: 'Réessayer',
  heading: 'Accès hors ligne',
  hint: 'Sur cet appareil, le programme, votre programme personnel, les exposés que vous avez choisis et les pages que vous avez vues s’ouvrent aussi hors ligne.',

  inBrowser: {
    published: (when) => `Programme mis à jour\u202f: ${when}.`,
    loaded: (when) => `Page chargée\u202f: ${when}.`,
    offline: 'Vous êtes hors ligne.',
    silent: 'Le site est injoignable.',
  },

  inKeeping: {
    offer: (size) => `Tout enregistrer (${size})`,
    keeping: (kept, all) => `Enregistrement… Pages enregistrées\u202f: ${kept} sur ${all}`,
    some: (kept, all) => `Pages enregistrées\u202f: ${kept} sur ${all}.`,
    all: 'Tout le site est enregistré sur cet appareil.',
    full: (kept, all) =>
      `Il n’y a plus de place sur cet appareil. Pages enregistrées\u202f: ${kept} sur ${all}.`,
    stopped: (kept, all) =>
      `La connexion s’est interrompue. Pages enregistrées\u202f: ${kept} sur ${all}.`,
    none: 'Ce navigateur ne peut pas enregistrer ce site pour un usage hors ligne.',
  },
};

/** Picks and the visitor’s own schedule, in French. */
const picks: typeof enPicks = {
  mySchedule: 'Mon programme',
  notices: 'Messages sur vos choix',
  lead: 'Les exposés que vous avez marqués d’une étoile, et comment ils s’enchaînent.',
  description: (event) =>
    `Votre programme personnel\u202f: les exposés que vous avez choisis. ${event}.`,
  needsScript:
    'Pour choisir des exposés, JavaScript est nécessaire, car vos choix ne sont conservés que dans ce navigateur. Sans lui, le programme et ses calendriers restent disponibles\u202f:',
  loading: 'Chargement de votre programme…',

  shareAndExport: 'Partager et exporter',
  link: 'Lien',
  linkHint:
    'Ouvrez-le sur un autre appareil ou envoyez-le à quelqu’un\u202f: vos choix y seront ajoutés, après confirmation.',
  copy: 'Copier',
  copied: 'Copié',
  share: 'Partager…',
  code: 'Code QR',
  codeHint: 'Afficher un code QR à scanner avec votre téléphone',
  calendar: 'Calendrier',
  calendarFile: 'Fichier de calendrier (.ics)',
  calendarHint:
    'Vos choix à cet instant. Le fichier ne se met pas à jour\u202f; importez-le de nouveau et les événements sont remplacés, sans doublons.',
  calendarFollows: 'S’abonner à des calendriers mis à jour automatiquement',
  file: 'Fichier',
  save: 'Télécharger une copie',
  load: 'Importer une copie…',
  fileHint: 'Une copie de sauvegarde, à importer dans ce navigateur ou dans un autre.',
  loadHint: 'Vous avez une copie de sauvegarde\u202f? Importez-la ici.',
  merge: 'Ajouter à votre programme\u202f?',
  mergeYes: 'Ajouter',
  mergeNo: 'Pas maintenant',
  keptHere:
    'Vos choix sont conservés dans ce navigateur seulement. Les navigateurs peuvent les effacer\u202f: Safari le fait quand un site n’a pas été visité pendant sept jours. Gardez un lien ou un fichier pour ne pas les perdre.',

  inBrowser: {
    pick: 'Ajouter à mon programme',
    must: 'À ne pas manquer',
    maybe: 'Peut-être',
    pickNamed: (title) => `Ajouter à mon programme\u202f: ${title}`,
    maybeNamed: (title) => `Peut-être\u202f: ${title}`,
    notKept:
      'Ce navigateur ne peut pas conserver de données pour ce site\u202f: vos choix seront perdus quand vous quitterez la page.',
    notKeptLink: 'Ouvrir mon programme avec ces choix dans le lien',
    lost: 'Votre navigateur a effacé les données de ce site, y compris vos choix.',
    restore: 'Rétablir mes choix',
    dismiss: 'Fermer',
  },

  inMySchedule: {
    emptyTitle: 'Aucun exposé choisi pour l’instant',
    emptyText:
      'Chaque exposé du programme a une étoile. Appuyez une fois pour «\u202fÀ ne pas manquer\u202f», une fois de plus pour «\u202fPeut-être\u202f». Vos choix apparaissent ici, jour par jour, avec les conflits, les temps libres et les trajets trop justes.',
    emptyLink: 'Voir le programme',
    withdrawnHeading: 'Retirés du programme',
    withdrawn: 'Retiré',
    cancelled: 'Annulé',
    tentative: 'À confirmer',
    was: (when) => `Initialement prévu\u202f: ${when}.`,
    otherTimes: 'L’horaire a changé',
    clashes: { one: 'Conflit d’horaire', many: (count) => `${count} conflits d’horaire` },
    free: (minutes) => `Temps libre\u202f: ${minutes}`,
    hurry: (to, walk, there) =>
      `Le trajet vers ${to} prend ${walk}\u202f; temps disponible\u202f: ${there}.`,
    noTime: 'aucun',
    notLoaded:
      'Le programme n’a pas pu être chargé. Vos choix ne sont pas perdus\u202f; voici ceux enregistrés dans ce navigateur.',
    partlyLoaded: 'Une partie du programme n’a pas pu être chargée. Vos choix ne sont pas perdus.',
    tryAgain: 'Réessayer',
    mergeAdd: {
      one: 'Ajouter 1 élément à votre programme\u202f?',
      many: (count) => `Ajouter ${count} éléments à votre programme\u202f?`,
    },
    mergeRaised: (count) =>
      `De «\u202fPeut-être\u202f» à «\u202fÀ ne pas manquer\u202f»\u202f: ${count}.`,
    mergePicked: (count) => `Déjà choisis\u202f: ${count}.`,
    mergeKeeps: 'Ce que vous avez déjà choisi est conservé.',
    mergeUnknown: (count) =>
      `Absents de ce programme\u202f: ${count}. Cette page est peut-être plus ancienne que le lien\u202f; rechargez-la et réessayez.`,
    mergeNothing: 'Tout son contenu est déjà dans votre programme.',
    merged: (count) => `Ajoutés à votre programme\u202f: ${count}.`,
    brokenLink: 'Le lien ne contient aucun exposé de ce programme.',
    brokenFile: 'Ce fichier ne contient aucun choix.',
    otherEvent: (name) => `Ce fichier contient les choix d’un autre événement\u202f: ${name}.`,
    calendarFailed: 'Vous êtes hors ligne\u202f: le fichier de calendrier nécessite une connexion.',
    calendarMissing: (count) =>
      `Absents du fichier de calendrier, car ils ne sont dans aucun calendrier de ce site\u202f: ${count}.`,
    saved: 'Enregistré.',
    codeOf: (number, of) => `Code ${number} sur ${of}`,
    codeName: 'Code QR du lien avec vos choix',
    codesHint:
      'Scannez tous les codes, dans n’importe quel ordre\u202f: chacun ajoute une partie de vos choix.',
  },
};

/** The words of the search, in French. */
const search: typeof enSearch = {
  title: 'Recherche',
  description: (event) =>
    `Rechercher dans les exposés, les personnes, les sessions et les pages de ${event}.`,
  label: 'Rechercher',
  needsScript:
    'La recherche s’exécute dans votre navigateur et nécessite JavaScript. Sans lui, vous trouverez tout ici\u202f:',
  emptySite: 'Il n’y a encore rien à rechercher.',
  inDevelopment:
    'La recherche ne fonctionne que dans le site généré\u202f; le serveur de développement ne crée pas d’index.',

  inBrowser: {
    hint: 'Titres, résumés, noms, affiliations, sujets et biographies, dans toutes les langues du programme. Les accents sont ignorés.',
    loading: 'Recherche en cours…',
    found: {
      one: '1 résultat',
      many: (count) => `${count} résultats`,
    },
    nothing: (query) => `Aucun résultat pour «\u202f${query}\u202f».`,
    nothingHint: 'Essayez avec moins de mots, des mots plus courts ou le début d’un nom.',
    failed: 'La recherche n’a pas pu être chargée. Vérifiez votre connexion.',
    tryAgain: 'Réessayer',
    groups: { talk: 'Exposés', speaker: 'Personnes', page: 'Autres pages' },
    all: (count) => `Tout afficher (${count})`,
  },
};

/** Sharing, in French. */
const share: typeof enShare = {
  calendar: 'Calendrier',
  calendarHint: (title) => `ajouter «\u202f${title}\u202f» à votre calendrier`,
  google: 'Google Agenda',
  outlook: 'Outlook',
  calendarFile: 'Fichier de calendrier (.ics)',
  cancelledFile: 'Fichier de calendrier (.ics) indiquant l’annulation',

  cardOf: (what) => `Image d’aperçu de «\u202f${what}\u202f» avec la date, l’heure et le lieu.`,
  moreTimes: countedIn('fr', { one: 'et # autre horaire', other: 'et # autres horaires' }),

  changes: 'Changements',
  changesLead:
    'Ce qui a changé dans le programme depuis son annonce, du plus récent au plus ancien.',
  changesDescription: (event) =>
    `${event}\u202f: ce qui a été déplacé, ce qui est nouveau et ce qui a été annulé, du plus récent au plus ancien.`,
  announcedOn: (date) =>
    `Le programme sera annoncé le ${date}. Les changements ultérieurs figureront ici.`,
  noChanges: 'Rien n’a changé depuis l’annonce du programme.',
  changesFeed: 'Suivre les changements dans un lecteur de flux (Atom)',
  published: 'Publié',
  moved: (from, to) => `nouvel horaire\u202f: ${to} (au lieu de ${from})`,
  movedFrom: (from) => `Auparavant\u202f: ${from}`,
  otherSpeakers: 'Les intervenants ont changé.',

  subscribe: 'S’abonner',
  subscribeLead:
    'Un calendrier auquel vous vous abonnez suit le programme\u202f: les changements d’horaire et les annulations apparaissent dans votre calendrier. Un fichier téléchargé ne change pas.',
  subscribeDescription: (event) =>
    `${event} dans votre propre calendrier\u202f: abonnez-vous à tout, ou à un jour, une salle, une thématique, une session ou une personne.`,
  howSoon: 'Délai de mise à jour',
  howSoonList: [
    'Calendrier d’Apple cherche les changements à la fréquence choisie dans ses réglages\u202f: choisissez «\u202ftoutes les heures\u202f» pour les jours de l’événement.',
    'Google Agenda décide lui-même\u202f: les changements arrivent après quelques heures, parfois après un jour.',
    'Outlook les cherche à quelques heures d’intervalle.',
    'Un fichier téléchargé ne change jamais. Importez le nouveau\u202f: il remplace les anciens événements, sans doublons.',
  ],
  howSoonPage: 'Pendant l’événement, ce site est en avance sur tous les calendriers.',
  onPhones: 'Sur un téléphone',
  onPhonesList: {
    apple: 'iPhone et iPad\u202f: choisissez «\u202fApple\u202f», et confirmez.',
    android:
      'Android\u202f: l’application de Google ne permet aucun abonnement. Ajoutez des exposés un à un par le lien Google de leur page, ou ouvrez cette page sur un ordinateur, abonnez-vous là, et le calendrier apparaît sur le téléphone.',
  },
  whole: 'Tout l’événement',
  wholeHolds: 'Chaque session, exposé et pause, avec la salle, les personnes et les liens.',
  parts: {
    day: 'Jours',
    room: 'Salles',
    track: 'Thématiques',
    session: 'Sessions',
    speaker: 'Personnes',
  },
  partsHold: {
    day: 'Ce qui commence ce jour-là, nuit comprise.',
    room: 'Ce qui se passe dans cette salle.',
    track: 'Ce qui relève de cette thématique, dans toutes les salles.',
    session: 'La session et chacun de ses exposés.',
    speaker: 'Le calendrier de chaque personne se trouve sur sa page.',
  },
  peoplesPages: 'Voir toutes les personnes',
  apps: {
    heading: 'Applications de conférence',
    text: 'Giggity pour Android ouvre le programme avec ce lien ou ce code. D’autres applications de conférence demandent l’adresse d’un fichier\u202f: donnez-leur celle-ci.',
    open: 'Ouvrir dans Giggity',
    code: 'Code QR qui ouvre le programme dans Giggity',
    file: 'Programme pour les applications (schedule.xml)',
  },
  apple: 'Apple',
  googleShort: 'Google',
  download: 'Télécharger',
  address: 'Adresse',
  copyAddress: 'Copier',
  addressCopied: 'Copié',
  calendarNamed: (name) => `calendrier\u202f: ${name}`,
};

const talks = countedIn('fr', { one: '# exposé', other: '# exposés' });

/** The page for organizers. */
const status: typeof enStatus = {
  title: 'État',
  lead: 'Pour l’équipe d’organisation\u202f: seuls les aperçus et le serveur de développement ont cette page.',
  edit: 'Modifier',
  findings: 'Constats',
  noFindings: 'Aucun problème trouvé.',
  severities: { error: 'Erreur', warning: 'Avertissement', note: 'Remarque' },
  counted: { error: 'Erreurs', warning: 'Avertissements', note: 'Remarques' },
  line: (number: string) => `Ligne ${number}`,
  collected: 'Réuni jusqu’ici',
  countOf: (count: string, of: string) => `${count} sur ${of}`,
  materials: {
    abstract: 'Résumés',
    slides: 'Diapositives',
    recording: 'Enregistrements',
    biography: 'Biographies',
    photo: 'Photos',
  },
  people: 'Personnes',
  complete: 'Rien ne manque',
  completePeople: countedIn('fr', {
    one: 'Dossier complet\u202f: {0} sur #',
    other: 'Dossiers complets\u202f: {0} sur #',
  }),
  lacks: {
    biography: 'une courte biographie',
    photo: 'une photo',
    abstract: (title: string) => `le résumé de «\u202f${title}\u202f»`,
    slides: (title: string) => `les diapositives de «\u202f${title}\u202f»`,
  },
  message: 'Message',
  subject: (event: string) => `Il manque encore pour ${event}`,
  mail: (name: string, event: string, missing: string) =>
    `Bonjour ${name}, pour ${event}, il nous manque encore\u202f: ${missing}.`,
  mailEdit: 'Vous pouvez l’ajouter dans votre navigateur\u202f:',
  mailReply: 'Merci de l’envoyer en réponse à ce message.',
  writeMail: 'Écrire un courriel',
  clock: 'Voir un autre moment',
  clockHint: 'Le site tel qu’il sera à ce moment. Heures de l’événement.',
  moment: 'Autre moment',
  open: 'Afficher',
};

/** Every word of the interface in French. */
export const fr: typeof en = {
  ...labels,
  share,
  picks,
  filters,
  lists,
  search,
  keyboard,
  offline,
  live,
  details,
  clock,

  marks: { comma: ', ', semicolon: '\u202f; ', colon: '\u202f: ', stop: '. ', space: ' ' },

  skipToContent: 'Aller au contenu',
  siteMenu: 'Menu principal',
  moreInMenu: 'Plus',
  notice: 'Avis',
  moreOnNotice: 'En savoir plus',
  schedule: 'Programme',
  speakers: 'Intervenants',
  namesake: 'Une autre personne du même nom',

  when: 'Quand',
  where: 'Où',
  online: 'En ligne',
  join: 'Participer en ligne',
  register: 'S’inscrire',
  partOf: 'Dans le cadre de',
  registration: 'Inscription',
  contact: 'Contact',
  links: 'Liens',
  license: 'Licence',
  chat: 'Discussion',
  chatUnavailable: 'Il n’y a pas d’espace de discussion pour cet événement.',
  joinChat: 'Rejoindre la discussion',

  days: 'Jours',
  dayInMenu: (weekday, day) => `${weekday} ${day}`,
  dayOf: (number, of) => `Jour ${number} sur ${of}`,
  ongoing: 'En cours',
  emptyDay: 'Rien n’est encore prévu ce jour-là.',
  emptySchedule: 'Le programme n’est pas encore publié.',
  notScheduled: 'Pas encore programmé',
  room: 'Salle',
  rooms: 'Salles',
  track: 'Thématique',
  tracks: 'Thématiques',
  sessions: 'Sessions',
  inSession: 'Session\u202f:',
  view: 'Affichage',
  viewGrid: 'Grille par salle',
  viewList: 'Liste',
  roomPages: {
    choose: 'Salles affichées',
    previous: 'Salles précédentes',
    next: 'Salles suivantes',
    mine: 'Salles de mes choix',
    count: (from: string, to: string, of: string) => `Salles ${from} à ${to} sur ${of}`,
  },
  talkCount: talks,
  posterCount: countedIn('fr', { one: '# poster', other: '# posters' }),
  sessionCount: countedIn('fr', { one: '# session', other: '# sessions' }),
  seats: countedIn('fr', { one: '# place', other: '# places' }),
  floor: (floor) => {
    const number = Number(/^-?\d+$/.exec(floor)?.[0]);
    if (Number.isNaN(number)) return floor;
    if (number === 0) return 'Rez-de-chaussée';
    const ordinal = `${Math.abs(number)}${Math.abs(number) === 1 ? 'er' : 'e'}`;
    return `${ordinal} ${number < 0 ? 'sous-sol' : 'étage'}`;
  },

  abstract: 'Résumé',
  summary: 'Présentation',
  speakerHeading: () => 'Présenté par',
  authorHeading: countedIn('fr', { one: 'Auteur', other: 'Auteurs' }),
  chairHeading: () => 'Présidence',
  organizerHeading: () => 'Organisation',
  awards: countedIn('fr', { one: 'Prix', other: 'Prix' }),
  doi: 'DOI',
  board: (board) => `Panneau ${board}`,
  language: (name) => `En ${name}`,
  doNotRecord: 'Merci de ne pas enregistrer cet exposé.',
  replacedBy: 'Remplacé par',
  remote: 'à distance',
  part: ({ number, of }) => `Partie ${number} sur ${of}`,
  repeat: ({ number, of }) => `Séance ${number} sur ${of}`,
  tags: 'Sujets',

  linkHours: {
    before: 'Disponible avant le début',
    during: 'Disponible pendant la séance',
    after: 'Disponible ensuite',
  },
  linkTimes: {
    before: (time) => `Disponible jusqu’à ${time}`,
    during: (time) => `Disponible\u202f: ${time}`,
    after: (time) => `Disponible à partir de ${time}`,
  },

  around: 'Avant et après cet exposé',
  previous: 'Avant',
  next: 'Après',
  atSameTime: 'En même temps',
  edit: 'Modifier cette page',
  status,
  add: {
    talk: 'Ajouter un exposé',
    speaker: 'Ajouter une personne',
    session: 'Ajouter une session',
    page: 'Ajouter une page',
  },

  othersInProgram: 'Auteurs, présidence et organisation',
  presents: 'Présentations',
  authored: 'Auteur de',
  chairs: 'Présidence de',
  organizes: 'Organisation de',
  organizerOfEvent: 'Organisation',
  biography: 'Biographie',

  notFoundTitle: 'Page introuvable',
  notFoundText:
    'Il n’y a rien à cette adresse. Vérifiez qu’elle ne contient pas de faute de frappe, ou partez de l’une de ces pages.',
  movedTitle: 'Cette page a changé d’adresse',
  movedText: 'Nouvelle adresse\u202f:',

  sessionDescription: (session, event, count) =>
    `${session}, ${event}${count === 0 ? '' : `, ${talks(count)}`}.`,
  roomDescription: (room, event) =>
    `Salle «\u202f${room}\u202f», tout le programme\u202f: ${event}.`,
  trackDescription: (track, event) => `Toute la thématique «\u202f${track}\u202f»\u202f: ${event}.`,
  speakersDescription: (event) =>
    `${event}\u202f: les intervenants, leurs exposés et les autres participants.`,
  scheduleDescription: (event, dates) =>
    `Le programme\u202f: ${event}, ${dates}, dans votre fuseau horaire.`,
  dayDescription: (event, day) => `${event}, ${day}\u202f: le programme dans votre fuseau horaire.`,
  personDescription: (name, affiliation, event) =>
    `${name}${affiliation === '' ? '' : ` (${affiliation})`}\u202f: ${event}.`,
  pageDescription: (title, event) => `${title}\u202f: ${event}.`,
};
