import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namedPaths } from '#src/browser/offline/which-to-keep.ts';
import { movedTo } from '#src/build/output/finished-pages.ts';
import type { KeptList } from '#src/offline/kept-list.ts';

/** A request that many attendees make. */
export interface Wish {
  /** Below the root of the site. */
  readonly path: string;
  /** Whether the client already has the file, and gets 304 if it is unchanged. */
  readonly isHeld: boolean;
  /** How often 1,000 attendees send it in the two hours. */
  readonly times: number;
}

/** What attendees do in the two hours around the opening, as explained in `docs/scaling.md`. */
export interface Occasion {
  readonly name: string;
  /** How often 1,000 attendees do it. */
  readonly times: number;
  /** The requests for each time. */
  readonly requests: readonly Pick<Wish, 'path' | 'isHeld'>[];
}

/** The most talks that a device saves without asking (`src/browser/offline/keep-pages.ts`). */
const mostTalks = 200;

function filesOfPage(html: string): string[] {
  const links = [...html.matchAll(/<link\b[^>]*\srel="?(?:stylesheet|icon|manifest)[^>]*>/g)];
  return links.flatMap(([link]) => /\shref="\/([^"]+)"/.exec(link)?.[1] ?? []);
}

/** The first morning of a built site at the root of its host, by occasion. */
export function firstMorning(folder: string): Occasion[] {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const list = JSON.parse(read('offline.json')) as KeptList;
  const { shell, assets } = list;
  const paths = namedPaths(list);
  const day = paths.filter((path) => /^schedule\/\d/.test(path))[1] ?? 'schedule/';
  const talks = globSync('talks/*/index.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/').replace('index.html', ''))
    .filter((path) => path !== 'talks/letter/' && movedTo(read(`${path}index.html`)) === undefined)
    .sort();
  // A device also loads the part of a divided list that has the page's revision, if it does not have that yet.
  const part = 'parts' in list ? ['offline/00.json'] : [];
  const isSaved = talks.length <= mostTalks;
  const program = isSaved ? paths.filter((path) => /^(?:talks|sessions)\/./.test(path)) : [];
  const files = filesOfPage(read(`${day}index.html`)).filter((path) =>
    existsSync(join(folder, path)),
  );
  const ask = (...paths: string[]) => paths.map((path) => ({ path, isHeld: false }));
  const askAgain = (...paths: string[]) => paths.map((path) => ({ path, isHeld: true }));
  const firstVisit = [day, ...files, 'api/version.json', 'sw.js', 'offline.json'];
  return [
    {
      name: 'a first visit, with all that the device saves',
      times: 400,
      requests: ask(...new Set([...firstVisit, ...Object.keys(assets), ...shell, ...program])),
    },
    {
      name: 'the day is opened again, unchanged',
      times: 900,
      requests: [...askAgain(day, 'sw.js'), ...ask('api/version.json')],
    },
    {
      name: 'the day is opened again, changed',
      times: 900,
      requests: [...ask(day, 'api/version.json'), ...askAgain('sw.js')],
    },
    ...talks.map((talk) => ({
      name: 'a talk is opened',
      times: 3000 / talks.length,
      requests: [...ask(talk, 'api/version.json', ...part), ...askAgain('sw.js')],
    })),
    {
      name: 'the device saves a new publication',
      times: 3000,
      requests: ask('sw.js', 'offline.json', ...shell.filter((path) => /^$|\/$|json$/.test(path))),
    },
    { name: 'an open page asks for news', times: 6000, requests: ask('api/version.json') },
    {
      name: 'a calendar program asks, nothing changed',
      times: 80,
      requests: askAgain('schedule.ics'),
    },
    { name: 'a calendar program asks after a change', times: 20, requests: ask('schedule.ics') },
  ];
}

/** The same requests of all occasions, added up. */
export function wishesOf(occasions: readonly Occasion[]): Wish[] {
  const wishes = new Map<string, Wish>();
  for (const { times, requests } of occasions) {
    for (const { path, isHeld } of requests) {
      const key = `${path} ${isHeld}`;
      wishes.set(key, { path, isHeld, times: (wishes.get(key)?.times ?? 0) + times });
    }
  }
  return [...wishes.values()];
}
