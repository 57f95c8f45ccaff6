import type { enOffline } from '#src/i18n/en-offline.ts';

/** The words around working without a network, in Portuguese. */
export const offline: typeof enOffline = {
  notices: 'Sobre a conexão',
  title: 'Não está guardada neste dispositivo',
  text: 'Não há conexão agora, e esta página não está entre as que este dispositivo guarda. Estas estão:',
  tryAgain: 'Tentar de novo',
  heading: 'Sem conexão',
  hint: 'Neste dispositivo, a programação, a sua própria programação, as palestras que você escolheu e as páginas que já viu abrem também sem conexão.',

  inBrowser: {
    published: (when) => `Programação de ${when}.`,
    loaded: (when) => `Página carregada: ${when}.`,
    offline: 'Você está sem conexão.',
    silent: 'A rede não responde.',
  },

  inKeeping: {
    offer: (size) => `Guardar tudo, ${size}`,
    keeping: (kept, all) => `Guardando: ${kept} de ${all} páginas`,
    some: (kept, all) => `Páginas guardadas: ${kept} de ${all}.`,
    all: 'Todas as páginas estão guardadas neste dispositivo.',
    full: (kept, all) =>
      `Não há mais espaço neste dispositivo. Páginas guardadas: ${kept} de ${all}.`,
    stopped: (kept, all) => `A conexão caiu. Páginas guardadas: ${kept} de ${all}.`,
    none: 'Este navegador não guarda páginas deste site.',
  },
};
