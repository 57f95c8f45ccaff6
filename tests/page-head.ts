/** The part of a page that programs read. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  readonly robots: string | undefined;
  /** Values by `name` or `property`, in the order of the page. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | undefined;
  readonly alternates: readonly { readonly type: string; readonly href: string }[];
  /** Everything in its JSON-LD. */
  readonly graph: readonly Record<string, unknown>[];
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#34': '"',
  '#38': '&',
  '#39': "'",
  '#60': '<',
  '#62': '>',
};

const decode = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);

const attributesOf = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:-]+)=(?:"([^"]*)"|([^\s>"]+))/g)].map(
      ([, name = '', quoted, bare = '']) => [name, decode(quoted ?? bare)],
    ),
  );

/** Reads the part of a built page that programs read. */
export const readHead = (html: string): PageHead => {
  const tags = (name: string) =>
    [...html.matchAll(new RegExp(`<${name}\\s[^>]*>`, 'g'))].map(([tag]) => attributesOf(tag));
  const meta = Map.groupBy(tags('meta'), ({ name, property }) => name ?? property ?? '');
  const values = new Map(
    [...meta].map(([name, some]) => [name, some.map(({ content = '' }) => content)]),
  );
  const links = tags('link');
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  const graph = json === undefined ? undefined : (JSON.parse(json) as { '@graph': [] });
  return {
    title: decode(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? ''),
    description: values.get('description')?.[0] ?? '',
    robots: values.get('robots')?.[0],
    meta: values,
    canonical: links.find(({ rel }) => rel === 'canonical')?.['href'],
    alternates: links
      .filter(({ rel }) => rel === 'alternate')
      .map(({ type = '', href = '' }) => ({ type, href })),
    graph: graph?.['@graph'] ?? [],
  };
};
