import { expect, test } from 'vitest';
import { lookStyle } from '#src/components/look/look-style.ts';
import { lookSchema } from '#src/core/model/event/look.ts';

const styleOf = (look: object): string => lookStyle(lookSchema.parse(look));

test('an event without a look adds no styles', () => {
  expect(lookStyle(undefined)).toBe('');
  expect(styleOf({ typeface: 'serif', logo: './logo.svg' })).toBe('');
});

test('an accent changes colors for both schemes, the dark ones only on screens', () => {
  expect(styleOf({ accent: '#14532d' })).toMatchInlineSnapshot(
    `"@layer look{:root{--color-accent:#14532d;--color-fill:#14532d;--color-on-fill:#ffffff;--color-shade:#f0f7f2;--color-rule:#cddad0;--rule-page:4px solid var(--color-fill);--color-block:var(--color-fill)}@media screen and (prefers-color-scheme:dark){:root{--color-accent:#6ba87c;--color-fill:#326e46;--color-on-fill:#ffffff;--color-shade:#191e1a;--color-rule:#313c34}}}"`,
  );
});

test('a sans-serif typeface has bold titles', () => {
  const style = styleOf({ typeface: './fonts/own.woff2' });
  expect(style).toContain('--weight-page:700');
  expect(style).not.toContain('--color');
});
