/** The bytes of an answer's body; `undefined` as soon as there are more than `most`. */
export async function readAtMost(body: object | null, most: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // In Node, every body can be read in chunks, but the type of that of `fetch` does not say so.
  for await (const chunk of (body as AsyncIterable<Uint8Array> | null) ?? []) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
