import type { enLive } from '#src/i18n/en-live.ts';

/** The words around the day itself, in Portuguese. */
export const live: typeof enLive = {
  notices: 'Agora, e as últimas mudanças',
  heading: 'Mudanças desde a sua visita',
  yours: 'Suas escolhas',
  others: 'Outras palestras',

  inBrowser: {
    now: 'Agora',
    next: 'A seguir',
    inMinutes: (minutes) => `em ${minutes} min`,
    ended: 'Encerrada',
    openNow: 'Aberto agora',
    nowOn: (title, until) => `Agora (até ${until}): ${title}`,
    soonOn: (minutes, title) => `Em ${minutes} min: ${title}`,
    more: (count) => `(e mais ${count})`,
    show: 'Mostrar',
    changed: 'A programação mudou.',
    reload: 'Mostrar a nova programação',
    sinceVisit: (day, count) => `Mudanças desde a sua visita de ${day}: ${count}.`,
    ofPicks: (count) => `Entre as suas escolhas: ${count}.`,
    see: 'Ver quais',
    clockAhead: (by) =>
      `O relógio deste aparelho está ${by} adiantado. Aqui vale a hora do servidor.`,
    clockBehind: (by) =>
      `O relógio deste aparelho está ${by} atrasado. Aqui vale a hora do servidor.`,
    dismiss: 'Fechar',
  },
};
