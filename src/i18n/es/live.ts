import type { enLive } from '#src/i18n/en-live.ts';

/** The words around the day itself, in Spanish. */
export const live: typeof enLive = {
  notices: 'Ahora, y los últimos cambios',
  heading: 'Cambios desde su visita',
  yours: 'Su selección',
  others: 'Otras charlas',

  inBrowser: {
    now: 'Ahora',
    next: 'A continuación',
    inMinutes: (minutes) => `en ${minutes} min`,
    ended: 'Terminada',
    openNow: 'Abierto ahora',
    nowOn: (title, until) => `Ahora (hasta ${until}): ${title}`,
    soonOn: (minutes, title) => `En ${minutes} min: ${title}`,
    more: (count) => `(y ${count} más)`,
    show: 'Mostrar',
    changed: 'El programa ha cambiado.',
    reload: 'Mostrar el nuevo programa',
    sinceVisit: (day, count) => `Cambios desde su visita del ${day}: ${count}.`,
    ofPicks: (count) => `De su selección: ${count}.`,
    see: 'Ver cuáles',
    clockAhead: (by) =>
      `El reloj de este dispositivo va adelantado ${by}. Aquí vale la hora del servidor.`,
    clockBehind: (by) =>
      `El reloj de este dispositivo va atrasado ${by}. Aquí vale la hora del servidor.`,
    dismiss: 'Cerrar',
  },
};
