import { toId } from '#src/core/text/slug.ts';
import type { BuiltInKind } from '#src/core/model/kind.ts';

/** Words of several languages in what systems call a type, and the kind that each means; the first match counts. */
const words: readonly (readonly [RegExp, BuiltInKind])[] = [
  [/keynote|plenary|plénière|主題演講/i, 'keynote'],
  [/lunch|dinner|breakfast|mittag|abendessen|déjeuner|dîner|goûter|almuerzo|cena|meal/i, 'meal'],
  [/regist|check.?in|anmeldung|accueil des participants/i, 'registration'],
  [/coffee|break|pause|kaffee|café|pausa|intermission/i, 'break'],
  [/opening|eröffnung|ouverture|welcome|begrüßung/i, 'opening'],
  [/closing|abschluss|clôture|farewell/i, 'closing'],
  [/tutorial/i, 'tutorial'],
  [/workshop|atelier|taller|hands.?on/i, 'workshop'],
  [/panel|podium|round.?table|discussion|diskussion/i, 'panel'],
  [/poster/i, 'poster'],
  [/spotlight/i, 'spotlight'],
  [/demo(nstration)?s?\b/i, 'demo'],
  [/social|party|reception|meet.?up|bof\b|birds of a feather|performance|concert/i, 'social'],
  [/\binvited\b/i, 'invited'],
  [/\bpaper\b|\boral\b/i, 'paper'],
];

/** A kind of the event's own, by the word of the source. */
export interface OwnKind {
  readonly id: string;
  readonly label: string;
  readonly like: 'talk';
}

/** The kind that a word for a break means: a meal, the registration, else a break. */
export function breakKind(title: string): BuiltInKind {
  const found = words.find(([pattern]) => pattern.test(title))?.[1];
  return found === 'meal' || found === 'registration' || found === 'social' ? found : 'break';
}

/** The built-in kind that a word of a source means; undefined where it is a word of its own. */
export function builtInKindOf(word: string): BuiltInKind | undefined {
  if (
    /^(?:lecture|talk|session|presentation|vortrag|conférence|charla|other|lightning.?talk|podium|.*\btalk\b.*)$/i.test(
      word.trim(),
    )
  ) {
    return 'talk';
  }
  return words.find(([pattern]) => pattern.test(word))?.[1];
}

/** More kinds than people can tell apart; others are talks. */
const mostKinds = 24;

/** Turns the words of a source into kinds, and collects those that the event has to add. */
export class Kinds {
  readonly own = new Map<string, OwnKind>();

  /** The id of the kind that a word means. */
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
