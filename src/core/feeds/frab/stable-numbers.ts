/**
 * Numbers for formats that require them: positive, below 2³¹, computed from each thing's guid, so that later additions
 * do not renumber earlier things.
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

/** A uuid of version 5 is as good as random: its first 32 bits are folded into 1 … 2³¹ − 1. */
function fold(guid: string): number {
  return (Number.parseInt(guid.replaceAll('-', '').slice(0, 8), 16) % largest) + 1;
}
