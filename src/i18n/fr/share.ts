import { countedIn } from '#src/i18n/counted-in.ts';
import type { enShare } from '#src/i18n/en-share.ts';

/** The words around sharing, in French. */
export const share: typeof enShare = {
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
