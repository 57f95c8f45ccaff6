import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A browser with an engine other than Chromium's, driven with its own protocol. */
export interface Engine {
  /** Opens an address, and waits until the page has loaded. */
  open(address: string): Promise<void>;
  /**
   * Runs a function in the page and returns its awaited result. The function can use only its arguments and the page,
   * nothing of the test.
   */
  run<Values extends readonly unknown[], Result>(
    work: (...values: Values) => Result,
    ...values: Values
  ): Promise<Awaited<Result>>;
  /** Clicks the first element that matches a selector, as a pointer does. */
  press(selector: string): Promise<void>;
  /** Types into the focused element. */
  type(text: string): Promise<void>;
  /** Sets the size of the page in CSS pixels, as closely as the engine can. */
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** How an engine is found and started. */
export interface EngineKind {
  readonly name: string;
  /** The programs that it needs, each with its Debian package. */
  readonly programs: Readonly<Record<string, string>>;
  /** @param zone the time zone of its device. */
  start(zone: string): Promise<Engine>;
}

/** The packages that are missing for an engine. */
export const missingFor = ({ programs }: EngineKind): string[] => [
  ...new Set(Object.entries(programs).flatMap(([path, name]) => (existsSync(path) ? [] : [name]))),
];

/** A port on which nothing listens at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The function and its values, as the text of a function without any whose result is JSON. */
export const asScript = (
  work: (...values: never[]) => unknown,
  values: readonly unknown[],
): string =>
  `async () => JSON.stringify((await (${String(work)})(...${JSON.stringify(values)})) ?? null)`;

/** Asks again until something is true. Fails with the last result. */
export async function until<Value>(
  ask: () => Promise<Value>,
  holds: (value: Value) => boolean,
  seconds = 20,
): Promise<Value> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const value = await ask();
    if (holds(value)) return value;
    if (performance.now() > end) throw new Error(`still ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
