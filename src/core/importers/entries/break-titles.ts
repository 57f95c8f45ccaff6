import { foldText } from '#src/core/text/fold.ts';

type Kind = 'meal' | 'registration' | 'break';

/** Words, folded, that name a break by themselves, in the languages of the interface. */
const named: Readonly<Record<Kind, string>> = {
  meal: `breakfast brunch lunch luncheon dinner mittag mittagessen mittagspause abendessen fruhstuck
    dejeuner diner gouter repas almuerzo cena comida desayuno almoco jantar
    昼食 昼食休憩 昼休み 午餐 午休 晚餐 غداء الغداء`,
  registration: `registration checkin anmeldung registrierung inscription acreditacion inscripcion registro
    credenciamento 受付 签到 报到 簽到 報到 التسجيل`,
  break: `break breaks coffee tea snacks refreshments pause pausen kaffee kaffeepause cafe descanso merienda
    intervalo pausa 休憩 休息 茶歇 استراحة`,
};

const kinds = new Map(
  (Object.keys(named) as Kind[]).flatMap((kind) =>
    named[kind].split(/\s+/).map((word) => [word, kind] as const),
  ),
);

/** Words that may stand beside them: "Registration and welcome coffee", "Pause de midi". */
const beside = new Set(
  `a and conference for in morning afternoon evening midday noon short long buffet networking welcome badge badges
  pickup box boxed time
  und fur die das der im am zum kurze lange
  d de des du et la le les l midi matin
  del el en las los manana para tarde y
  o da do dos e manha`.split(/\s+/),
);

/**
 * The kind of an entry that the source calls a talk although its whole title names a break, a meal, or the registration;
 * undefined for any other title. One word alone could also be a person's talk.
 */
export function kindOfBreakTitle(title: string, hasPeople: boolean): Kind | undefined {
  const words = foldText(title.replace(/check[- ]?in/gi, 'checkin'))
    .split(' ')
    .filter((word) => !/^\d*$/.test(word));
  const found = words.flatMap((word) => kinds.get(word) ?? []);
  const isBreak = words.every((word) => kinds.has(word) || beside.has(word));
  if (!isBreak || found.length < (hasPeople ? 2 : 1)) return undefined;
  return (Object.keys(named) as Kind[]).find((kind) => found.includes(kind));
}
