import { expect, test } from 'vitest';
import { svgFault } from '#src/reading/pictures/svg-fault.ts';

const svg = (inside: string, attributes = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 20 10" ${attributes}>${inside}</svg>\n`;

test.each([
  [
    'shapes',
    svg('<g><path d="M0 0h20v10z" fill="#1f6feb"/><text x="1" y="9">A &amp; B</text></g>'),
  ],
  ['a shade and its use', svg('<defs><linearGradient id="a"/></defs><rect fill="url(#a)"/>')],
  ['a style', svg('<style><![CDATA[.a{fill:url(#b)}]]></style><use xlink:href="#a"/>')],
  ['a held picture', svg('<image href="data:image/png;base64,iVBORw0KGgo="/>')],
  [
    'the notes of a drawing program',
    svg(
      '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><cc:Work xmlns:cc="http://creativecommons.org/ns#" rdf:about=""/></rdf:RDF></metadata>',
    ),
  ],
  [
    'a document type without entities',
    svg('<path/>').replace(
      '<svg',
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg',
    ),
  ],
])('a drawing may contain %s', (_what, text) => {
  expect(svgFault(text)).toBeUndefined();
});

test.each([
  ['<script>alert(1)</script>', 'holds <script>'],
  ['<foreignObject/>', 'holds <foreignObject>'],
  ['<a href="#x"/>', 'holds <a>'],
  ['<animate attributeName="href" to="javascript:alert(1)"/>', 'holds <animate>'],
  ['<set attributeName="onload" to="alert(1)"/>', 'holds <set>'],
  ['<x:script xmlns:x="http://www.w3.org/2000/svg"/>', 'holds <x:script>'],
  ['<g xmlns="http://www.w3.org/1999/xhtml"/>', 'holds <g>'],
  ['<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>', 'holds <h:script>'],
  ['<rect onclick="alert(1)"/>', 'holds "onclick"'],
  ['<use href="https://evil.example.org/a.svg#a"/>', 'leads to another place in "href"'],
  ['<use xlink:href="javascript:alert(1)"/>', 'leads to another place in "xlink:href"'],
  [
    '<use y:href="javascript:alert(1)" xmlns:y="http://www.w3.org/1999/xlink"/>',
    'leads to another',
  ],
  ['<image href="data:image/svg+xml;base64,AAAA"/>', 'leads to another place in "href"'],
  ['<image href="//evil.example.org/pixel.png"/>', 'leads to another place in "href"'],
  ['<g xml:base="https://evil.example.org/"/>', 'leads to another place in "xml:base"'],
  ['<rect fill="url(https://evil.example.org/#a)"/>', 'loads something in "fill"'],
  ['<rect style="fill:&#117;rl(//evil.example.org)"/>', 'loads something in "style"'],
  ['<rect style="fill:\\75rl(//evil.example.org)"/>', 'loads something in "style"'],
  ['<style>@import "//evil.example.org/a.css";</style>', 'loads something in <style>'],
  ['<?xml-stylesheet href="//evil.example.org/a.css"?>', 'holds <?xml-stylesheet?>'],
  ['<path', 'is not well-formed XML'],
  ['<use href="#a"/>'.repeat(13), 'holds more than 12 <use>'],
])('a drawing with %s is refused', (inside, fault) => {
  expect(svgFault(svg(inside))).toContain(fault);
});

test('a file that is not a drawing, has no size, or defines entities is refused', () => {
  expect(svgFault('<html/>')).toContain('holds <html>');
  expect(svgFault('not a picture')).toBe('is not well-formed XML');
  expect(svgFault('<svg xmlns="http://www.w3.org/2000/svg"/>')).toContain('viewBox');
  expect(svgFault(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('<path/>').split('\n')[1] ?? ''}`)).toBe(
    'defines entities of its own',
  );
  expect(svgFault(svg('<path/>'.repeat(200_000)))).toBe('is larger than a megabyte');
});
