import type { InlineText } from '#src/core/model/entry.ts';

/** What the loader keeps of an entry beside its fields and its rendered text. */
export interface StoredText {
  readonly file: string;
  readonly plain: string;
  readonly title?: InlineText;
}

interface Rendered {
  readonly rendered?: { readonly metadata?: Readonly<Record<string, unknown>> };
}

/** What the loader kept of an entry. */
export function storedText(entry: Rendered): StoredText {
  return entry.rendered?.metadata?.['stored'] as StoredText;
}
