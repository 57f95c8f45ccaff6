import tokens from '#src/styles/tokens.css?raw';

const form = /--color-paper:\s*light-dark\(\s*(#[\da-f]{3,6})\s*,\s*(#[\da-f]{3,6})\s*\)/i;
const [, light = '#ffffff', dark = light] = form.exec(tokens) ?? [];

/** The colour of the site's paper in both looks, for what surrounds a page: the window, the splash. */
export const siteColors = { light, dark } as const;
