import { SaxesParser } from 'saxes';
import { ImportRefusal, type ImportFile } from '#src/core/importers/imported.ts';

/** An element of an XML file with its content. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its text, including that of the elements within it. */
  readonly text: string;
}

const mostDepth = 60;

/** Control characters that XML forbids but real exports contain. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads a file as XML. A file with a document type is refused: no schedule needs one, and document types can define
 * entities that grow without limit or read other files. Throws an ImportRefusal.
 */
export function parseXml(file: ImportFile): XmlElement {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  parser.on('doctype', () => {
    throw new ImportRefusal(
      `"${file.name}" has a document type (<!DOCTYPE …>), which is not read. Delete that line.`,
    );
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= mostDepth) {
      throw new ImportRefusal(`"${file.name}" is nested too deeply to be a schedule.`);
    }
    open.push({ name, attributes: { ...attributes }, children: [], text: '' });
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    const parent = open.at(-1);
    if (element === undefined) return;
    if (parent === undefined) root = element;
    else {
      parent.children.push(element);
      parent.text += element.text;
    }
  });
  parser.on('error', (error) => {
    throw new ImportRefusal(`"${file.name}" is no whole XML: ${firstLine(error.message)}.`);
  });
  parser.write(file.text.replace(/^\ufeff/, '').replace(forbidden, '')).close();
  if (root === undefined) throw new ImportRefusal(`"${file.name}" is no whole XML.`);
  return root;
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]?.replace(/\.$/, '') ?? '';
}

/** The first child with that name. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((each) => each.name === name);
}

/** All children with that name. */
export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** The text of the first child with that name, trimmed; undefined if it is empty. */
export function childText(element: XmlElement | undefined, name: string): string | undefined {
  const text = element && child(element, name)?.text.trim();
  return text === '' ? undefined : text;
}

/** The value of an attribute; undefined if it is empty. */
export function attribute(element: XmlElement, name: string): string | undefined {
  const value = Object.hasOwn(element.attributes, name) ? element.attributes[name]?.trim() : '';
  return value === '' ? undefined : value;
}
