/**
 * Takes comments, line breaks and spaces that mean nothing out of a script of our own. It knows just
 * enough for one that has no regular expression, no template, and no string with a slash or two
 * spaces in it, and ends its statements with semicolons.
 */
export function compactScript(source: string): string {
  return source
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{}()[\];,=|&+<>?:!*]) ?/g, '$1')
    .replace(/,([\])])/g, '$1')
    .replace(/;}/g, '}')
    .trim();
}
