import type { clock as English } from '#src/i18n/en-clock.ts';

/** What is said of clocks and time zones, in Portuguese. */
export const clock: typeof English = {
  timeZone: 'Fuso horário',
  change: 'Mudar o fuso horário',
  close: 'Fechar',
  eventTime: 'Hora do evento',
  myTime: 'Minha hora',
  anotherZone: 'Outro fuso horário',
  searchHint: 'Cidade, país, sigla ou diferença para UTC',
  copyLink: 'Copiar link com este fuso',
  linkLabel: 'Link com este fuso',
  notices: 'Sobre a hora',
  from: (time) => `a partir de ${time}`,
  until: (time) => `até ${time}`,

  inBrowser: {
    to: 'a',
    daysAway: {
      '-2': { seen: '−2 dias', said: 'dois dias antes' },
      '-1': { seen: '−1 dia', said: 'no dia anterior' },
      '1': { seen: '+1 dia', said: 'no dia seguinte' },
      '2': { seen: '+2 dias', said: 'dois dias depois' },
    },
    named: {
      event: (zone) => `Hora do evento: ${zone}`,
      mine: (zone) => `Minha hora: ${zone}`,
      zone: (zone) => `Horas de ${zone}`,
    },
    said: { event: 'hora do evento', mine: 'minha hora', zone: 'hora escolhida' },
    until: (zone, until, next) => `${zone} até ${until}, depois ${next}`,
    timesAreNow: (zone) => `As horas agora são as de ${zone}`,
    zonesFound: {
      none: 'Nenhum fuso horário encontrado',
      one: '1 fuso horário encontrado',
      many: (count) => `${count} fusos horários encontrados`,
    },
    linkCopied: 'Link copiado',
    timesAsInLink: (zone) => `Horas conforme o link: ${zone}.`,
    useMine: 'Usar as minhas',
    unknownZone: (asked, zone) =>
      `O link pede “${asked}”, que não é um fuso horário. As horas são as de ${zone}.`,
    clockIsSet: (present) => `O relógio está ajustado para ${present}.`,
    unknownClock: (asked) =>
      `O link ajusta o relógio para “${asked}”, que não é uma hora como 2021-04-09T14:20:00Z.`,
    useRealClock: 'Usar a hora real',
    dismiss: 'Fechar',
  },
};
