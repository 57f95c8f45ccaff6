import type { Content } from '#src/core/model/entry.ts';
import type { FieldPath } from '#src/core/model/source-document.ts';

/** A date as it stands in a file. */
export interface WrittenDate {
  readonly entry: { readonly file: string };
  readonly path: FieldPath;
  readonly text: string;
}

/** Every date of the content by which nothing is placed; of the others the placing tells. */
export const writtenDates = function* ({
  event,
  talks,
  sessions,
}: Content): Generator<WrittenDate> {
  const { announced } = event.data;
  if (announced !== undefined) yield { entry: event, path: ['announced'], text: announced };
  for (const [index, { date }] of (event.data.dates ?? []).entries()) {
    yield { entry: event, path: ['dates', index, 'date'], text: date };
  }
  for (const entry of [...talks, ...sessions]) {
    for (const [index, { date }] of (entry.data.links ?? []).entries()) {
      if (date !== undefined) yield { entry, path: ['links', index, 'date'], text: date };
    }
  }
};
