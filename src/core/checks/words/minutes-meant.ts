/**
 * The whole minutes that a length written in another form means; undefined where it can't be told.
 *
 * @example minutesMeant('1h30') //=> 90
 * @example minutesMeant('20 min') //=> 20
 */
export const minutesMeant = (text: string): number | undefined => {
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(text);
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
  const words =
    /^(?:(\d{1,2}(?:\.5)?) ?(?:h|hrs?|hours?))? ?(?:(\d{1,3}) ?(?:m|min\.?|mins?|minutes?|['’′])?)?$/i.exec(
      text.trim(),
    );
  if (words === null) return undefined;
  const minutes = Number(words[1] ?? 0) * 60 + Number(words[2] ?? 0);
  return minutes > 0 ? minutes : undefined;
};
