/**
 * A name or a title within Arabic text: it keeps its own direction and leaves that of the sentence
 * alone (first strong isolate, Unicode Bidirectional Algorithm, UAX #9).
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
