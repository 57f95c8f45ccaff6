import type { InlineText } from '#src/core/model/entry.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A title that was not rendered, as it stands in the file. */
export const plainTitle = (text: string): InlineText => ({
  plain: text,
  html: text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign),
});
