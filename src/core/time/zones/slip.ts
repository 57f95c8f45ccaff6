/**
 * Whether a query is a text, or its beginning, but for one letter that is wrong, missing, too many or
 * has changed places with its neighbour. The first letter counts as right.
 */
export function isOneSlipAway(query: string, text: string): boolean {
  let same = 0;
  while (same < query.length && query[same] === text[same]) same += 1;
  if (same === 0) return false;
  const [restOfQuery, restOfText] = [query.slice(same), text.slice(same)];
  return (
    restOfText.startsWith(restOfQuery.slice(1)) ||
    restOfText.slice(1).startsWith(restOfQuery) ||
    restOfText.slice(1).startsWith(restOfQuery.slice(1)) ||
    (restOfQuery[0] === restOfText[1] &&
      restOfQuery[1] === restOfText[0] &&
      restOfText.slice(2).startsWith(restOfQuery.slice(2)))
  );
}
