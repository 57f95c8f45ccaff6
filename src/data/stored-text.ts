import type { InlineText } from '#src/core/model/entry.ts';

/** The loader's data on an entry besides its fields and its rendered text. */
export interface StoredText {
  readonly file: string;
  readonly plain: string;
  readonly title?: InlineText;
}

interface Rendered {
  readonly rendered?: { readonly metadata?: Readonly<Record<string, unknown>> };
}

/** Returns the loader's data on an entry. */
export function storedText(entry: Rendered): StoredText {
  return entry.rendered?.metadata?.['stored'] as StoredText;
}
