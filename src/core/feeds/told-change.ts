import { z } from 'zod';
import type { Publication, RenamedRoom, SlotChange } from '#src/core/history/history.ts';
import { changePage, roomPage } from './change-page.ts';
import { changeText } from './change-text.ts';
import type { FeedInput } from './feed.ts';

const spanSchema = z.strictObject({
  start: z.iso.datetime().describe('UTC.'),
  end: z.iso.datetime().describe('UTC.'),
});

/** What became of one slot or room, for programs: in words, and a move also in instants. */
export const toldChangeSchema = z.strictObject({
  identity: z
    .string()
    .describe(
      'Collection, first id and slot key: what a pick is kept under; of a room “rooms” and its first id.',
    ),
  page: z.string().optional().describe('Its page, below the site’s root; absent of what is gone.'),
  title: z.string().describe('Its newest title.'),
  told: z
    .array(
      z.strictObject({
        text: z.string().describe('In words; times are the event’s, with the zone named.'),
        from: spanSchema.optional().describe('When it was, if it moved.'),
        to: spanSchema.optional().describe('When it is now, if it moved.'),
      }),
    )
    .min(1)
    .describe('Each thing that became of it, most important first.'),
});

export type ToldChange = z.infer<typeof toldChangeSchema>;
export type ToldThing = ToldChange['told'][number];

/** Tells all that a publication changed: rooms with another name, then slots. */
export const toldChanges = (publication: Publication, input: FeedInput): ToldChange[] => [
  ...publication.renamedRooms.map((room) => toldRoom(room, input)),
  ...publication.changes.map((change) => toldChange(change, input)),
];

function toldRoom({ id, before, after }: RenamedRoom, input: FeedInput): ToldChange {
  return {
    identity: `rooms/${id}`,
    page: roomPage(id, input.schedule),
    title: before,
    told: [{ text: input.words.change.roomName(after) }],
  };
}

/** Tells a change of the history. */
export function toldChange(change: SlotChange, input: FeedInput): ToldChange {
  const { before, after, kinds } = change;
  return {
    identity: change.identity,
    page: changePage(change, input),
    title: (after ?? before)?.title ?? '',
    told: kinds.map((kind) => {
      const text = changeText(kind, change, input);
      return kind === 'moved' && before !== undefined && after !== undefined
        ? { text, from: spanOf(before), to: spanOf(after) }
        : { text };
    }),
  };
}

const spanOf = ({ start, end }: { start: string; end: string }) => ({ start, end });
