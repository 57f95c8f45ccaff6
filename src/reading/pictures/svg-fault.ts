import { SaxesParser } from 'saxes';

const svgNamespace = 'http://www.w3.org/2000/svg';
const xlinkNamespace = 'http://www.w3.org/1999/xlink';

/**
 * The elements that a drawing may contain (SVG 2, chapters 5, 8 to 15, and Filter Effects). Links, scripts, foreign
 * content, and animations are not allowed; an animation can set an address just as a script can.
 */
const elements = new Set(
  `svg g defs title desc metadata style symbol use image switch
  path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
  feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur
  feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile
  feTurbulence`.split(/\s+/),
);

/** The limit is higher than any logo needs. Repetitions within repetitions make a drawing grow exponentially. */
const mostUses = 12;
const mostBytes = 1_000_000;

/** A picture embedded in the drawing. */
const heldPicture = /^data:image\/(png|jpeg|webp|gif);base64,[a-z0-9+/=\s]*$/i;

/**
 * Why a drawing (SVG) cannot be published, in words that continue "The picture …"; undefined for a drawing that
 * contains only shapes. Pages show it as `<img>`, where no script runs and nothing is loaded. But people can also open
 * it at its own address, where it has to be just as harmless.
 */
export function svgFault(text: string): string | undefined {
  if (text.length > mostBytes) return 'is larger than a megabyte';
  let fault: string | undefined;
  let depth = 0;
  let uses = 0;
  let styleDepth = 0;
  const refuse = (words: string): void => {
    fault ??= words;
  };
  const readStyle = (style: string, where: string): void => {
    if (!isHarmlessStyle(style)) refuse(`loads something in ${where}`);
  };

  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => refuse('is not well-formed XML'));
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) refuse('defines entities of its own');
  });
  parser.on('processinginstruction', ({ target }) => refuse(`holds <?${target}?>`));
  parser.on('opentag', ({ local, uri, name, attributes }) => {
    depth += 1;
    // Metadata of drawing programs, in their own namespaces, draws nothing.
    const isForeign = uri !== svgNamespace && depth > 1;
    if (!isForeign && (uri !== svgNamespace || !elements.has(local))) refuse(`holds <${name}>`);
    if (isForeign && !isNote(uri)) refuse(`holds <${name}>`);
    if (depth === 1 && local !== 'svg') refuse('is not an SVG drawing');
    if (depth === 1 && !hasSize(attributes))
      refuse('has neither "viewBox" nor "width" and "height"');
    if (local === 'use' && ++uses > mostUses) refuse(`holds more than ${String(mostUses)} <use>`);
    if (local === 'style') styleDepth += 1;
    for (const attribute of Object.values(attributes)) {
      const { local: key, prefix, value } = attribute;
      if (prefix === 'xmlns' || attribute.name === 'xmlns') continue;
      if (/^on/i.test(key)) refuse(`holds "${attribute.name}"`);
      else if (key === 'href' || key === 'src' || key === 'base') {
        const isLink = key === 'href' && (attribute.uri === '' || attribute.uri === xlinkNamespace);
        if (!isLink || !(value.startsWith('#') || (local === 'image' && heldPicture.test(value)))) {
          refuse(`leads to another place in "${attribute.name}"`);
        }
      } else readStyle(value, `"${attribute.name}"`);
    }
  });
  const onText = (written: string): void => {
    if (styleDepth > 0) readStyle(written, '<style>');
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', ({ local }) => {
    depth -= 1;
    if (local === 'style') styleDepth -= 1;
  });
  parser.write(text).close();
  return fault;
}

/** Namespaces of the data that drawing programs store beside the drawing. */
function isNote(uri: string): boolean {
  return (
    /^http:\/\/(www\.inkscape\.org|sodipodi\.sourceforge\.net|ns\.adobe\.com|creativecommons\.org|web\.resource\.org|purl\.org)\//.test(
      uri,
    ) || uri === 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
  );
}

/**
 * Styles may refer to parts of the drawing, `url(#shade)`, but must not load anything. Escapes could hide an address.
 */
function isHarmlessStyle(style: string): boolean {
  return !/\\|@import|javascript:|expression\s*\(|url\((?!\s*["']?#)|image(-set)?\s*\(/i.test(
    style,
  );
}

function hasSize(attributes: Readonly<Record<string, { readonly value: string }>>): boolean {
  const [, , width = 0, height = 0] = (attributes['viewBox']?.value ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const length = (name: string): number => Number.parseFloat(attributes[name]?.value ?? '');
  return (width > 0 && height > 0) || (length('width') > 0 && length('height') > 0);
}
