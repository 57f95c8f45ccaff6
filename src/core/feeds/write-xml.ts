/** An element of XML: text, or elements within it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly content: string | readonly XmlElement[];
}

/** An element with text; attributes that are `undefined` are left out. */
export const xmlElement = (
  name: string,
  content: XmlElement['content'],
  attributes: XmlElement['attributes'] = {},
): XmlElement => ({ name, attributes, content });

/** A document as the text of its file: XML 1.0, UTF-8, one element on a line, no text changed. */
export const writeXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${linesOf(root, '').join('\n')}\n`;

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

/** Text with every sign escaped that means something in XML; what no XML file may hold is dropped (XML 1.0, 2.2). */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');

/** Readers make spaces of line breaks and tabs in an attribute, unless they are escaped. */
const escapeAttribute = (text: string): string =>
  escapeXml(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
