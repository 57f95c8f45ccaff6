import { plainLetters } from '#src/core/time/zones/fold-text.ts';
import { isSigns, separateSigns } from './signs.ts';

/**
 * What is asked of the index for what somebody typed. Signs without spaces between words are looked for
 * one after the other, as they were typed: `人工智能` asks for "人 工 智 能", and does not find 能人.
 */
export function writeQuery(typed: string): string {
  const text = plainLetters(typed).trim().replace(/\s+/g, ' ');
  return isSigns(text) ? `"${separateSigns(text)}"` : separateSigns(text);
}
