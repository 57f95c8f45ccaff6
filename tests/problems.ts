/** One thing that was found on a page. */
export interface Problem {
  readonly where: string;
  readonly what: string;
}

/**
 * The problems in as few lines as they have causes: what is wrong on every page is reported once, with
 * how often and where first.
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
