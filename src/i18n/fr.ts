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
  en,
} from './en.ts';
import { countedIn } from './plural.ts';

/** What is said of clocks and time zones, in French. */
const clock: typeof enClock = {
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

/** What a talk, a page or the event may have beside time, place and people, in French. */
const details: typeof enDetails = {
  notPresented: 'Publié sans présentation',
  level: 'Niveau',
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

/** What the fixed values of the content are called in French. */
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
    people: countedIn('fr', { other: '# avec d’autres intervenants' }),
    title: countedIn('fr', { other: '# avec un nouveau titre' }),
  },
  renamedRooms: countedIn('fr', { one: '# salle renommée', other: '# salles renommées' }),
  marks: { colon: '\u202f: ', comma: ', ' },
  change: {
    new: 'nouveau',
    removed: 'retiré',
    cancelled: 'annulé',
    confirmed: 'confirmé',
    tentative: 'pas encore certain',
    moved: (from, to) => `déplacé de ${from} à ${to}`,
    room: (to) => (to === undefined ? 'maintenant sans salle' : `maintenant dans ${to}`),
    people: (names) => `maintenant avec ${names}`,
    noPeople: 'maintenant sans intervenant',
    otherPeople: 'd’autres intervenants',
    roomName: (to) => `s’appelle maintenant ${to}`,
    renamedRoom: (from, to) => `${from} s’appelle maintenant ${to}`,
    title: (from) => `titre changé, avant «\u202f${from}\u202f»`,
  },
};

/** The words of the filters over a programme, in French. */
const filters: typeof enFilters = {
  title: 'Filtrer le programme',
  field: 'Filtrer par titre, personne, salle ou thème',
  hint: 'Titre, personne, salle…',
  chosen: 'Filtres choisis',
  hidePast: 'Masquer ce qui est terminé',
  facets: {
    day: 'Jour',
    track: 'Parcours',
    room: 'Salle',
    kind: 'Type',
    session: 'Session',
    tag: 'Thème',
    language: 'Langue',
    level: 'Niveau',
    recording: 'Enregistrement',
    picks: 'Ma sélection',
    past: 'Terminé',
  },
  shownTalks: countedIn('fr', { one: '{0} sur # exposé', other: '{0} sur # exposés' }),
  shownEntries: countedIn('fr', { one: '{0} sur # élément', other: '{0} sur # éléments' }),

  inBrowser: {
    filters: 'Filtres',
    done: 'Terminer',
    clear: 'Effacer les filtres',
    remove: (name) => `Retirer le filtre ${name}`,
    textNamed: (text) => `«\u202f${text}\u202f»`,
    unknown: (names) => `Inconnu dans cette partie du programme, et sans effet\u202f: ${names}.`,
    nothing: 'Rien ne correspond à ces filtres.',
  },
};

/** The words of the list of keyboard shortcuts, in French. */
const keyboard: typeof enKeyboard = {
  title: 'Clavier',
  shortcuts: 'Raccourcis clavier',
  here: 'Sur cette page',
  next: 'Exposé suivant de la liste',
  previous: 'Exposé précédent de la liste',
  help: 'Cette liste',
  use: 'Utiliser des touches seules comme raccourcis',
  useHint:
    'Votre choix est conservé dans ce navigateur. La liste reste accessible au bas de chaque page.',
};

/** The words of the lists of a whole event, in French. */
const lists: typeof enLists = {
  talks: 'Exposés',
  recordings: 'Enregistrements',
  recording: 'Enregistrement',
  hasRecording: 'Avec enregistrement',
  find: 'Chercher dans cette liste',
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
  },
};

/** The words around the day itself, in French. */
const live: typeof enLive = {
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

/** The words around working without a network, in French. */
const offline: typeof enOffline = {
  notices: 'À propos de la connexion',
  title: 'Cette page n’est pas sur cet appareil',
  text: 'Il n’y a pas de connexion pour le moment, et cette page n’est pas de celles que garde cet appareil. Les voici\u202f:',
  tryAgain: 'Réessayer',
  heading: 'Sans réseau',
  hint: 'Sur cet appareil, le programme, le vôtre, les exposés que vous avez choisis et les pages que vous avez vues s’ouvrent aussi sans réseau.',

  inBrowser: {
    published: (when) => `État du programme\u202f: ${when}.`,
    loaded: (when) => `Page chargée\u202f: ${when}.`,
    offline: 'Vous êtes hors ligne.',
    silent: 'Le réseau ne répond pas.',
  },

  inKeeping: {
    offer: (size) => `Tout garder, ${size}`,
    keeping: (kept, all) => `Enregistrement\u202f: ${kept} pages sur ${all}`,
    some: (kept, all) => `Pages gardées\u202f: ${kept} sur ${all}.`,
    all: 'Toutes les pages sont sur cet appareil.',
    full: (kept, all) =>
      `Il n’y a plus de place sur cet appareil. Pages gardées\u202f: ${kept} sur ${all}.`,
    stopped: (kept, all) =>
      `La connexion s’est interrompue. Pages gardées\u202f: ${kept} sur ${all}.`,
    none: 'Ce navigateur ne garde aucune page de ce site.',
  },
};

/** The words around picks and the visitor's own schedule, in French. */
const picks: typeof enPicks = {
  mySchedule: 'Mon programme',
  notices: 'À propos de vos choix',
  lead: 'Ce que vous avez choisi d’une étoile, et comment tout s’accorde.',
  description: (event) =>
    `Votre programme personnel\u202f: les exposés que vous avez choisis. ${event}.`,
  needsScript:
    'Choisir des exposés demande JavaScript, car vos choix sont conservés dans ce navigateur et nulle part ailleurs. Sans lui, le programme et ses calendriers sont tous là.',
  loading: 'Chargement de votre programme…',

  takeAlong: 'Emporter',
  link: 'Lien',
  linkHint:
    'Ouvrez-le sur un autre appareil ou donnez-le à quelqu’un\u202f: là aussi, vos choix s’ajoutent à ceux qui y sont déjà, après confirmation.',
  copy: 'Copier',
  copied: 'Copié',
  share: 'Partager…',
  code: 'Code QR',
  codeHint: 'Montre le lien à l’appareil photo de votre téléphone.',
  calendar: 'Calendrier',
  calendarFile: 'Fichier de calendrier (.ics)',
  calendarHint:
    'Vos choix tels qu’ils sont maintenant. Le fichier ne suit pas les changements\u202f; chargez-le de nouveau, et les entrées sont remplacées, pas doublées.',
  calendarFollows: 'Des calendriers qui suivent chaque changement',
  file: 'Fichier',
  save: 'Enregistrer une copie',
  load: 'Charger une copie…',
  fileHint: 'Une copie pour vous, à charger dans ce navigateur ou dans un autre.',
  merge: 'Ajouter à mon programme\u202f?',
  mergeYes: 'Ajouter',
  mergeNo: 'Pas maintenant',
  keptHere:
    'Vos choix sont conservés dans ce navigateur seulement. Les navigateurs peuvent les effacer\u202f: Safari le fait quand un site n’a pas été visité pendant sept jours. Un lien ou un fichier les garde à coup sûr.',

  inBrowser: {
    pick: 'Choisir',
    must: 'À ne pas manquer',
    maybe: 'Peut-être',
    pickNamed: (title) => `Choisir\u202f: ${title}`,
    maybeNamed: (title) => `Peut-être\u202f: ${title}`,
    notKept:
      'Ce navigateur ne conserve rien pour ce site\u202f: vos choix durent jusqu’à ce que vous quittiez la page.',
    notKeptLink: 'Mon programme, avec ces choix dans son adresse',
    lost: 'Les données de ce site ont été effacées dans ce navigateur, et vos choix avec elles.',
    restore: 'Rétablir mes choix',
    dismiss: 'Fermer',
  },

  inMySchedule: {
    emptyTitle: 'Rien de choisi pour l’instant.',
    emptyText:
      'Chaque exposé du programme a une étoile. Appuyez une fois pour ce qui est à ne pas manquer, une fois de plus pour un peut-être. Vos choix apparaissent ici, jour par jour, avec les conflits, les temps libres et les trajets trop longs.',
    emptyLink: 'Vers le programme',
    withdrawnHeading: 'N’est plus au programme',
    withdrawn: 'Retiré',
    cancelled: 'Annulé',
    tentative: 'À confirmer',
    was: (when) => `C’était prévu\u202f: ${when}.`,
    otherTimes: 'A maintenant d’autres horaires',
    clash: 'En même temps\u202f:',
    clashWith: (title, minutes) => `${title} (${minutes})`,
    free: (minutes) => `Temps libre\u202f: ${minutes}`,
    hurry: (to, walk, there) =>
      `Le trajet vers ${to} prend ${walk}\u202f; temps disponible\u202f: ${there}.`,
    noTime: 'aucun',
    notLoaded:
      'Le programme n’a pas pu être chargé. Vos choix sont en sécurité\u202f; voici ce que ce navigateur en sait.',
    tryAgain: 'Réessayer',
    mergeCounts: (added, raised, known) =>
      `Nouveaux\u202f: ${added}. De peut-être à ne pas manquer\u202f: ${raised}. Déjà choisis\u202f: ${known}. Rien de ce que vous avez choisi n’est retiré.`,
    mergeUnknown: (count) =>
      `Absents de ce programme\u202f: ${count}. Il est peut-être plus ancien que le lien\u202f; rechargez la page pour en être sûr.`,
    mergeNothing: 'Tout son contenu est déjà dans votre programme.',
    merged: (count) => `Ajoutés à votre programme\u202f: ${count}.`,
    brokenLink: 'Le lien ne contient aucun choix que ce programme connaisse.',
    brokenFile: 'Ce fichier ne contient aucun choix.',
    otherEvent: (name) => `Ce fichier contient les choix d’un autre événement\u202f: ${name}.`,
    calendarFailed:
      'Le fichier de calendrier demande une connexion, et il n’y en a pas pour l’instant.',
    calendarMissing: (count) =>
      `Absents du fichier de calendrier, car ils ne sont dans aucun calendrier de ce site\u202f: ${count}.`,
    saved: 'Enregistré.',
    codeOf: (number, of) => `Code ${number} sur ${of}`,
    codeName: 'Code QR du lien avec vos choix',
    codesHint: 'Scannez-les tous, dans n’importe quel ordre\u202f: chacun ajoute sa part.',
  },
};

/** The words of the search, in French. */
const search: typeof enSearch = {
  title: 'Recherche',
  description: (event) =>
    `Rechercher dans les exposés, les personnes, les sessions et les pages de ${event}.`,
  label: 'Rechercher',
  needsScript:
    'La recherche a besoin de JavaScript, car elle s’exécute dans votre navigateur. Sans lui, tout est répertorié ici\u202f:',
  emptySite: 'Il n’y a encore rien à rechercher.',
  inDevelopment:
    'La recherche fonctionne dans le site construit\u202f; le serveur de développement ne crée pas d’index.',

  inBrowser: {
    hint: 'Titres, résumés, noms, affiliations, thèmes et biographies, dans toutes les langues du programme. Les accents ne comptent pas.',
    loading: 'Recherche en cours…',
    found: {
      one: 'Un résultat trouvé.',
      many: (count) => `${count} résultats trouvés.`,
    },
    nothing: (query) => `Rien trouvé pour «\u202f${query}\u202f».`,
    nothingHint: 'Essayez avec moins de mots, des mots plus courts ou le début d’un nom.',
    failed: 'La recherche n’a pas pu être chargée. Y a-t-il une connexion\u202f?',
    tryAgain: 'Réessayer',
    groups: { talk: 'Exposés', speaker: 'Personnes', page: 'Autres pages' },
    all: (count) => `Tout afficher (${count})`,
  },
};

/** The words around sharing, in French. */
const share: typeof enShare = {
  calendar: 'Calendrier',
  calendarHint: (title) => `ajouter «\u202f${title}\u202f» à votre calendrier`,
  google: 'Google Agenda',
  outlook: 'Outlook',
  calendarFile: 'Fichier de calendrier (.ics)',
  cancelledFile: 'Fichier de calendrier (.ics), qui marque l’annulation',

  cardOf: (what) => `${what}\u202f: le titre avec la date, l’heure et le lieu, en image.`,
  moreTimes: countedIn('fr', { one: 'et encore une fois', other: 'et encore # fois' }),

  changes: 'Changements',
  changesLead: 'Ce qui a changé dans le programme depuis son annonce, le plus récent en premier.',
  changesDescription: (event) =>
    `${event}\u202f: ce qui a été déplacé, ce qui est nouveau et ce qui a été annulé, le dernier changement en premier.`,
  announcedOn: (date) =>
    `Le programme est annoncé le ${date}. Les changements ultérieurs figureront ici.`,
  noChanges: 'Rien n’a changé depuis l’annonce du programme.',
  changesFeed: 'Suivre les changements dans un lecteur de flux (Atom)',
  published: 'Publié',
  moved: (from, to) => `déplacé de ${from} à ${to}`,

  subscribe: 'S’abonner',
  subscribeLead:
    'Un calendrier auquel vous vous abonnez suit le programme\u202f: ce qui est déplacé l’est aussi dans votre calendrier, et ce qui est annulé est marqué. Un fichier téléchargé reste tel quel.',
  subscribeDescription: (event) =>
    `${event} dans votre propre calendrier\u202f: abonnez-vous à tout, ou à un jour, une salle, une thématique, une session ou une personne.`,
  howSoon: 'Dans quel délai',
  howSoonList: [
    'Apple Calendrier cherche les changements aussi souvent que ses réglages le disent\u202f: choisissez «\u202ftoutes les heures\u202f» pour les jours de l’événement.',
    'Google Agenda décide lui-même\u202f: les changements arrivent après quelques heures, parfois après un jour.',
    'Outlook les cherche toutes les quelques heures.',
    'Un fichier téléchargé ne change jamais. Chargez le nouveau, et il remplace les anciennes entrées\u202f; rien n’apparaît deux fois.',
  ],
  howSoonPage: 'Le jour même, ce site est en avance sur tous les calendriers.',
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
    track: 'Ce qui relève de cette thématique, où que ce soit.',
    session: 'La session et chacun de ses exposés.',
    speaker: 'Ce qu’une personne présente est proposé sur sa page.',
  },
  peoplesPages: 'Toutes les personnes',
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

  marks: { comma: ', ', semicolon: '\u202f; ', colon: '\u202f: ' },

  skipToContent: 'Aller au contenu',
  siteMenu: 'Site',
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
  chatUnavailable: 'Il n’y a pas d’espace de discussion.',
  joinChat: 'Rejoindre la discussion',

  days: 'Jours',
  dayOf: (number, of) => `Jour ${number} sur ${of}`,
  emptyDay: 'Rien n’est encore prévu ce jour-là.',
  emptySchedule: 'Le programme n’est pas encore publié.',
  notScheduled: 'Pas encore programmé',
  room: 'Salle',
  rooms: 'Salles',
  track: 'Thématique',
  tracks: 'Thématiques',
  sessions: 'Sessions',
  inSession: 'Dans',
  view: 'Afficher le jour en',
  viewGrid: 'Grille des salles',
  viewList: 'Liste',
  roomPages: {
    choose: 'Salles affichées',
    previous: 'Salles précédentes',
    next: 'Salles suivantes',
    mine: 'Salles de ma sélection',
    count: (from: string, to: string, of: string) => `Salles ${from} à ${to} sur ${of}`,
  },
  talkCount: talks,
  posterCount: countedIn('fr', { one: '# poster', other: '# posters' }),
  sessionCount: countedIn('fr', { one: '# session', other: '# sessions' }),
  seats: countedIn('fr', { one: '# place', other: '# places' }),
  floor: (floor) => (/^-?\d+$/.test(floor) ? `Étage ${floor}` : floor),

  abstract: 'Résumé',
  summary: 'Présentation',
  speakerHeading: () => 'Présenté par',
  authorHeading: () => 'Écrit par',
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
    before: 'Ouvert avant le début',
    during: 'Ouvert pendant la séance',
    after: 'Ouvert ensuite',
  },

  around: 'Autour de cet exposé',
  previous: 'Avant',
  next: 'Après',
  atSameTime: 'En même temps',
  edit: 'Modifier cette page',

  othersInProgram: 'Textes, présidence et organisation',
  presents: 'Présente',
  authored: 'A écrit',
  chairs: 'Préside',
  organizes: 'Organise',
  organizerOfEvent: 'Organisation',
  biography: 'Biographie',

  notFoundTitle: 'Aucune page ici',
  notFoundText:
    'Cette adresse ne mène nulle part. Elle contient peut-être une faute de frappe, ou la page a été retirée.',
  movedTitle: 'Cette page a déménagé',
  movedText: 'Elle se trouve maintenant à l’adresse',

  sessionDescription: (session, event, count) =>
    `${session}, ${event}${count === 0 ? '' : `, ${talks(count)}`}.`,
  roomDescription: (room, event) => `Tout ce qui se passe dans ${room}\u202f: ${event}.`,
  trackDescription: (track, event) => `Tout sur le thème «\u202f${track}\u202f»\u202f: ${event}.`,
  speakersDescription: (event) =>
    `${event}\u202f: qui intervient, sur quoi, et qui d’autre y prend part.`,
  scheduleDescription: (event, dates) =>
    `Le programme\u202f: ${event}, ${dates}, dans votre fuseau horaire.`,
  dayDescription: (event, day) =>
    `${event}\u202f: ce qui se passe le ${day}, dans votre fuseau horaire.`,
  personDescription: (name, affiliation, event) =>
    `${name}${affiliation === '' ? '' : ` (${affiliation})`}\u202f: ${event}.`,
  pageDescription: (title, event) => `${title}\u202f: ${event}.`,
};
