/**
 * What belongs to a formula before and after it, in HTML: signs, and the letters of the same word ("k-th", "(n", "nD?").
 * Long words may still break. Writing systems without spaces break between all characters.
 */
const before = /(?:&quot;|[\p{Ps}\p{Pi}])+$/u;
const after =
  /^(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]{1,12}(?![\p{L}\p{N}]))?(?:&\w+;|(?![<&])[\p{P}\p{S}])*/u;

/**
 * Joins pieces of HTML so that a formula and what belongs to it stay on one line, because browsers break lines on both
 * sides of a formula, also within words such as "ℓ₁-regularised".
 *
 * @example keepWithFormula(['The ', '<math>…</math>', 'th root']) //=> 'The <span class="whole"><math>…</math>th</span> root'
 */
export function keepWithFormula(pieces: readonly string[]): string {
  const rest = [...pieces];
  for (const [index, piece] of rest.entries()) {
    if (!piece.startsWith('<math')) continue;
    const [head = '', tail = ''] = [rest[index - 1], rest[index + 1]];
    const [lead = ''] = before.exec(head) ?? [];
    const [trail = ''] = after.exec(tail) ?? [];
    if (lead + trail === '') continue;
    if (lead !== '') rest[index - 1] = head.slice(0, -lead.length);
    if (trail !== '') rest[index + 1] = tail.slice(trail.length);
    rest[index] = `<span class="whole">${lead}${piece}${trail}</span>`;
  }
  return rest.join('');
}
