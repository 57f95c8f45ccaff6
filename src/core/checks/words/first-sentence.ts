/** The first sentence of a field's description, to go on a sentence with. */
export const firstSentence = (description: string): string => {
  const sentence = /^.*?[.!?](?=\s|$)/s.exec(description)?.[0] ?? description;
  // A word of capitals, like DOI, stays as it is.
  return /^[A-Z][a-z ’]/.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
};
