import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { asScript } from './engine.ts';
import type { Engine, EngineKind } from './engine.ts';

const program = '/usr/bin/firefox-esr';

/** No requests to other hosts, and no questions to the person at the screen. */
const preferences = [
  ['app.update.enabled', false],
  ['browser.shell.checkDefaultBrowser', false],
  ['browser.aboutwelcome.enabled', false],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['toolkit.telemetry.reportingpolicy.firstRun', false],
  ['network.captive-portal-service.enabled', false],
  ['network.connectivity-service.enabled', false],
  ['extensions.update.enabled', false],
] as const;

/**
 * Firefox as Debian ships it, over WebDriver BiDi (w3c.github.io/webdriver-bidi), which it speaks by
 * itself.
 */
export const firefox: EngineKind = {
  name: 'Firefox',
  programs: { [program]: 'firefox-esr' },
  start: async (zone) => {
    const profile = mkdtempSync(join(tmpdir(), 'lectern-firefox-'));
    const lines = preferences.map(([name, value]) => `user_pref("${name}", ${String(value)});`);
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const browser = spawn(
      program,
      ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'],
      {
        env: { ...process.env, TZ: zone, LANG: 'en_US.UTF-8' },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    const ended = new Promise((resolve) => browser.once('exit', resolve));
    const address = await new Promise<string>((resolve, reject) => {
      createInterface(browser.stderr).on('line', (line) => {
        const [, found] = /BiDi listening on (ws:\S+)/.exec(line) ?? [];
        if (found !== undefined) resolve(found);
      });
      browser.once('exit', (status) => reject(new Error(`Firefox ended: ${String(status)}`)));
    });
    const client = await BiDi.connect(`${address}/session`);
    const close = async (): Promise<void> => {
      await client.send('browser.close', {}).catch(() => undefined);
      const late = setTimeout(() => browser.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(late);
      rmSync(profile, { recursive: true, force: true });
    };
    return driveFirefox(client, close);
  },
};

async function driveFirefox(client: BiDi, close: () => Promise<void>): Promise<Engine> {
  await client.send('session.new', { capabilities: {} });
  const tree = await client.send('browsingContext.getTree', {});
  const context = (tree as { contexts: { context: string }[] }).contexts[0]?.context;
  const evaluate = async (script: string): Promise<unknown> => {
    const answer = await client.send('script.callFunction', {
      functionDeclaration: script,
      awaitPromise: true,
      userActivation: true,
      target: { context },
    });
    const { result, exceptionDetails } = answer as {
      result?: { value: string };
      exceptionDetails?: { text: string };
    };
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return JSON.parse(result?.value ?? 'null');
  };
  const act = (source: Record<string, unknown>): Promise<unknown> =>
    client.send('input.performActions', { context, actions: [source] });
  return {
    open: async (url) => {
      await client.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    run: async (work, ...values) => (await evaluate(asScript(work, values))) as never,
    press: async (selector) => {
      const found = await client.send('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: selector },
        maxNodeCount: 1,
      });
      const [node] = (found as { nodes: { sharedId: string }[] }).nodes;
      if (node === undefined) throw new Error(`nothing is ${selector}`);
      await evaluate(
        asScript(
          (one: string) => {
            document.querySelector(one)?.scrollIntoView({ block: 'center', behavior: 'instant' });
          },
          [selector],
        ),
      );
      const origin = { type: 'element', element: { sharedId: node.sharedId } };
      await act({
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: 0, y: 0, origin },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      });
    },
    type: async (text) => {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await act({ type: 'key', id: 'keyboard', actions });
    },
    resize: async (width, height) => {
      await client.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    close,
  };
}

interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** The longest time for an answer, in ms: more than any command takes, and less than a test has. */
const patience = 40_000;

/** The protocol: commands and their answers. */
class BiDi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #sent = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data)) as Message;
      this.#waiting.get(message.id ?? 0)?.(message);
    });
    socket.addEventListener('close', () => {
      for (const answer of this.#waiting.values()) answer({ error: 'the connection was closed' });
    });
  }

  static async connect(address: string): Promise<BiDi> {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error(`${address} does not answer`)));
    });
    return new BiDi(socket);
  }

  async send(method: string, params: Record<string, unknown>): Promise<unknown> {
    this.#sent += 1;
    const id = this.#sent;
    const answered = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.#socket.send(JSON.stringify({ id, method, params }));
    const late = setTimeout(() => {
      const about = JSON.stringify(params).slice(0, 200);
      this.#waiting.get(id)?.({
        error: 'no answer',
        message: `in ${patience / 1000} s to ${about}`,
      });
    }, patience);
    const { result, error, message } = await answered;
    clearTimeout(late);
    this.#waiting.delete(id);
    if (error !== undefined) throw new Error(`${method}: ${error} ${message ?? ''}`);
    return result;
  }
}
