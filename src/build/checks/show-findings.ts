import { sep } from 'node:path';
import { asText } from '#src/core/checks/report/as-text.ts';
import { makeReport, type Report } from '#src/core/checks/report/report.ts';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { isError } from '#src/core/model/finding.ts';
import type { Finding } from '#src/core/model/finding.ts';
import { readEventSettings } from '#src/core/schedule/placing/event-settings.ts';
import type { ContentFile } from '#src/reading/content-file.ts';
import type { ReadDocument } from '#src/reading/parse-document.ts';
import { listContent, readDocument } from '#src/reading/read-content.ts';
import { unusedPictures } from '#src/reading/pictures/unused-pictures.ts';
import type { AstroIntegration } from 'astro';
import type { ErrorPayload } from 'vite';
import { escapeHtml } from '#src/core/text/escape.ts';

/** The current content while an author is writing. Only changed files are read again. */
class LiveContent {
  readonly #contentDir: string;
  readonly #documents = new Map<string, ReadDocument>();
  #files: readonly ContentFile[] = [];
  #pictures: readonly string[] = [];
  #findings: readonly Finding[] = [];

  constructor(contentDir: string) {
    this.#contentDir = contentDir;
  }

  /** Reads new and changed files; removes those that no longer exist. */
  async refresh(changed: ReadonlySet<string>): Promise<void> {
    const { files, pictures, findings } = await listContent(this.#contentDir);
    for (const file of files) {
      const earlier = this.#documents.get(file.path);
      const isSettled = earlier?.findings.length === 0;
      if (isSettled && file.problems.length === 0 && !changed.has(file.path)) continue;
      this.#documents.set(file.path, await readDocument(file));
    }
    this.#files = files;
    this.#pictures = pictures;
    this.#findings = findings;
  }

  documents(): ReadDocument[] {
    return this.#files.flatMap(({ path }) => this.#documents.get(path) ?? []);
  }

  /** Every finding of every rule, and whether there is an event that pages can be made of. */
  check(): { readonly report: Report; readonly hasEvent: boolean } {
    const documents = this.documents();
    const unused = unusedPictures(this.#pictures, documents);
    const found = [...this.#findings, ...unused];
    const { findings, content } = runChecks({ documents, findings: found });
    const { zone, dates } = content ? readEventSettings(content.event).settings : {};
    const isWhole = documents.some(
      (document) => document.collection === 'event' && !document.findings.some(isError),
    );
    return {
      report: makeReport(findings, documents.length),
      hasEvent: isWhole && zone !== undefined && dates !== undefined,
    };
  }
}

/** Without this mark, Astro treats the texts as Markdown: it escapes them again and removes their asterisks. */
interface Overlay extends ErrorPayload {
  readonly __isEnhancedAstroErrorPayload: true;
}

/** Astro’s overlay has a fixed heading, “Stack Trace”, above the list, and no option to change it. */
const listHeading = `<style>
#stack h2 { display: none }
#stack header::before { content: "All findings"; color: var(--title-text); font: bold 22px var(--font-normal) }
</style>`;

/**
 * The message with which the open page in the browser shows the errors above its content; undefined if there are none.
 */
function overlay(report: Report): Overlay | undefined {
  const [first, ...rest] = report.findings.filter(isError);
  if (!first) return undefined;
  const { file, line, column, message, hint } = first;
  const more = rest.length > 0 ? ` (The full list is below and in the terminal.)` : '';
  return {
    __isEnhancedAstroErrorPayload: true,
    type: 'error',
    err: {
      name: 'content',
      title: 'The content has an error',
      message: escapeHtml(message + more) + listHeading,
      hint: escapeHtml(hint),
      loc: { file, line, column },
      stack: asText(report),
      plugin: 'content',
    },
  };
}

/** The page at every address until there is a valid event. The open page then reloads itself. */
function pageWithoutEvent(text: string, base: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The content has an error</title>
<script type="module" src="${base.replace(/\/?$/, '/')}@vite/client"></script>
<h1>The content has an error</h1>
<pre>${escapeHtml(text)}</pre>
</html>
`;
}

/** Saving once causes several events, which are reported together. */
const settlesAfterMs = 120;

/**
 * Shows in development what `npm run check` would find: findings in the terminal whenever they change, and errors above
 * the open page until they are fixed. The page below keeps the last valid version of each entry.
 *
 * @param onRead receives all documents at the start and after every change.
 */
export function showFindings(
  contentDir: string,
  onRead: (documents: readonly ReadDocument[]) => Promise<void>,
): AstroIntegration {
  return {
    name: 'show-findings',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const content = new LiveContent(contentDir);
        const changed = new Set<string>();
        let shown = '';
        let message: ErrorPayload | undefined;
        /** Whether there has been a valid event, so that the pages have a version to keep. */
        let hasBegun = false;
        const firstReport = Promise.withResolvers<undefined>();
        let timer: NodeJS.Timeout | undefined;

        const report = async (): Promise<void> => {
          const paths = new Set(changed);
          changed.clear();
          await content.refresh(paths);
          await onRead(content.documents()).catch((error: unknown) => {
            logger.warn(`Editors don’t get the new ids: ${String(error)}`);
          });
          const { report, hasEvent } = content.check();
          const begins = hasEvent && !hasBegun;
          hasBegun ||= hasEvent;
          const text = report.findings.length === 0 ? '' : asText(report);
          if (text === shown) return;
          const hadErrors = message !== undefined;
          shown = text;
          message = overlay(report);
          process.stdout.write(text === '' ? '' : `\n${text}\n`);
          if (hadErrors && !message) logger.info('All content errors are fixed.');
          // An open page without an event reloads, and gets the errors that remain when it connects again.
          if (hadErrors && (!message || begins)) server.ws.send({ type: 'full-reload' });
          else if (message) server.ws.send(message);
        };
        const later = (path?: string): void => {
          if (path !== undefined && !path.startsWith(contentDir + sep)) return;
          if (path !== undefined) changed.add(path);
          clearTimeout(timer);
          timer = setTimeout(() => {
            report()
              .catch((error: unknown) => {
                logger.error(`The content couldn’t be checked: ${String(error)}`);
              })
              .finally(() => firstReport.resolve(undefined));
          }, settlesAfterMs);
        };

        server.watcher.add(contentDir);
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, later);
        server.ws.on('connection', () => {
          if (message) server.ws.send(message);
        });
        server.middlewares.use((request, response, next) => {
          if (request.headers.accept?.includes('text/html') !== true) return next();
          void firstReport.promise.then(() => {
            if (hasBegun || message === undefined) return next();
            response.statusCode = 500;
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.end(pageWithoutEvent(shown, server.config.base));
          });
        });
        later();
      },
    },
  };
}
