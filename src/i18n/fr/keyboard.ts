import type { enKeyboard } from '#src/i18n/en-keyboard.ts';

/** The words of the list of keyboard shortcuts, in French. */
export const keyboard: typeof enKeyboard = {
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
