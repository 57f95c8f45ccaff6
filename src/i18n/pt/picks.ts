import type { enPicks } from '#src/i18n/en-picks.ts';

/** The words around picks and the visitor's own schedule, in Portuguese. */
export const picks: typeof enPicks = {
  mySchedule: 'Minha programação',
  notices: 'Sobre suas escolhas',
  lead: 'O que você escolheu com uma estrela, e como tudo se encaixa.',
  description: (event) => `Sua própria programação: as palestras que você escolheu. ${event}.`,
  needsScript:
    'Escolher palestras exige JavaScript, pois suas escolhas ficam neste navegador e em nenhum outro lugar. Sem ele, a programação e seus calendários estão todos aí.',
  loading: 'Carregando sua programação…',

  takeAlong: 'Levar consigo',
  link: 'Link',
  linkHint:
    'Abra-o em outro aparelho ou passe-o a alguém: lá também suas escolhas se somam às que já existem, depois de perguntar.',
  copy: 'Copiar',
  copied: 'Copiado',
  share: 'Compartilhar…',
  code: 'Código QR',
  codeHint: 'Mostra o link para a câmera do seu telefone.',
  calendar: 'Calendário',
  calendarFile: 'Arquivo de calendário (.ics)',
  calendarHint:
    'Suas escolhas como estão agora. O arquivo não segue mudanças posteriores; carregue-o de novo, e as entradas são substituídas, não duplicadas.',
  calendarFollows: 'Calendários que seguem cada mudança',
  file: 'Arquivo',
  save: 'Salvar uma cópia',
  load: 'Carregar uma cópia…',
  fileHint: 'Uma cópia para você, para carregar neste ou em outro navegador.',
  merge: 'Adicionar à minha programação?',
  mergeYes: 'Adicionar',
  mergeNo: 'Agora não',
  keptHere:
    'Suas escolhas ficam apenas neste navegador. Navegadores podem apagá-las: o Safari faz isso quando um site fica sete dias sem visita. Um link ou um arquivo as guarda com segurança.',

  inBrowser: {
    pick: 'Escolher',
    must: 'Imperdível',
    maybe: 'Talvez',
    pickNamed: (title) => `Escolher: ${title}`,
    maybeNamed: (title) => `Talvez: ${title}`,
    notKept:
      'Este navegador não guarda nada para este site: suas escolhas duram até você sair da página.',
    notKeptLink: 'Minha programação, com estas escolhas no endereço',
    lost: 'Os dados deste site foram apagados neste navegador, e suas escolhas com eles.',
    restore: 'Recuperar minhas escolhas',
    dismiss: 'Fechar',
  },

  inMySchedule: {
    emptyTitle: 'Nada escolhido ainda.',
    emptyText:
      'Cada palestra da programação tem uma estrela. Aperte uma vez para o imperdível, mais uma vez para um talvez. O que você escolher aparece aqui: dia a dia, com conflitos, intervalos e trajetos longos demais.',
    emptyLink: 'Ir para a programação',
    withdrawnHeading: 'Não está mais na programação',
    withdrawn: 'Retirada',
    cancelled: 'Cancelada',
    tentative: 'A confirmar',
    was: (when) => `Estava prevista: ${when}.`,
    otherTimes: 'Agora tem outros horários',
    clash: 'No mesmo horário:',
    clashWith: (title, minutes) => `${title} (${minutes})`,
    free: (minutes) => `Tempo livre: ${minutes}`,
    hurry: (to, walk, there) => `O caminho até ${to} leva ${walk}; tempo disponível: ${there}.`,
    noTime: 'nenhum',
    notLoaded:
      'Não foi possível carregar a programação. Suas escolhas estão a salvo; aqui está o que este navegador sabe delas.',
    tryAgain: 'Tentar de novo',
    mergeCounts: (added, raised, known) =>
      `Novas: ${added}. De talvez para imperdível: ${raised}. Já escolhidas: ${known}. Nada do que você escolheu é retirado.`,
    mergeUnknown: (count) =>
      `Fora desta programação: ${count}. Ela pode ser mais antiga que o link; recarregue a página para ter certeza.`,
    mergeNothing: 'Tudo o que ele contém já está na sua programação.',
    merged: (count) => `Adicionadas à sua programação: ${count}.`,
    brokenLink: 'O link não contém escolhas que esta programação conheça.',
    brokenFile: 'Esse arquivo não contém escolhas.',
    otherEvent: (name) => `Esse arquivo contém as escolhas de outro evento: ${name}.`,
    calendarFailed: 'O arquivo de calendário precisa de conexão, e agora não há nenhuma.',
    calendarMissing: (count) =>
      `Fora do arquivo de calendário, pois não estão em nenhum calendário deste site: ${count}.`,
    saved: 'Salvo.',
    codeOf: (number, of) => `Código ${number} de ${of}`,
    codeName: 'Código QR do link com suas escolhas',
    codesHint: 'Escaneie todos, em qualquer ordem: cada um acrescenta sua parte.',
  },
};
