import { encode } from 'uqr';
import { fillWords, readMyWords } from '#src/browser/dom/page-words.ts';
import { element } from '#src/browser/dom/element.ts';

const svg = 'http://www.w3.org/2000/svg';

/** Draws links as QR codes: black on white, with the margin of four modules that scanners need (ISO/IEC 18004). */
export function drawCodes(links: readonly string[]): HTMLElement[] {
  const words = readMyWords();
  const several = links.length > 1;
  const figures = links.map((link, index) => {
    const caption = several
      ? fillWords(words.codeOf, String(index + 1), String(links.length))
      : undefined;
    return element(
      'figure',
      {},
      drawCode(
        link,
        caption === undefined ? words.codeName : words.codeName + words.comma + caption,
      ),
      caption === undefined ? undefined : element('figcaption', {}, caption),
    );
  });
  return several ? [element('p', { className: 'quiet' }, words.codesHint), ...figures] : figures;
}

function drawCode(link: string, name: string): Node {
  const { data, size } = encode(link, { ecc: 'L', border: 4 });
  const rows = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('viewBox', `0 0 ${size} ${size}`);
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', name);
  picture.setAttribute('shape-rendering', 'crispEdges');
  const paper = document.createElementNS(svg, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', '#fff');
  const ink = document.createElementNS(svg, 'path');
  ink.setAttribute('d', rows.join(''));
  ink.setAttribute('fill', '#000');
  picture.append(paper, ink);
  return picture;
}
