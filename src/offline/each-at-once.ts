/** The number of parallel requests; it is small because the current page needs the network, too. */
const atOnce = 4;

/** Does some work for each text, a few of them at the same time. */
export async function eachAtOnce(
  texts: readonly string[],
  work: (text: string) => Promise<void>,
): Promise<void> {
  const waiting = [...texts];
  const workers = Array.from({ length: atOnce }, async () => {
    for (let text = waiting.shift(); text !== undefined; text = waiting.shift()) await work(text);
  });
  await Promise.all(workers);
}
