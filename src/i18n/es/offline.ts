import type { enOffline } from '#src/i18n/en-offline.ts';

/** The words around working without a network, in Spanish. */
export const offline: typeof enOffline = {
  notices: 'Sobre la conexión',
  title: 'No está guardada en este dispositivo',
  text: 'Ahora no hay conexión, y esta página no está entre las que guarda este dispositivo. Estas sí:',
  tryAgain: 'Intentar de nuevo',
  heading: 'Sin conexión',
  hint: 'En este dispositivo, el programa, su propio programa, las charlas que eligió y las páginas que ha visto se abren también sin conexión.',

  inBrowser: {
    published: (when) => `Programa a fecha de ${when}.`,
    loaded: (when) => `Página cargada: ${when}.`,
    offline: 'Está sin conexión.',
    silent: 'La red no responde.',
  },

  inKeeping: {
    offer: (size) => `Guardar todo, ${size}`,
    keeping: (kept, all) => `Guardando: ${kept} de ${all} páginas`,
    some: (kept, all) => `Páginas guardadas: ${kept} de ${all}.`,
    all: 'Todas las páginas están guardadas en este dispositivo.',
    full: (kept, all) =>
      `No queda espacio en este dispositivo. Páginas guardadas: ${kept} de ${all}.`,
    stopped: (kept, all) => `Se interrumpió la conexión. Páginas guardadas: ${kept} de ${all}.`,
    none: 'Este navegador no guarda páginas de este sitio.',
  },
};
