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

const brackets =
  /\\[^]|<(?:!--[^]*?-->|!--|[!?]|\/?([A-Za-z][\w.:-]*)(?:"[^"]*"|'[^']*'|[^"'<>])*>?)/g;

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
export const tagsOf = (html: string, before: string): Tag[] =>
  [...html.matchAll(brackets)].flatMap((match): Tag[] => {
    const [text, name] = match;
    const at = match.index;
    const place = { name: name ?? '', at, length: text.length };
    if (text.startsWith('\\')) return [];
    if (text.startsWith('<!--')) {
      return [{ kind: text.length > 4 ? 'comment' : 'open-comment', ...place }];
    }
    if (name === undefined) return [{ kind: 'word', ...place }];
    const infront = text.startsWith('</') ? '' : before + html.slice(Math.max(0, at - 1), at);
    return [{ kind: kindOf(name, infront), ...place }];
  });
