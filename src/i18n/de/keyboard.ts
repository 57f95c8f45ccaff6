import type { enKeyboard } from '#src/i18n/en-keyboard.ts';

/** The words of the list of keyboard shortcuts, in German. */
export const keyboard: typeof enKeyboard = {
  title: 'Tastatur',
  shortcuts: 'Tastenkürzel',
  here: 'Auf dieser Seite',
  next: 'Nächster Vortrag der Liste',
  previous: 'Voriger Vortrag der Liste',
  help: 'Diese Liste',
  use: 'Einzelne Tasten als Kürzel verwenden',
  useHint:
    'Ihre Wahl bleibt in diesem Browser gespeichert. Die Liste ist am Fuß jeder Seite erreichbar.',
};
