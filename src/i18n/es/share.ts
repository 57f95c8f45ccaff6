import { countedIn } from '#src/i18n/counted-in.ts';
import type { enShare } from '#src/i18n/en-share.ts';

/** The words around sharing, in Spanish. */
export const share: typeof enShare = {
  calendar: 'Calendario',
  calendarHint: (title) => `añadir «${title}» a su calendario`,
  google: 'Google Calendar',
  outlook: 'Outlook',
  calendarFile: 'Archivo de calendario (.ics)',
  cancelledFile: 'Archivo de calendario (.ics), que la marca como cancelada',

  cardOf: (what) => `${what}: el título con fecha, hora y lugar, como imagen.`,
  moreTimes: countedIn('es', { one: 'y una vez más', other: 'y # veces más' }),

  changes: 'Cambios',
  changesLead: 'Lo que ha cambiado en el programa desde que se anunció, lo último primero.',
  changesDescription: (event) =>
    `${event}: lo que se ha movido, lo nuevo y lo cancelado, el último cambio primero.`,
  announcedOn: (date) =>
    `El programa se anuncia el ${date}. Los cambios posteriores aparecerán aquí.`,
  noChanges: 'Nada ha cambiado desde que se anunció el programa.',
  changesFeed: 'Seguir los cambios en un lector de fuentes (Atom)',
  published: 'Publicado',
  moved: (from, to) => `cambiada de ${from} a ${to}`,

  subscribe: 'Suscribirse',
  subscribeLead:
    'Un calendario al que se suscribe sigue al programa: lo que se mueve, se mueve en su calendario, y lo cancelado se marca. Un archivo descargado se queda como está.',
  subscribeDescription: (event) =>
    `${event} en su propio calendario: suscríbase a todo, o a un día, una sala, una línea temática, una sesión o una persona.`,
  howSoon: 'Con qué rapidez',
  howSoonList: [
    'Calendario de Apple busca cambios con la frecuencia que usted le fije: elija «cada hora» para los días del evento.',
    'Google Calendar decide por sí mismo: los cambios llegan al cabo de unas horas, a veces de un día.',
    'Outlook los busca cada pocas horas.',
    'Un archivo descargado nunca cambia. Cargue el nuevo, y sustituirá las entradas antiguas; nada aparece dos veces.',
  ],
  howSoonPage: 'El mismo día, este sitio va por delante de cualquier calendario.',
  onPhones: 'En un teléfono',
  onPhonesList: {
    apple: 'iPhone y iPad: elija «Apple» y acepte.',
    android:
      'Android: la aplicación de Google no puede suscribirse a nada. Añada charlas sueltas con el enlace de Google de sus páginas, o abra esta página en un ordenador y suscríbase allí; el calendario aparecerá en el teléfono.',
  },
  whole: 'Todo el evento',
  wholeHolds: 'Cada sesión, charla y descanso, con sala, personas y enlaces.',
  parts: {
    day: 'Días',
    room: 'Salas',
    track: 'Líneas temáticas',
    session: 'Sesiones',
    speaker: 'Personas',
  },
  partsHold: {
    day: 'Lo que empieza ese día, noche incluida.',
    room: 'Lo que tiene lugar en esa sala.',
    track: 'Lo que pertenece a esa línea temática, esté donde esté.',
    session: 'La sesión y cada una de sus charlas.',
    speaker: 'Lo que presenta una persona se ofrece en su página.',
  },
  peoplesPages: 'Todas las personas',
  apps: {
    heading: 'Aplicaciones para congresos',
    text: 'Giggity para Android abre el programa con este enlace o código. Otras aplicaciones para congresos piden la dirección de un archivo: indíqueles esta.',
    open: 'Abrir en Giggity',
    code: 'Código QR que abre el programa en Giggity',
    file: 'Programa para aplicaciones (schedule.xml)',
  },
  apple: 'Apple',
  googleShort: 'Google',
  download: 'Descargar',
  address: 'Dirección',
  copyAddress: 'Copiar',
  addressCopied: 'Copiado',
  calendarNamed: (name) => `calendario: ${name}`,
};
