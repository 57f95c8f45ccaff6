import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { neutralEnvironment, runBuild } from '#tests/build-site.ts';
import { processorMillisOf } from '#tests/processor-time.ts';

const room = resolve('.cache/dev-test', String(process.pid));
const content = join(room, 'content');
const eventFile = join(content, 'event.mdx');
const eventText = (): string => readFileSync(eventFile, 'utf8');

let server: ChildProcess | undefined;
let printed = '';

/** This only ends tests that hang: on a busy machine, everything takes several times as long. */
const longestWait = 120_000;

/** Asks again until the answer arrives, or time runs out. */
const eventually = async <T>(ask: () => Promise<T | undefined>): Promise<T> => {
  const end = Date.now() + longestWait;
  while (Date.now() < end) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined) return answer;
    await wait(100);
  }
  throw new Error(`Nothing within ${longestWait} ms. The server printed:\n${printed}`);
};

beforeAll(() => {
  mkdirSync(room, { recursive: true });
  cpSync('tests/fixtures/events/sample-workshop', content, { recursive: true });
  writeFileSync(eventFile, eventText().replace('America/Los_Angeles', 'MEZ'));
  server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0', '--host', '127.0.0.1'],
    {
      env: {
        ...neutralEnvironment(),
        CONTENT_DIR: content,
        OUT_DIR: join(room, 'dist'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (text: Buffer) => (printed += text.toString()));
  }
});

afterAll(async () => {
  server?.kill('SIGTERM');
  await wait(200);
  rmSync(room, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

test('a server that starts with an invalid event shows what is wrong, then the site', async () => {
  const address = await eventually(() =>
    Promise.resolve(/http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0]),
  );
  const visit = () => fetch(`${address}/`, { headers: { accept: 'text/html' } });
  const page = await visit();
  expect(page.status).toBe(500);
  const html = await page.text();
  expect(html).toContain('error  &quot;MEZ&quot; isn’t a time zone.');
  expect(html).toContain('src="/@vite/client"');
  expect(html + printed).not.toMatch(/stack trace/i);
  writeFileSync(eventFile, eventText().replace('MEZ', 'America/Los_Angeles'));
  await eventually(async () => ((await visit()).ok ? true : undefined));
});

test('a talk’s new start is on the page a moment after it was saved', async () => {
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? '';
  const page = async (): Promise<string> => await (await fetch(`${address}/`)).text();
  const [file = ''] = globSync(join(content, 'talks/**/*.mdx')).filter((path) =>
    /^start: .*T?10:00/m.test(readFileSync(path, 'utf8')),
  );
  const before = await eventually(async () => {
    const html = await page();
    return html.includes('<time') ? html : undefined;
  });
  expect(before).not.toContain('10:03');

  writeFileSync(file, readFileSync(file, 'utf8').replace(/^(start: .*)10:00/m, '$110:03'));
  const spent = () => processorMillisOf(server?.pid ?? 0) ?? 0;
  const saved = spent();
  await eventually(async () => ((await page()).includes('10:03') ? true : undefined));
  expect(spent() - saved).toBeLessThan(8_000);
});

test('a mistake appears over the open page in plain words, and the page keeps its last valid form', async () => {
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? '';
  const file = join(content, 'event.mdx');
  const written = readFileSync(file, 'utf8');
  const socket = new WebSocket(address.replace('http', 'ws'), 'vite-hmr');
  const messages: string[] = [];
  socket.addEventListener('message', ({ data }) => messages.push(String(data)));
  await eventually(() => Promise.resolve(socket.readyState === 1 ? true : undefined));
  /** The message about the saved file, which the browser interprets as HTML. */
  const overlayAfter = async (text: string, about: string) => {
    writeFileSync(file, text);
    const found = await eventually(() =>
      Promise.resolve(messages.find((each) => each.includes('error') && each.includes(about))),
    );
    return (JSON.parse(found) as { err: { message: string; hint: string } }).err;
  };
  const html = await overlayAfter(written.replace(/\n$/, ' <b>x</b>\n'), 'is HTML');
  expect(html.message).toContain('&lt;b&gt; is HTML');
  expect(html.message).toContain('#stack header::before { content: "All findings"');
  expect(html.hint).toBe('Write **bold**.');
  // The page for organizers reads the files on disk, and says the same.
  const status = await (await fetch(`${address}/status/`)).text();
  expect(status).toContain('&lt;b&gt; is HTML');
  expect(status).toMatch(/<li[^>]*>Errors: 1<\/li>/);
  const zone = await overlayAfter(written.replace('America/Los_Angeles', 'MEZ'), 'MEZ');
  expect(zone.message).toContain('MEZ');
  const answer = await fetch(`${address}/`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('America/Los_Angeles');
  writeFileSync(file, written);
  socket.close();
  expect(printed).not.toContain('RangeError');
});

test('pictures and compiled texts stay while other content is built beside the server', async () => {
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? '';
  const photo = 'tests/fixtures/events/confluence-2026/speakers/anjali-deshpande.jpg';
  mkdirSync(join(content, 'pages'), { recursive: true });
  cpSync(photo, join(content, 'pages/map.jpg'));
  writeFileSync(
    join(content, 'pages/arrival.mdx'),
    '---\ntitle: Arrival\n---\n\n<Note>The side door is open.</Note>\n',
  );
  writeFileSync(
    join(content, 'pages/plan.mdx'),
    '---\ntitle: Plan\n---\n\n![The way to the hall](map.jpg)\n',
  );
  const isWhole = async (): Promise<true | undefined> => {
    const [text, picture] = await Promise.all(
      ['arrival', 'plan'].map(async (page) => (await fetch(`${address}/pages/${page}/`)).text()),
    );
    return text?.includes('The side door is open.') && /<img[^>]+src="[^"]*map/.test(picture ?? '')
      ? true
      : undefined;
  };
  await eventually(isWhole);
  const editorSchema = '.astro/collections/lectern-pages.schema.json';
  const isOffered = () => readFileSync(editorSchema, 'utf8').includes('"arrival"') || undefined;
  await eventually(() => Promise.resolve(isOffered()));
  const tiny = { CONTENT_DIR: 'tests/fixtures/events/tiny' };
  const { status, output } = await runBuild(join(room, 'beside'), tiny);
  expect(status, output).toBe(0);
  expect(await isWhole()).toBe(true);
});

test('a text that tries to run code in development only becomes text', async () => {
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? '';
  const trace = 'content-ran-in-the-build';
  rmSync(trace, { force: true });
  const names = ['second-frontmatter', 'toml', 'fence'];
  for (const name of names) {
    const file = `talks/${name}.mdx`;
    cpSync(join('tests/fixtures/events/hostile', file), join(content, file));
  }
  writeFileSync(
    join(content, 'talks/README.js'),
    `import fs from 'node:fs';\nfs.writeFileSync('${trace}', '');\n`,
  );
  for (const name of names) {
    await eventually(async () => {
      const html = await (await fetch(`${address}/talks/${name}/`)).text();
      return html.includes('Harmless.') ? true : undefined;
    });
  }
  await eventually(() => Promise.resolve(printed.includes('README.js') ? true : undefined));
  const ran = existsSync(trace);
  rmSync(trace, { force: true });
  expect(ran, 'content ran code').toBe(false);
});
