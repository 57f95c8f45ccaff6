/**
 * Numbers for formats that require them: positive, below 2³¹, and computed from each guid, so that additions do not
 * change existing numbers.
 *
 * @param guids in order of precedence: if two collide, the earlier one keeps the number.
 */
export function stableNumbers(guids: Iterable<string>): Map<string, number> {
  const numbers = new Map<string, number>();
  const taken = new Set<number>();
  for (const guid of guids) {
    if (numbers.has(guid)) continue;
    let number = fold(guid);
    while (taken.has(number)) number = (number % largest) + 1;
    taken.add(number);
    numbers.set(guid, number);
  }
  return numbers;
}

const largest = 2_147_483_647;

/** A version 5 UUID is practically random. Its first 32 bits are mapped to 1 … 2³¹ − 1. */
function fold(guid: string): number {
  return (Number.parseInt(guid.replaceAll('-', '').slice(0, 8), 16) % largest) + 1;
}
