import type { LayoutRules } from './rules.ts';

/**
 * The layout faults of the page in its current state, one on each line. The function runs in the page and needs nothing
 * else, so that any driver can send it there as text.
 */
export function findFaults(rules: LayoutRules): string[] {
  interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  interface Piece {
    readonly box: Box;
    readonly owner: Element;
    readonly layer: Element | undefined;
  }
  const faults: string[] = [];
  const clampNames = rules.clamps.join();
  const scrollerNames = rules.scrollers.join();
  const rowNames = rules.rows.join();
  const { clientWidth, clientHeight, scrollWidth } = document.documentElement;
  const isPhone = clientWidth < 500;
  const isPaper = matchMedia('print').matches;

  const modal = [...document.querySelectorAll('dialog')].find((one) => one.matches(':modal'));
  const scope = modal ?? document.body;

  const name = (element: Element): string => {
    const text = element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40);
    const classes = [...element.classList].slice(0, 2).map((one) => `.${one}`);
    const parent = element.parentElement;
    const above =
      parent === null
        ? ''
        : `${parent.localName}${parent.classList[0] ? `.${parent.classList[0]}` : ''} > `;
    return `${above}${element.localName}${classes.join('')} "${text}"`;
  };

  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    let style = styles.get(element);
    if (style === undefined) styles.set(element, (style = getComputedStyle(element)));
    return style;
  };

  /** Only for screen readers: one pixel, clipped. */
  const heardOnly = new Map<Element, boolean>();
  const isHeardOnly = (element: Element | null): boolean => {
    if (element === null || element === document.body) return false;
    let is = heardOnly.get(element);
    if (is === undefined) {
      const style = styleOf(element);
      is =
        style.clipPath.startsWith('inset(50%') ||
        style.visibility === 'hidden' ||
        element.matches('details:not([open]) > :not(summary)') ||
        isHeardOnly(element.parentElement);
      heardOnly.set(element, is);
    }
    return is;
  };

  /**
   * The part that sticks out of the page and may cover it: the nearest ancestor that is fixed or sticky, or that is
   * positioned and has its own background, such as the panel of a menu.
   */
  const layers = new Map<Element, Element | undefined>();
  const layerOf = (element: Element | null): Element | undefined => {
    if (element === null || element === document.body) return undefined;
    if (!layers.has(element)) {
      const { position, backgroundColor } = styleOf(element);
      const isPanel = position === 'absolute' && backgroundColor !== 'rgba(0, 0, 0, 0)';
      const own = isPanel || position === 'fixed' || position === 'sticky';
      layers.set(element, own ? element : layerOf(element.parentElement));
    }
    return layers.get(element);
  };

  /** Whether a sticky part is at its ordinary position, where it covers nothing. */
  const standsInPlace = (element: Element): boolean => {
    if (!(element instanceof HTMLElement) || styleOf(element).position !== 'sticky') return false;
    const before = element.getBoundingClientRect();
    element.style.position = 'static';
    const after = element.getBoundingClientRect();
    element.style.position = '';
    return before.top === after.top && before.left === after.left;
  };

  const everywhere: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
  const meet = (one: Box, other: Box): Box => ({
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  });
  const windows = new Map<Element, Box>();
  /** The part of an element that its clipping ancestors leave visible. */
  const windowOf = (element: Element | null): Box => {
    if (element === null || element === document.documentElement) return everywhere;
    let box = windows.get(element);
    if (box === undefined) {
      const { overflowX, overflowY } = styleOf(element);
      const around = windowOf(element.parentElement);
      const clips =
        element !== document.body && (overflowX !== 'visible' || overflowY !== 'visible');
      box = clips ? meet(around, element.getBoundingClientRect()) : around;
      windows.set(element, box);
    }
    return box;
  };
  const isBox = ({ left, top, right, bottom }: Box): boolean =>
    right - left > 1 && bottom - top > 1;

  const pieces: Piece[] = [];
  const range = document.createRange();
  /** Longer words may break anywhere, as may scripts without spaces between words. */
  const longestWord = 20;
  const unbroken =
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\d]{2,20}$/u;

  const findBrokenWord = (text: Text, parent: Element): string | undefined => {
    for (const match of text.data.matchAll(/[^\s/\-–—\u00AD\u05BE\u200B]+/gu)) {
      const [word] = match;
      if (word.length > longestWord || !unbroken.test(word)) continue;
      range.setStart(text, match.index);
      range.setEnd(text, match.index + word.length);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const first = rects[0];
      if (first === undefined || !rects.some(({ top }) => Math.abs(top - first.top) > 4)) continue;
      const block = parent.closest('p, li, h1, h2, h3, h4, h5, div, dd, dt, td, th');
      const hyphenated = styleOf(parent).hyphens === 'auto' && (block?.clientWidth ?? 0) >= 96;
      if (!hyphenated) return word;
    }
    return undefined;
  };

  /**
   * A range of times may break after its dash and before `+1 day` or an offset, but within none of them, also on the
   * small clock.
   */
  const time = /\d+:\d\d(?:\s?[AP]M)?|UTC[+−]\d+(?::\d\d)?|[+−]\d+\s\p{L}+/gu;
  const findBrokenTime = (text: Text, parent: Element): string | undefined => {
    if (parent.closest('.slot-time, .slot-clock, .slot-other') === null) return undefined;
    for (const match of text.data.matchAll(time)) {
      range.setStart(text, match.index);
      range.setEnd(text, match.index + match[0].length);
      const [first, ...others] = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (first !== undefined && others.some(({ top }) => top > first.bottom - 4)) return match[0];
    }
    return undefined;
  };

  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.data.trim() === '') continue;
    const owner = node.parentElement;
    if (owner?.closest('script, style, template, math, option') !== null) continue;
    if (isHeardOnly(owner)) continue;
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()];
    if (rects.length === 0) continue;
    const window = windowOf(owner);
    const layer = layerOf(owner);
    for (const rect of rects) {
      if (rect.width < 1) continue;
      // Letters fill roughly the middle of their line's box.
      const inset = rect.height * 0.22;
      const box = meet(window, {
        left: rect.left,
        right: rect.right,
        top: rect.top + inset,
        bottom: rect.bottom - inset,
      });
      if (isBox(box)) pieces.push({ box, owner, layer });
      const isOutside = rect.right > clientWidth + 1 || rect.left < -1;
      if (isOutside && isBox(box) && owner.closest(scrollerNames) === null && window === everywhere)
        faults.push(`leaves the window: ${name(owner)}`);
    }
    if (rects.length > 1) {
      const word = findBrokenWord(node, owner);
      if (word !== undefined) faults.push(`broken word "${word}": ${name(owner)}`);
      const time = findBrokenTime(node, owner);
      if (time !== undefined) faults.push(`broken time "${time}": ${name(owner)}`);
    }
  }

  const controls = [
    ...scope.querySelectorAll(
      'a[href], button, input:not([type=hidden]), select, summary, textarea',
    ),
  ].filter(
    (one) => one.getClientRects().length > 0 && !isHeardOnly(one) && one.closest('.skip') === null,
  );
  for (const control of controls) {
    const drawing = control.querySelector('svg');
    if (drawing === null) continue;
    const box = meet(windowOf(control), drawing.getBoundingClientRect());
    if (isBox(box)) pieces.push({ box, owner: drawing, layer: layerOf(control) });
  }

  const linesOf = (element: Element | null): DOMRect[] => {
    if (element === null) return [];
    range.selectNodeContents(element);
    return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  };

  // The dash of a range stands beside one of its times.
  for (const dash of scope.querySelectorAll('.time-dash')) {
    const [line] = linesOf(dash);
    if (line === undefined || isHeardOnly(dash)) continue;
    const times = [...(dash.parentElement?.querySelectorAll('time, .time-mark') ?? [])];
    const isBeside = ({ top, bottom }: Box): boolean =>
      top < line.bottom - 4 && bottom > line.top + 4;
    if (!times.some((one) => linesOf(one).some(isBeside)))
      faults.push(`a dash on its own line: ${name(dash.parentElement ?? dash)}`);
  }

  // On paper, no finger needs space between the lines of a row's remarks.
  for (const facts of isPaper ? scope.querySelectorAll('.slot-facts') : []) {
    const tops = linesOf(facts).map(({ top }) => top);
    const space = 1.25 * Number.parseFloat(styleOf(facts).lineHeight);
    const isApart = tops
      .toSorted((a, b) => a - b)
      .some((top, index, all) => {
        const before = all[index - 1];
        return before !== undefined && top - before > space;
      });
    if (isApart) faults.push(`lines too far apart: ${name(facts)}`);
  }

  // Two texts that overlap, found from top to bottom.
  pieces.sort((a, b) => a.box.top - b.box.top);
  let open: Piece[] = [];
  const reported = new Set<string>();
  for (const piece of pieces) {
    open = open.filter(({ box }) => box.bottom > piece.box.top + 1);
    for (const other of open) {
      if (other.layer !== piece.layer || other.owner === piece.owner) continue;
      const both = meet(other.box, piece.box);
      if (both.right - both.left < 2 || both.bottom - both.top < 2) continue;
      if (other.owner.closest('math') !== null || piece.owner.closest('math') !== null) continue;
      const line = `texts overlap: ${name(other.owner)} and ${name(piece.owner)}`;
      if (!reported.has(line)) faults.push(line);
      reported.add(line);
    }
    open.push(piece);
  }

  for (const { box, owner, layer } of pieces) {
    if (modal !== undefined || layer?.matches(rules.above.join()) !== true) continue;
    const hit = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    if (hit === null || layer.contains(hit) || hit.closest('.site-header') !== null) continue;
    faults.push(`is covered: ${name(owner)} by ${name(hit)}`);
  }

  if (modal === undefined && scrollWidth > clientWidth)
    faults.push(`the page scrolls sideways: ${scrollWidth} px in ${clientWidth}`);
  for (const element of scope.querySelectorAll<HTMLElement>('*')) {
    const { overflowX, overflowY } = styleOf(element);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    if (element.clientHeight <= 1 || element.clientWidth <= 1 || isHeardOnly(element)) continue;
    if (element instanceof HTMLInputElement || element.matches('math, math *, svg, svg *'))
      continue;
    const isWider = element.scrollWidth > element.clientWidth + 1;
    const isHigher = element.scrollHeight > element.clientHeight + 1;
    const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
    if (isWider && scrolls(overflowX) && !element.matches(scrollerNames))
      faults.push(`scrolls sideways: ${name(element)}`);
    const isCut = (isWider && !scrolls(overflowX)) || (isHigher && !scrolls(overflowY));
    if (isCut && !element.matches(clampNames)) faults.push(`is cut: ${name(element)}`);
  }

  for (const list of scope.querySelectorAll('ul, ol')) {
    if (list.matches(rowNames) || isHeardOnly(list)) continue;
    const items = [...list.children]
      .filter((item) => item.getClientRects().length > 0 && !isHeardOnly(item))
      .map((item) => item.getBoundingClientRect())
      .filter(({ height }) => height > 1);
    const beside = items.some((item, index) => {
      const before = items[index - 1];
      return before !== undefined && item.top < before.bottom - 2 && item.left !== before.left;
    });
    if (beside) faults.push(`a list stands sideways: ${name(list)}`);
  }

  // WCAG 2.5.8: 24 px, or this far from the next target, or within a sentence.
  const least = 23.5;
  const targets = controls.map((control) => {
    const label = control instanceof HTMLInputElement ? control.closest('label') : null;
    // A link may be the target for the whole block around it.
    const after = getComputedStyle(control, '::after');
    const isWhole = after.position === 'absolute' && after.content !== 'none';
    const block = isWhole && control instanceof HTMLElement ? control.offsetParent : null;
    const target = label ?? block ?? control;
    return { control, boxes: [...target.getClientRects()], box: target.getBoundingClientRect() };
  });
  /** A star in a block that is a target as a whole; the block is not the star's neighbor. */
  const isWithin = (inner: Box, outer: Box): boolean =>
    outer.left <= inner.left &&
    outer.right >= inner.right &&
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom;
  const isSmall = ({ boxes }: (typeof targets)[number]): boolean =>
    boxes.length === 1
      ? boxes.some(({ width, height }) => width < least || height < least)
      : boxes.every(({ width }) => width < least);
  const isInSentence = (control: Element): boolean => {
    const block = control.closest('p, dd, dt, li, h1, h2, h3, h4, h5, span, td, th, figcaption');
    if (styleOf(control).display !== 'inline' || block === null) return false;
    return block.textContent.trim().length > control.textContent.trim().length;
  };
  const sorted = targets.toSorted((a, b) => a.box.top - b.box.top);
  for (const [index, target] of sorted.entries()) {
    if (isPaper || !isSmall(target) || isInSentence(target.control)) continue;
    const x = (target.box.left + target.box.right) / 2;
    const y = (target.box.top + target.box.bottom) / 2;
    const near = sorted.slice(Math.max(0, index - 12), index + 13).some((other) => {
      if (other === target || other.control.contains(target.control)) return false;
      if (isWithin(target.box, other.box)) return false;
      if (layerOf(other.control) !== layerOf(target.control)) return false;
      const dx = Math.max(other.box.left - x, 0, x - other.box.right);
      const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
      return Math.hypot(dx, dy) < 12;
    });
    const { width, height } = target.box;
    if (near)
      faults.push(
        `small target, ${Math.round(width)} × ${Math.round(height)}: ${name(target.control)}`,
      );
  }

  if (isPhone && modal === undefined) {
    const screen = new DOMRect(0, 0, clientWidth, clientHeight);
    let covered = 0;
    for (const element of scope.querySelectorAll('*')) {
      const { position } = styleOf(element);
      if (position !== 'fixed' && position !== 'sticky') continue;
      if (layerOf(element.parentElement) !== undefined || isHeardOnly(element)) continue;
      if (standsInPlace(element)) continue;
      // A box through which clicks pass covers nothing, but its content does, as far as the box shows it.
      const around = meet(element.getBoundingClientRect(), screen);
      const isOpen = styleOf(element).pointerEvents === 'none';
      for (const part of isOpen ? element.children : [element]) {
        const box = meet(part.getBoundingClientRect(), around);
        if (isBox(box)) covered += (box.right - box.left) * (box.bottom - box.top);
      }
    }
    const share = covered / (clientWidth * clientHeight);
    if (share > 0.2) faults.push(`fixed parts cover ${Math.round(share * 100)} % of the screen`);
  }
  return [...new Set(faults)];
}
