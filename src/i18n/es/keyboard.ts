import type { enKeyboard } from '#src/i18n/en-keyboard.ts';

/** The words of the list of keyboard shortcuts, in Spanish. */
export const keyboard: typeof enKeyboard = {
  title: 'Teclado',
  shortcuts: 'Atajos de teclado',
  here: 'En esta página',
  next: 'Charla siguiente de la lista',
  previous: 'Charla anterior de la lista',
  help: 'Esta lista',
  use: 'Usar teclas sueltas como atajos',
  useHint:
    'Su elección se guarda en este navegador. La lista sigue disponible al pie de cada página.',
};
