import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import nodeLog from 'astro/logger/node';

/** Whether a message is Astro's report on a single file: a name without a line break, or its time. */
function isOfOneFile({ message, newLine }: AstroLoggerMessage): boolean {
  return !newLine || /\(\+[\d.]+m?s\)/.test(message);
}

/**
 * Astro's log without the lines for each file. A large event has tens of thousands of them, which hide warnings and
 * take a twentieth of the build's time.
 */
export default function buildLog(options?: Parameters<typeof nodeLog>[0]): AstroLoggerDestination {
  const log = nodeLog(options);
  return {
    write: (message) => {
      if (message.level !== 'info' || !isOfOneFile(message)) log.write(message);
    },
  };
}
