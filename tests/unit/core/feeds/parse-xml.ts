import { SaxesParser } from 'saxes';

/** An element as read by a parser that enforces XML's grammar. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** All text within it. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Parses a document. Throws if it is not well-formed. */
export function parseXml(xml: string): Element {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  const addText = (text: string): void => {
    for (const element of open) element.text += text;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ name, attributes, children: [], text: '' });
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed !== undefined) open.at(-1)?.children.push(closed);
  });
  parser.write(xml).close();
  const [element] = root.children;
  if (element === undefined) throw new Error('The document is empty.');
  return element;
}

/** All elements with a name within an element, at any depth, in document order. */
export const findAll = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);

/** The text of the first child with a name. Throws if there is none. */
export function textOf(element: Element, name: string): string {
  const child = element.children.find((each) => each.name === name);
  if (child === undefined) throw new Error(`<${element.name}> has no <${name}>.`);
  return child.text;
}
