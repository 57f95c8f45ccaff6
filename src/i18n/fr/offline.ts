import type { enOffline } from '#src/i18n/en-offline.ts';

/** The words around working without a network, in French. */
export const offline: typeof enOffline = {
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
