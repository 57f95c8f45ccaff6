import type { enPicks } from '#src/i18n/en-picks.ts';

/** The words around picks and the visitor's own schedule, in French. */
export const picks: typeof enPicks = {
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
