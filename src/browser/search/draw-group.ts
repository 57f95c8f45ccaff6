import { fillWords } from '#src/browser/clock-words.ts';
import { element } from '#src/browser/my-schedule/element.ts';
import type { FoundGroup } from './find-pages.ts';
import { drawResult } from './draw-result.ts';
import { readSearchWords } from './search-words.ts';

/** As many of a group are shown before somebody asks for all. */
const shownFirst = 8;

/** Draws a group: its heading, its best rows, and a button for the others, which `show` brings into the page. */
export async function drawGroup(
  { kind, results }: FoundGroup,
  { typed, root }: { readonly typed: string; readonly root: string },
  show: (rows: readonly HTMLElement[], list: HTMLElement) => Promise<void>,
): Promise<HTMLElement> {
  const words = readSearchWords();
  const rowsOf = async (some: FoundGroup['results']): Promise<HTMLElement[]> =>
    (await Promise.all(some.map(async (result) => result.data()))).map((data) =>
      drawResult(data, typed, root),
    );
  const list = element(
    'ul',
    { className: 'plain' },
    ...(await rowsOf(results.slice(0, shownFirst))),
  );
  const title = element('h2', { id: `found-${kind}` }, words.groups[kind]);
  const head = element(
    'header',
    { className: 'day-head' },
    title,
    element('span', { className: 'quiet' }, String(results.length)),
    ...drawZones(list),
  );
  const section = element('section', { className: 'day', data: { found: kind } }, head, list);
  section.setAttribute('aria-labelledby', title.id);
  if (results.length > shownFirst) {
    const all = fillWords(words.all, String(results.length));
    const more = element('button', { type: 'button', className: 'text-button more' }, all);
    more.addEventListener('click', () => {
      more.disabled = true;
      void rowsOf(results.slice(shownFirst)).then(
        async (rows) => {
          await show(rows, list);
          rows[0]?.querySelector('a')?.focus();
          more.remove();
        },
        () => {
          // No connection at the moment: it can be pressed again.
          more.disabled = false;
          more.focus();
        },
      );
    });
    section.append(more);
  }
  return section;
}

/** The zones of the times below, named once; see `ZoneNames.astro`. */
function drawZones(list: HTMLElement): HTMLElement[] {
  const times = [...list.querySelectorAll('time')].map(
    ({ dateTime }) => Date.parse(dateTime) / 1000,
  );
  if (times.length === 0) return [];
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const names = element(
    'span',
    { className: 'zone-names', data: { zones: '', from: String(from), to: String(to) } },
    element('span', { className: 'zone-main' }),
    element('span', { className: 'zone-other' }),
  );
  return [element('div', { className: 'zones' }, names)];
}
