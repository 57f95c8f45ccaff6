/**
 * A title or a name within a sentence, which may run in another direction than its words (first strong
 * isolate, Unicode Bidirectional Algorithm, UAX #9). For lines of text alone: elements have `dir`.
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
