/** One problem on a page. */
export interface Problem {
  readonly where: string;
  readonly what: string;
}

/**
 * The problems on as few lines as possible: a problem on every page is reported once, with its count and its first
 * page.
 */
export const summarize = (problems: readonly Problem[]): string[] => {
  const places = new Map<string, string[]>();
  for (const { what, where } of problems) {
    places.set(what, [...(places.get(what) ?? []), where]);
  }
  return [...places].map(([what, wheres]) => {
    const often = wheres.length > 1 ? `, and ${wheres.length - 1} more` : '';
    return `${what} (${wheres[0] ?? ''}${often})`;
  });
};
