import { toId } from '#src/core/text/fold.ts';
import type { BuiltInKind } from '#src/core/model/kind.ts';

/**
 * The words that systems use for types in several languages, and the kind that each word means. The first match counts.
 */
const words: readonly (readonly [RegExp, BuiltInKind])[] = [
  [
    /keynote|plenary|plénière|magistral|palestra magna|主題演講|主题演讲|基調講演|محاضرة رئيسية/i,
    'keynote',
  ],
  [/\binvited\b|eingeladen|invitad[ao]|invitée?|convidad[ao]|招待|特邀|بدعوة/i, 'invited'],
  [
    /lunch|dinner|breakfast|mittag|abendessen|^essen$|déjeuner|dîner|goûter|\brepas\b|almuerzo|\bcena\b|\bcomida\b|refeição|meal|食事|用餐|وجبة/i,
    'meal',
  ],
  [
    /regist|check.?in|anmeldung|^accueil$|accueil des participants|acreditación|credenciamento|受付|签到|簽到|التسجيل/i,
    'registration',
  ],
  [
    /coffee|break|pause|kaffee|café|pausa|intermission|descanso|intervalo|休憩|休息|استراحة/i,
    'break',
  ],
  [
    /opening|eröffnung|ouverture|welcome|begrüßung|apertura|abertura|開会|开幕|الافتتاح/i,
    'opening',
  ],
  [/closing|abschluss|clôture|farewell|clausura|encerramento|閉会|闭幕|الختام/i, 'closing'],
  [/tutorial|tutoriel|チュートリアル|讲习班|درس تطبيقي/i, 'tutorial'],
  [/workshop|atelier|taller|hands.?on|ワークショップ|研讨会|ورشة/i, 'workshop'],
  [
    /panel|podium|round.?table|discussion|diskussion|mesa.redonda|table ronde|パネル|圆桌|حلقة نقاش/i,
    'panel',
  ],
  [/p[oóô]ster|ポスター|海报|ملصق/i, 'poster'],
  [
    /spotlight|éclair|(?:presentación|apresentação) breve|スポットライト|亮点|عرض موجز/i,
    'spotlight',
  ],
  [/d[eé]mo(nstration)?s?(?!\p{L})|demostración|demonstração|デモ|演示|عرض توضيحي/iu, 'demo'],
  [
    /social|party|reception|meet.?up|bof\b|birds of a feather|performance|concert|convivial|confraternização|懇親会|社交|لقاء/i,
    'social',
  ],
  [/\bpaper\b|\boral\b|^art(?:ículo|igo|icle)$|論文|论文|ورقة/i, 'paper'],
];

/** A kind that the event defines, made from the source's word. */
export interface OwnKind {
  readonly id: string;
  readonly label: string;
  readonly like: 'talk';
}

/** The kind for a break's word: a meal, the registration, or otherwise a break. */
export function breakKind(title: string): BuiltInKind {
  const found = words.find(([pattern]) => pattern.test(title))?.[1];
  return found === 'meal' || found === 'registration' || found === 'social' ? found : 'break';
}

const plainTalk =
  /^(?:lecture|talk|session|presentation|vortrag|conférence|exposé|charla|palestra|other|lightning.?talk|podium|講演|报告|محاضرة)$/i;

/** The built-in kind that a word of the source means; undefined for any other word. */
export function builtInKindOf(word: string): BuiltInKind | undefined {
  if (plainTalk.test(word.trim())) return 'talk';
  const found = words.find(([pattern]) => pattern.test(word))?.[1];
  return found ?? (/\btalk\b/i.test(word) ? 'talk' : undefined);
}

/** People can distinguish at most this many kinds; entries of further kinds become talks. */
const mostKinds = 24;

/** Converts words of the source to kinds, and collects the kinds that the event has to define. */
export class Kinds {
  readonly own = new Map<string, OwnKind>();

  /** The id of the kind for a word. */
  idOf(word: string): string {
    const label = word.replace(/\s*[([]?\d+\s*(?:min|minutes|h)\.?[)\]]?\s*/gi, ' ').trim();
    const builtIn = label === '' ? 'talk' : builtInKindOf(label);
    if (builtIn !== undefined) return builtIn;
    const id = toId(label);
    if (id === '' || id.length > 40) return 'talk';
    if (!this.own.has(id)) {
      if (this.own.size >= mostKinds) return 'talk';
      this.own.set(id, { id, label, like: 'talk' });
    }
    return id;
  }
}
