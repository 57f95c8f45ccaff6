/**
 * Whether a query is a text, or its beginning, but for one letter that is wrong, missing, too many or
 * has changed places with its neighbour. The first letter counts as right.
 */
export function isOneSlipAway(query: string, text: string): boolean {
  let same = 0;
  while (same < query.length && query[same] === text[same]) same += 1;
  if (same === 0) return false;
  const [wrong, meant] = [query.slice(same), text.slice(same)];
  const neighboursSwapped = `${meant.charAt(1)}${meant.charAt(0)}${meant.slice(2)}`;
  return (
    meant.startsWith(wrong.slice(1)) || // one too many
    meant.slice(1).startsWith(wrong) || // one missing
    meant.slice(1).startsWith(wrong.slice(1)) || // one wrong
    neighboursSwapped.startsWith(wrong)
  );
}
