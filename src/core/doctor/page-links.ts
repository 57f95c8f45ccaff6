/** A page's element with its attributes, as our own build writes them: with or without double quotes. */
function attributesOf(tag: string): Map<string, string> {
  const found = tag.matchAll(/\s([\w:-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return new Map(
    [...found].map(([, name = '', a, b, c]) => [
      name.toLowerCase(),
      (a ?? b ?? c ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
    ]),
  );
}

/** The attributes of each element with a name, in the order of the page. */
export function elementsOf(html: string, name: string): Map<string, string>[] {
  const tags = html.matchAll(new RegExp(`<${name}(?=[\\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>`, 'gi'));
  return [...tags].map(([tag]) => attributesOf(tag));
}

/** The addresses of a page's `<link>` elements with a relation. */
export function linkedAs(html: string, relation: string): string[] {
  return elementsOf(html, 'link')
    .filter((link) => link.get('rel')?.toLowerCase().split(/\s+/).includes(relation))
    .map((link) => link.get('href') ?? '')
    .filter((address) => address !== '');
}

/** The content of a page's `<meta>` element with a name, property or `http-equiv`. */
export function metaOf(html: string, name: string): string | undefined {
  const keys = ['name', 'property', 'http-equiv'];
  const found = elementsOf(html, 'meta').find((meta) =>
    keys.some((key) => meta.get(key)?.toLowerCase() === name),
  );
  return found?.get('content');
}

/** The path of an address below the home page; undefined if it is elsewhere. */
export function pathBelow(home: string, address: string, page = home): string | undefined {
  if (!URL.canParse(address, page)) return undefined;
  const { origin, pathname } = new URL(address, page);
  const whole = origin + pathname;
  return whole.startsWith(home) ? whole.slice(home.length) : undefined;
}
