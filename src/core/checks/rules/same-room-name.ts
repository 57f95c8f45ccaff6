import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/text/sentences.ts';
import { foldText } from '#src/core/text/fold.ts';

/**
 * Two rooms or two tracks with the same name, which readers can't distinguish. Rooms in different buildings may share a
 * name.
 */
export const sameRoomName: Rule = {
  code: 'same-room-name',
  *find({ content: { event } }): Generator<ReportedFinding> {
    const lists = [
      ['rooms', event.data.rooms.map(({ name, building = '' }) => `${name} ${building}`)],
      ['tracks', event.data.tracks.map(({ name }) => name)],
    ] as const;
    for (const [list, names] of lists) {
      const first = new Map<string, number>();
      for (const [index, name] of names.entries()) {
        const folded = foldText(name);
        const other = first.get(folded);
        first.set(folded, other ?? index);
        if (other === undefined) continue;
        const { id } = event.data[list][other] ?? { id: '' };
        yield {
          at: event,
          path: [list, index, 'name'],
          message: `${quote(event.data[list][index]?.name)} is also the name of "${id}".`,
          hint: 'Give one of the two another name, or keep one and write the other id into its "aliases".',
        };
      }
    }
  },
};
