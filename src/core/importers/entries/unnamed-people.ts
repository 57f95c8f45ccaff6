import { foldText } from '#src/core/text/fold.ts';

const placeholder =
  /^(?:(?:invited |keynote )?speakers? )?(?:tba(?: tba)?|tbd|tbc|n n|nn|to be (?:announced|confirmed|decided|determined|defined)|wird noch bekannt ?gegeben|a (?:annoncer|confirmer)|por (?:anunciar|confirmar|definir)|未定|待定)$/;

/** Whether a name stands for a person who is not known yet: `TBA`, `N. N.`, `Speaker to be announced`. */
export function isPlaceholder(name: string): boolean {
  const written = name.trim();
  if (/^a definir$/i.test(written)) return true;
  const dotted = written
    .replace(/\b(\p{Lu})\.(?=\p{Lu}\.)/gu, '$1')
    .replace(/\b([TN][A-Z]{1,2})\.$/, '$1');
  return placeholder.test(foldText(dotted));
}

/** The note of a talk whose speaker is not known yet. */
export const speakerToCome = 'Speaker to be announced';
