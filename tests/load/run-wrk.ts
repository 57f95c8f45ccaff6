import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { acceptEncoding } from './ask-once.ts';

/** A request with the ETag of the file that the client already has. */
export interface WeighedRequest {
  readonly path: string;
  readonly etag: string | undefined;
  /** Only the ratio between requests counts. */
  readonly times: number;
}

export interface LoadResult {
  readonly requestsPerSecond: number;
  /** The mean of all answers, including headers. */
  readonly bytesPerRequest: number;
  /** Milliseconds from a request to the end of its answer. */
  readonly median: number;
  readonly percentile99: number;
  /** Answers of 400 and above, and broken connections. */
  readonly errors: number;
}

const lua = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/**
 * The number of requests in the sequence; each of wrk's threads starts at a different position in it and repeats it.
 */
const sequenceLength = 20_000;

/** The indexes of the requests in the order in which they are sent: mixed, but the same in every run. */
function sequenceOf(requests: readonly WeighedRequest[]): number[] {
  const total = requests.reduce((sum, { times }) => sum + times, 0);
  const sequence: number[] = [];
  let reached = 0;
  requests.forEach(({ times }, index) => {
    reached += times;
    const end = Math.round((reached / total) * sequenceLength);
    while (sequence.length < end) sequence.push(index + 1);
  });
  let state = 1;
  for (let last = sequence.length - 1; last > 0; last -= 1) {
    state = (state * 48_271) % 2_147_483_647; // Park and Miller's generator
    const other = state % (last + 1);
    [sequence[last], sequence[other]] = [sequence[other] ?? 1, sequence[last] ?? 1];
  }
  return sequence;
}

function scriptOf(requests: readonly WeighedRequest[]): string {
  const lines = requests.map(({ path, etag }) => {
    const held = etag === undefined ? '' : `, ["If-None-Match"] = ${lua(etag)}`;
    return `  { ${lua(`/${path}`)}, { ["Accept-Encoding"] = ${lua(acceptEncoding)}${held} } },`;
  });
  return `local requests = {
${lines.join('\n')}
}
local order = { ${sequenceOf(requests).join(', ')} }
local threads, at, texts = 0, 0, {}
function setup(thread)
  thread:set("first", threads * 997)
  threads = threads + 1
end
function init()
  at = first
  for number, one in ipairs(requests) do
    one[2].Host = wrk.headers.Host
    texts[number] = wrk.format("GET", one[1], one[2])
  end
end
function request()
  at = at % #order + 1
  return texts[order[at]]
end
function done(summary, latency)
  local e = summary.errors
  io.write(string.format("RESULT [%d, %d, %d, %d, %d, %d]\\n", summary.requests, summary.duration,
    summary.bytes, latency:percentile(50), latency:percentile(99),
    e.connect + e.read + e.write + e.status + e.timeout))
end
`;
}

/** Sends requests over many connections as fast as the host answers, each in proportion to its `times`. */
export async function runWrk(
  address: string,
  requests: readonly WeighedRequest[],
  options: {
    readonly script: string;
    readonly connections: number;
    readonly seconds: number;
  },
): Promise<LoadResult> {
  writeFileSync(options.script, scriptOf(requests));
  const { script, connections, seconds } = options;
  const args = ['-t2', `-c${connections}`, `-d${seconds}s`, '-s', script, address];
  const wrk = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  wrk.stdout.on('data', (text: Buffer) => (output += text.toString()));
  await new Promise((resolve, reject) => {
    wrk.on('error', reject);
    wrk.on('close', resolve);
  });
  const line = /^RESULT (.+)$/m.exec(output)?.[1];
  if (line === undefined) throw new Error(`wrk gave no result:\n${output}`);
  const [count, micros, bytes, median, percentile99, errors] = JSON.parse(line) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    requestsPerSecond: count / (micros / 1e6),
    bytesPerRequest: bytes / count,
    median: median / 1000,
    percentile99: percentile99 / 1000,
    errors,
  };
}
