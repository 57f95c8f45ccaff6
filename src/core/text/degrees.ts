/**
 * Degrees and titles as people write them after their name, following a comma (a part of a regular expression, in which
 * case does not matter). A period after the last letter is not part of it.
 */
export const degree = String.raw`ph\.?\s?d|d\.?\s?phil|m\.?\s?d|dr|prof|[bm]\.?\s?sc|[bm]\.?\s?a|[bm]\.?\s?eng|mba|mph|ll\.?\s?[bm]|j\.?\s?d|rn|esq`;
