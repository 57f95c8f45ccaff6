import type { enKeyboard } from '#src/i18n/en-keyboard.ts';

/** The words of the list of keyboard shortcuts, in Portuguese. */
export const keyboard: typeof enKeyboard = {
  title: 'Teclado',
  shortcuts: 'Atalhos de teclado',
  here: 'Nesta página',
  next: 'Palestra seguinte da lista',
  previous: 'Palestra anterior da lista',
  help: 'Esta lista',
  use: 'Usar teclas simples como atalhos',
  useHint:
    'A sua escolha fica guardada neste navegador. A lista continua acessível no fim de cada página.',
};
