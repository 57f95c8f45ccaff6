import type { clock as English } from '#src/i18n/en-clock.ts';

/** What is said of clocks and time zones, in Spanish. */
export const clock: typeof English = {
  timeZone: 'Zona horaria',
  change: 'Cambiar la zona horaria',
  close: 'Cerrar',
  eventTime: 'Hora del evento',
  myTime: 'Mi hora',
  anotherZone: 'Otra zona horaria',
  searchHint: 'Ciudad, país, abreviatura o diferencia con UTC',
  copyLink: 'Copiar el enlace con esta zona',
  linkLabel: 'Enlace con esta zona',
  notices: 'Sobre la hora',
  from: (time) => `desde: ${time}`,
  until: (time) => `hasta: ${time}`,

  inBrowser: {
    to: 'a',
    daysAway: {
      '-2': { seen: '−2 días', said: 'dos días antes' },
      '-1': { seen: '−1 día', said: 'el día anterior' },
      '1': { seen: '+1 día', said: 'el día siguiente' },
      '2': { seen: '+2 días', said: 'dos días después' },
    },
    named: {
      event: (zone) => `Hora del evento: ${zone}`,
      mine: (zone) => `Mi hora: ${zone}`,
      zone: (zone) => `Horas de ${zone}`,
    },
    said: { event: 'hora del evento', mine: 'mi hora', zone: 'hora elegida' },
    until: (zone, until, next) => `${zone} hasta ${until}, después ${next}`,
    timesAreNow: (zone) => `Las horas son ahora las de ${zone}`,
    zonesFound: {
      none: 'No se encontró ninguna zona horaria',
      one: '1 zona horaria encontrada',
      many: (count) => `${count} zonas horarias encontradas`,
    },
    linkCopied: 'Enlace copiado',
    timesAsInLink: (zone) => `Horas según el enlace: ${zone}.`,
    useMine: 'Usar las mías',
    unknownZone: (asked, zone) =>
      `El enlace pide «${asked}», que no es ninguna zona horaria. Las horas son las de ${zone}.`,
    clockIsSet: (present) => `El reloj está puesto en ${present}.`,
    unknownClock: (asked) =>
      `El enlace pone el reloj en «${asked}», que no es una hora como 2021-04-09T14:20:00Z.`,
    useRealClock: 'Usar la hora real',
    dismiss: 'Cerrar',
  },
};
