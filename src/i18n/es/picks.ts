import type { enPicks } from '#src/i18n/en-picks.ts';

/** The words around picks and the visitor's own schedule, in Spanish. */
export const picks: typeof enPicks = {
  mySchedule: 'Mi programa',
  notices: 'Sobre su selección',
  lead: 'Lo que ha elegido con una estrella, y cómo encaja.',
  description: (event) => `Su propio programa: las charlas que ha elegido. ${event}.`,
  needsScript:
    'Para elegir charlas hace falta JavaScript, pues su selección se guarda en este navegador y en ningún otro sitio. Sin él, el programa y sus calendarios están completos.',
  loading: 'Cargando su programa…',

  takeAlong: 'Llevárselo',
  link: 'Enlace',
  linkHint:
    'Ábralo en otro dispositivo o déselo a alguien: también allí, su selección se añade a la que ya hay, después de preguntar.',
  copy: 'Copiar',
  copied: 'Copiado',
  share: 'Compartir…',
  code: 'Código QR',
  codeHint: 'Muestra el enlace para la cámara de su teléfono.',
  calendar: 'Calendario',
  calendarFile: 'Archivo de calendario (.ics)',
  calendarHint:
    'Su selección tal como está ahora. No sigue los cambios posteriores; cárguelo de nuevo, y las entradas se sustituyen, no se duplican.',
  calendarFollows: 'Calendarios que siguen cada cambio',
  file: 'Archivo',
  save: 'Guardar una copia',
  load: 'Cargar una copia…',
  fileHint: 'Una copia para usted, para cargarla en este o en otro navegador.',
  merge: '¿Añadir a mi programa?',
  mergeYes: 'Añadir',
  mergeNo: 'Ahora no',
  keptHere:
    'Su selección se guarda solo en este navegador. Los navegadores pueden borrarla: Safari lo hace cuando un sitio no se visita durante siete días. Un enlace o un archivo la conserva con seguridad.',

  inBrowser: {
    pick: 'Elegir',
    must: 'Imprescindible',
    maybe: 'Quizá',
    pickNamed: (title) => `Elegir: ${title}`,
    maybeNamed: (title) => `Quizá: ${title}`,
    notKept:
      'Este navegador no guarda nada para este sitio: su selección dura hasta que salga de la página.',
    notKeptLink: 'Mi programa, con esta selección en su dirección',
    lost: 'Los datos de este sitio se borraron en este navegador, y con ellos su selección.',
    restore: 'Recuperar mi selección',
    dismiss: 'Cerrar',
  },

  inMySchedule: {
    emptyTitle: 'Todavía no ha elegido nada.',
    emptyText:
      'Cada charla del programa tiene una estrella. Púlsela una vez para lo imprescindible y otra vez para un quizá. Lo que elija aparece aquí: día a día, con coincidencias, huecos y trayectos demasiado largos.',
    emptyLink: 'Ir al programa',
    withdrawnHeading: 'Ya no está en el programa',
    withdrawn: 'Retirada',
    cancelled: 'Cancelada',
    tentative: 'Por confirmar',
    was: (when) => `Estaba prevista: ${when}.`,
    otherTimes: 'Ahora tiene otro horario',
    clash: 'A la misma hora:',
    clashWith: (title, minutes) => `${title} (${minutes})`,
    free: (minutes) => `Tiempo libre: ${minutes}`,
    hurry: (to, walk, there) => `El camino hasta ${to} lleva ${walk}; tiempo disponible: ${there}.`,
    noTime: 'ninguno',
    notLoaded:
      'No se pudo cargar el programa. Su selección está a salvo; esto es lo que este navegador sabe de ella.',
    tryAgain: 'Intentar de nuevo',
    mergeCounts: (added, raised, known) =>
      `Nuevas: ${added}. De quizá a imprescindible: ${raised}. Ya elegidas: ${known}. No se quita nada de lo que ha elegido.`,
    mergeUnknown: (count) =>
      `No están en este programa: ${count}. Puede ser más antiguo que el enlace; recargue la página para asegurarse.`,
    mergeNothing: 'Todo lo que contiene ya está en su programa.',
    merged: (count) => `Añadidas a su programa: ${count}.`,
    brokenLink: 'El enlace no contiene ninguna selección que este programa conozca.',
    brokenFile: 'Ese archivo no contiene ninguna selección.',
    otherEvent: (name) => `Ese archivo contiene la selección de otro evento: ${name}.`,
    calendarFailed: 'El archivo de calendario necesita conexión, y ahora no la hay.',
    calendarMissing: (count) =>
      `No están en el archivo de calendario, pues no figuran en ningún calendario de este sitio: ${count}.`,
    saved: 'Guardado.',
    codeOf: (number, of) => `Código ${number} de ${of}`,
    codeName: 'Código QR del enlace con su selección',
    codesHint: 'Escanéelos todos, en cualquier orden: cada uno añade su parte.',
  },
};
