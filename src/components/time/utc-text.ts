/** An instant (milliseconds) as a `datetime` attribute has it: `2021-04-09T14:15:00Z`. */
export function utcText(instantMillis: number): string {
  return new Date(instantMillis).toISOString().replace('.000Z', 'Z');
}
