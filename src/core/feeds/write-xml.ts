import { escapeXml } from '#src/core/text/escape.ts';

/** An element of XML: text, or elements within it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly content: string | readonly XmlElement[];
}

/** An element with text; attributes that are `undefined` are left out. */
export function xmlElement(
  name: string,
  content: XmlElement['content'],
  attributes: XmlElement['attributes'] = {},
): XmlElement {
  return { name, attributes, content };
}

/** A document as the text of its file: XML 1.0, UTF-8, one element on each line, with texts unchanged. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${linesOf(root, '').join('\n')}\n`;
}

function linesOf({ name, attributes, content }: XmlElement, indent: string): string[] {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : [` ${attribute}="${escapeAttribute(String(value))}"`],
  );
  const head = `${indent}<${name}${written.join('')}`;
  if (content.length === 0) return [`${head}/>`];
  if (typeof content === 'string') return [`${head}>${escapeXml(content)}</${name}>`];
  const inner = content.flatMap((child) => linesOf(child, `${indent}  `));
  return [`${head}>`, ...inner, `${indent}</${name}>`];
}

/** Readers convert line breaks and tabs in an attribute to spaces, unless they are escaped. */
function escapeAttribute(text: string): string {
  return escapeXml(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}
