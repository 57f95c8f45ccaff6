import { deriveShades } from '#src/core/look/shades.ts';
import type { Scheme } from '#src/core/look/shades.ts';
import type { Look } from '#src/core/model/event/look.ts';

/** Sans-serif titles stand out only in bold, and bold letters can be smaller. */
const sans = {
  weights: '--weight-page:700;--weight-part:600;--weight-title:600;--weight-strong:650',
  // Narrower windows have their own sizes in `src/styles/tokens.css`.
  sizes:
    '--text-display:clamp(2.25rem,1.4rem + 4.2vw,4.75rem);--text-display-long:clamp(2rem,1.3rem + 2.9vw,3.75rem)',
} as const;

function colorTokens(accent: string, scheme: Scheme): string {
  const { accent: text, fill, onFill, shade, rule } = deriveShades(accent, scheme);
  return [
    `--color-accent:${text}`,
    `--color-fill:${fill}`,
    `--color-on-fill:${onFill}`,
    `--color-shade:${shade}`,
    `--color-rule:${rule}`,
  ].join(';');
}

/**
 * The tokens that the event's look changes, as a style sheet in a layer of its own; empty if the event has the built-in
 * look. Paper has no dark scheme.
 */
export function lookStyle({ accent, typeface }: Look = {}): string {
  const rules: string[] = [];
  if (accent !== undefined) {
    const uses = '--rule-page:4px solid var(--color-fill);--color-block:var(--color-fill)';
    rules.push(
      `:root{${colorTokens(accent, 'light')};${uses}}`,
      `@media screen and (prefers-color-scheme:dark){:root{${colorTokens(accent, 'dark')}}}`,
    );
  }
  if (typeface?.like === 'sans') {
    rules.push(`:root{${sans.weights}}@media (width >= 16rem){:root{${sans.sizes}}}`);
  }
  return rules.length === 0 ? '' : `@layer look{${rules.join('')}}`;
}
