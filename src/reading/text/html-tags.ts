import { isContentComponent } from './content-components.ts';

/**
 * The names of HTML's elements, past and present, and those of SVG and MathML. Other names in angle brackets are words.
 */
const names =
  'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote ' +
  'body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl ' +
  'dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr ' +
  'html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee math ' +
  'menu meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext ' +
  'portal pre progress q rb rp rt rtc ruby s samp script search section select slot small source span strike strong ' +
  'style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video ' +
  'wbr xmp';

const elements: ReadonlySet<string> = new Set(names.split(' '));

/** Whether a name in angle brackets is an HTML element rather than a word such as `<unk>`. */
function isHtmlName(name: string): boolean {
  return elements.has(name.toLowerCase());
}

/** A tag or other text between angle brackets. */
interface Tag {
  readonly kind:
    'comment' | 'open-comment' | 'element' | 'component' | 'unknown-component' | 'word';
  readonly name: string;
  readonly at: number;
  readonly length: number;
}

const brackets = /\\[^]|<(?:!--|[!?]|\/?([A-Za-z][\w.:-]*)(?:"[^"]*"|'[^']*'|[^"'<>])*>?)/g;

function kindOf(name: string, before: string): Tag['kind'] {
  if (isContentComponent(name)) return 'component';
  // `List<String>`, `Vec<u8>`: the parameter of a type.
  if (/[\w\]]$/.test(before) && /^[A-Z]/.test(name) && !isHtmlName(name)) return 'word';
  // `<Tabs>` is meant as a component; `<EOS>` and `<PAD>` are words.
  if (/^[A-Z].*[a-z]/.test(name) && !isHtmlName(name)) return 'unknown-component';
  return isHtmlName(name) ? 'element' : 'word';
}

/**
 * The tags in a piece of text that Markdown mistakes for HTML. Names that are not elements (`<unk>`) are words.
 * `before` is the text before the piece.
 */
export function tagsOf(html: string, before: string): Tag[] {
  const tags: Tag[] = [];
  const form = new RegExp(brackets);
  // If no comment ends after one position, none ends after a later one, so the text is searched only once.
  const lastEnd = html.lastIndexOf('-->');
  for (let match = form.exec(html); match; match = form.exec(html)) {
    const [text, name] = match;
    const at = match.index;
    const tag = { name: name ?? '', at, length: text.length };
    if (text.startsWith('\\')) continue;
    if (text === '<!--') {
      const end = lastEnd >= at + 4 ? html.indexOf('-->', at + 4) + 3 : -1;
      if (end === -1) tags.push({ kind: 'open-comment', ...tag });
      else tags.push({ kind: 'comment', ...tag, length: end - at });
      if (end !== -1) form.lastIndex = end;
    } else if (name === undefined) tags.push({ kind: 'word', ...tag });
    else {
      const infront = text.startsWith('</') ? '' : before + html.slice(Math.max(0, at - 1), at);
      tags.push({ kind: kindOf(name, infront), ...tag });
    }
  }
  return tags;
}
