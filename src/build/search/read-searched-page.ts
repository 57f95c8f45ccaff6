import { tagAttributes } from '#src/build/output/page-policy.ts';
import type { FoundFacts } from '#src/core/search/found-facts.ts';
import { addSpellings, hasOneSpelling, noWord } from '#src/core/search/spelling-variants.ts';
import { separateCharacters } from '#src/core/search/unspaced-scripts.ts';
import { escapeHtml } from '#src/core/text/escape.ts';

/** A page as the indexer receives it: only the content to be searched. */
export interface SearchedPage {
  /** The path below the root and, after `#`, the facts: `talks/opening/#%7B…`. */
  readonly url: string;
  /** The language of the site. */
  readonly language: string;
  readonly html: string;
}

const body = new RegExp(
  `<main\\b(${tagAttributes}\\sdata-pagefind-body\\b${tagAttributes})>([\\s\\S]*)</main>`,
);
const tagOrText = new RegExp(
  `<(style|script)\\b[\\s\\S]*?</\\1>|<!--[\\s\\S]*?-->|<${tagAttributes}>|[^<]+`,
  'g',
);

/** The start or the end of an element, or a part in which `<` begins no element. */
const tag = new RegExp(
  `<(style|script)\\b[\\s\\S]*?</\\1>|<!--[\\s\\S]*?-->|<(/?)([a-z][\\w-]*)(${tagAttributes})>`,
  'g',
);
const emptyElement = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const ignored = ' data-pagefind-ignore';
const excerpted = ' data-excerpt';
const quoted = /"[^"]*"|'[^']*'/g;

/**
 * The indexer leaves out a page without text, even if it has a title, such as that of a person without a biography. The
 * same word before and after a text says from where excerpts are taken; see `excerptPieces()`.
 */
const edge = `<p>${noWord}</p>`;

const entities: Readonly<Record<string, string>> = {
  '&#34;': '"',
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&#38;': '&',
  '&amp;': '&',
};

/**
 * Extracts the part of a built page that is indexed: its text with words separated and other spellings added, its
 * title, people and topics. The facts for its row of results are encoded in its address, because words in metadata
 * would be searched. Undefined for a page that is not in the search.
 */
export function readSearchedPage(html: string, path: string): SearchedPage | undefined {
  const [, attributes = '', content] = body.exec(html) ?? [];
  if (content === undefined) return undefined;
  const language = /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1] ?? 'en';
  const kind = attributeOf(attributes, 'data-found-kind');
  const facts = attributeOf(attributes, 'data-found');
  // Our own build wrote it with exactly this type.
  const {
    title,
    who = '',
    kind: called = '',
    topics = '',
  } = JSON.parse(unescape(facts)) as FoundFacts;
  const main = [
    '<main data-pagefind-body',
    'data-pagefind-meta="title[data-title], about[data-about]"',
    // Each kind gets its own filter, because the indexer writes the values of a filter in no fixed order.
    `data-pagefind-filter="${kind}:yes"`,
    `data-title="${escapeHtml(searchable(title))}"`,
    `data-about="${escapeHtml(searchable([who, called, topics].join(' ')))}"`,
    '>',
  ].join(' ');
  const indexed = withoutIgnored(content);
  const text = hasOneSpelling(indexed)
    ? indexed
    : indexed.replace(tagOrText, (part: string) =>
        part.startsWith('<') ? part : searchable(part),
      );
  return {
    url: `${path}#${encodeURIComponent(unescape(facts))}`,
    language,
    html: `<html lang="${language}"><head></head><body>${main}${markExcerpted(text)}${edge}</main></body></html>`,
  };
}

/**
 * Empties the elements that are not indexed, which are most of a talk's page: the indexer would have to read them to
 * know that. The elements themselves remain, because they separate words.
 */
function withoutIgnored(html: string): string {
  let kept = '';
  let next = 0;
  for (const { from, to } of elementsWith(ignored, html)) {
    kept += html.slice(next, from);
    next = to;
  }
  return kept + html.slice(next);
}

/** Marks where the texts begin and end from which excerpts are taken: an abstract, a biography. */
function markExcerpted(html: string): string {
  let marked = '';
  let next = 0;
  for (const { from, to } of elementsWith(excerpted, html)) {
    marked += html.slice(next, from) + edge + html.slice(from, to) + edge;
    next = to;
  }
  return marked + html.slice(next);
}

/** Where the content of the outermost elements with an attribute begins and ends. */
function* elementsWith(attribute: string, html: string): Generator<{ from: number; to: number }> {
  let open: string | undefined;
  let [from, depth] = [0, 0];
  for (const { 0: whole, 2: slash, 3: name, 4: attributes = '', index } of html.matchAll(tag)) {
    if (name === undefined || (open !== undefined && name !== open)) continue;
    if (open === undefined) {
      if (!attributes.includes(attribute) || emptyElement.test(name)) continue;
      if (!attributes.replace(quoted, '').includes(attribute)) continue;
      open = name;
      from = index + whole.length;
      depth = 1;
    } else {
      depth += slash === '' ? 1 : -1;
      if (depth > 0) continue;
      open = undefined;
      yield { from, to: index };
    }
  }
}

function searchable(text: string): string {
  return separateCharacters(addSpellings(text));
}

function attributeOf(attributes: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

function unescape(text: string): string {
  return text.replace(/&(#34|quot|#39|lt|gt|#38|amp);/g, (entity) => entities[entity] ?? entity);
}
