import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';

const things = { rooms: 'room', tracks: 'track' } as const;

/** A room or track that nothing uses, although others are used. */
export const unusedRoom: Rule = {
  code: 'unused-room',
  *find({ content, references, idIndex, documents }): Generator<ReportedFinding> {
    const { event, talks, sessions } = content;
    const written = documents.filter(({ collection }) => /^(talks|sessions)$/.test(collection));
    if (talks.length + sessions.length < written.length) return;
    for (const list of ['rooms', 'tracks'] as const) {
      const named = references.filter(({ to }) => to === list).map(({ id }) => id);
      if (named.length === 0 || named.some((id) => !idIndex[list].has(id))) continue;
      for (const [index, { id }] of event.data[list].entries()) {
        if (named.includes(id)) continue;
        yield {
          at: event,
          path: [list, index, 'id'],
          message: `Nothing is in the ${things[list]} "${id}".`,
          hint: `Write "${things[list]}: ${id}" in a talk or session, or delete the ${things[list]}.`,
        };
      }
    }
  },
};
