import { headerOf, redirectOf } from '#src/core/doctor/answer.ts';
import type { Answer } from '#src/core/doctor/answer.ts';
import { isOurPage } from '#src/core/doctor/examine-site.ts';
import { elementsOf, linkedAs, metaOf, pathBelow } from '#src/core/doctor/page-links.ts';
import { folderWithoutPage, isLoopback, missing, withoutSlash } from '#src/core/doctor/visit.ts';
import type { MovedAddress, NoAnswer, Visit } from '#src/core/doctor/visit.ts';
import { isAnswer } from './ask.ts';
import type { Asking } from './ask.ts';

/** Files that every site has, whatever its content. */
const always = [
  'api/version.json',
  'manifest.webmanifest',
  'sw.js',
  'offline.json',
  'schedule.ics',
  'schedule.xml',
  'schedule.json',
  'llms.txt',
  'robots.txt',
  'schedule/',
  'subscribe/',
  withoutSlash,
  folderWithoutPage,
  missing.page,
  missing.hashed,
];

/** Files that are requested twice, to see whether the host sends them again. */
const polled = ['', 'api/version.json', 'schedule.ics', 'changes.xml', 'schedule/'];

const mostRedirects = 5;

/** Visits a published site: requests one or a few files of each kind, in the same way as browsers and apps. */
export async function visitSite(address: string, asking: Asking): Promise<Visit> {
  const unanswered: NoAnswer[] = [];
  const ask = async (
    target: string,
    headers?: Record<string, string>,
  ): Promise<Answer | undefined> => {
    const result = await asking.ask(target, headers);
    if (isAnswer(result)) return result;
    unanswered.push(result);
    return undefined;
  };
  const files = new Map<string, Answer>();
  const nothing = { robots: undefined, unencrypted: undefined, revalidated: new Map(), moved: [] };
  const page = await arrive(address, ask);
  const home = page === undefined ? address : homeOf(page);
  const front = page?.address === home ? page : page && (await ask(home));
  if (front === undefined) return { home, files, unanswered, ...nothing };
  files.set('', front);
  const fetchAll = async (paths: readonly string[]): Promise<void> => {
    const answers = await Promise.all(paths.map((path) => ask(home + path)));
    answers.forEach((answer, index) => answer && files.set(paths[index] ?? '', answer));
  };
  if (!isOurPage(front)) {
    await fetchAll(['api/version.json']);
    return { home, files, unanswered, ...nothing };
  }
  await fetchAll([...always, ...namedByPage(front, home)]);
  await fetchAll(oneTalk(files.get('schedule/'), home));
  return {
    home,
    files,
    unanswered,
    revalidated: await revalidate(files, ask),
    unencrypted: await askUnencrypted(home, asking),
    robots: await ask(new URL('/robots.txt', home).href),
    moved: await followMoved(home, ask),
  };
}

type Ask = (address: string, headers?: Record<string, string>) => Promise<Answer | undefined>;

/** Follows redirects from the given address, as a browser does. */
async function arrive(address: string, ask: Ask): Promise<Answer | undefined> {
  let answer = await ask(address);
  for (let hop = 0; hop < mostRedirects && answer !== undefined; hop += 1) {
    const target = redirectOf(answer);
    if (target === undefined) break;
    answer = await ask(target);
  }
  return answer;
}

/** The home page's address, found from any page of the site: every page names the manifest beside the home page. */
function homeOf({ address, text }: Answer): string {
  const [manifest] = linkedAs(text, 'manifest');
  const here = new URL('.', address).href;
  if (manifest === undefined || !URL.canParse(manifest, address)) return here;
  const named = new URL('.', new URL(manifest, address)).href;
  return here.startsWith(named) ? named : here;
}

function namedByPage(page: Answer, home: string): string[] {
  const scripts = elementsOf(page.text, 'script').map((script) => script.get('src') ?? '');
  const named = [
    ...linkedAs(page.text, 'stylesheet').slice(0, 2),
    ...linkedAs(page.text, 'preload').slice(0, 2),
    ...scripts.filter((address) => address !== '').slice(0, 2),
    ...linkedAs(page.text, 'icon').slice(0, 1),
    ...linkedAs(page.text, 'alternate'),
  ];
  const hasAddress = linkedAs(page.text, 'canonical').length > 0;
  // Full addresses refer to the published site; on this machine, the same path stands in for them.
  const [own] = linkedAs(page.text, 'canonical');
  const paths = [...named, metaOf(page.text, 'og:image') ?? ''].map(
    (address) => pathBelow(home, address) ?? pathBelow(own ?? home, address),
  );
  const found = paths.filter((path) => path !== undefined && path !== '');
  return [...new Set([...found, ...(hasAddress ? ['sitemap-index.xml'] : [])])] as string[];
}

/** The schedule's first talk: its page and its calendar. */
function oneTalk(schedule: Answer | undefined, home: string): string[] {
  if (schedule === undefined) return [];
  const links = elementsOf(schedule.text, 'a').map((link) =>
    pathBelow(home, link.get('href') ?? '', schedule.address),
  );
  const talk = links.find((path) => /^talks\/[^/]+\/$/.test(path ?? ''));
  return talk === undefined ? [] : [talk, talk.replace(/\/$/, '.ics')];
}

async function revalidate(
  files: ReadonlyMap<string, Answer>,
  ask: Ask,
): Promise<Map<string, Answer>> {
  const again = new Map<string, Answer>();
  for (const path of polled) {
    const first = files.get(path);
    const [etag, date] =
      first === undefined ? [] : [headerOf(first, 'etag'), headerOf(first, 'last-modified')];
    if (first?.status !== 200 || (etag === '' && date === '')) continue;
    const condition = etag ? { 'if-none-match': etag } : { 'if-modified-since': date ?? '' };
    const second = await ask(first.address, condition);
    if (second !== undefined) again.set(path, second);
  }
  return again;
}

/** It is not a fault if a host doesn't answer without encryption. */
async function askUnencrypted(home: string, asking: Asking): Promise<Answer | undefined> {
  const { protocol, port } = new URL(home);
  if (protocol !== 'https:' || port !== '' || isLoopback(home)) return undefined;
  const result = await asking.ask(home.replace(/^https:/, 'http:'));
  return isAnswer(result) ? result : undefined;
}

/** How many former addresses are tried in each collection. */
const mostMoved = 3;

async function followMoved(home: string, ask: Ask): Promise<MovedAddress[]> {
  const moved: MovedAddress[] = [];
  for (const collection of ['talks', 'speakers', 'sessions']) {
    const list = await ask(`${home}api/${collection}.json`);
    for (const { id, alias } of aliasesIn(list).slice(0, mostMoved)) {
      const answer = await ask(`${home}${collection}/${alias}/`);
      if (answer !== undefined) moved.push({ answer, to: `${home}${collection}/${id}/` });
    }
  }
  return moved;
}

function aliasesIn(list: Answer | undefined): { readonly id: string; readonly alias: string }[] {
  try {
    const entries = JSON.parse(list?.text ?? '') as readonly {
      id: string;
      aliases?: readonly string[];
    }[];
    return entries.flatMap(({ id, aliases = [] }) => aliases.map((alias) => ({ id, alias })));
  } catch {
    return [];
  }
}
