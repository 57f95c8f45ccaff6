import type { CollectionName, Entry, InlineText } from '#src/core/model/entry.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';

type Of<Name extends CollectionName> = SourceDocument & { readonly collection: Name };

/** A document with its valid data as an entry. Its plain text is made when somebody asks for it. */
export const entryOf = <Name extends CollectionName, Data>(
  document: Of<Name>,
  data: Data,
): Entry<Name, Data> => {
  const { collection, id, file, body } = document;
  return {
    collection,
    id,
    file,
    data,
    body,
    get plain() {
      return document.plain;
    },
  };
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A title that was not rendered, as it stands in the file. */
const plainTitle = (text: string): InlineText => ({
  plain: text,
  html: text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign),
});

/** A document that has a title with its valid data as an entry. */
export const titledEntryOf = <Name extends CollectionName, Data extends { readonly title: string }>(
  document: Of<Name>,
  data: Data,
): Entry<Name, Data> & { readonly title: InlineText } =>
  Object.assign(entryOf(document, data), { title: document.title ?? plainTitle(data.title) });
