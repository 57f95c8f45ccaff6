import { isContentComponent } from './content-components.ts';
import { isHtmlName } from './html-names.ts';

/** What stands between angle brackets in a text. */
export interface Tag {
  readonly kind:
    'comment' | 'open-comment' | 'element' | 'component' | 'unknown-component' | 'word';
  readonly name: string;
  readonly at: number;
  readonly length: number;
}

const brackets = /\\[^]|<(?:!--|[!?]|\/?([A-Za-z][\w.:-]*)(?:"[^"]*"|'[^']*'|[^"'<>])*>?)/g;

const kindOf = (name: string, before: string): Tag['kind'] => {
  if (isContentComponent(name)) return 'component';
  // `List<String>`, `Vec<u8>`: the parameter of a type.
  if (/[\w\]]$/.test(before) && /^[A-Z]/.test(name) && !isHtmlName(name)) return 'word';
  // `<Tabs>` is meant to be a component; `<EOS>` and `<PAD>` are words.
  if (/^[A-Z].*[a-z]/.test(name) && !isHtmlName(name)) return 'unknown-component';
  return isHtmlName(name) ? 'element' : 'word';
};

/**
 * The tags in a piece of text that Markdown takes for HTML. Names that no element has (`<unk>`) are
 * words. `before` is what stands in front of the piece.
 */
export const tagsOf = (html: string, before: string): Tag[] => {
  const tags: Tag[] = [];
  const form = new RegExp(brackets);
  // Where no comment ends behind a place, none ends behind a later one: the text is searched once.
  const lastEnd = html.lastIndexOf('-->');
  for (let match = form.exec(html); match; match = form.exec(html)) {
    const [text, name] = match;
    const at = match.index;
    const place = { name: name ?? '', at, length: text.length };
    if (text.startsWith('\\')) continue;
    if (text === '<!--') {
      const end = lastEnd >= at + 4 ? html.indexOf('-->', at + 4) + 3 : -1;
      if (end === -1) tags.push({ kind: 'open-comment', ...place });
      else tags.push({ kind: 'comment', ...place, length: end - at });
      if (end !== -1) form.lastIndex = end;
    } else if (name === undefined) tags.push({ kind: 'word', ...place });
    else {
      const infront = text.startsWith('</') ? '' : before + html.slice(Math.max(0, at - 1), at);
      tags.push({ kind: kindOf(name, infront), ...place });
    }
  }
  return tags;
};
