import type { Rule } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/text/sentences.ts';

const lists = { rooms: 'room', tracks: 'track', kinds: 'kind' } as const;

/** Two rooms, tracks, or kinds of the event with the same id. (The reader reports two files with the same id.) */
export const duplicateId: Rule = {
  code: 'duplicate-id',
  *find({ documents }) {
    for (const document of documents) {
      if (document.collection !== 'event') continue;
      for (const [field, thing] of Object.entries(lists)) {
        const list = document.frontmatter[field];
        const seen = new Set<unknown>();
        for (const [index, item] of (Array.isArray(list) ? list : []).entries()) {
          const { id } = Object(item) as Record<string, unknown>;
          if (typeof id === 'string' && seen.has(id)) {
            yield {
              at: document,
              path: [field, index, 'id'],
              message: `The ${thing} id ${quote(id)} is already used above.`,
              hint: 'Choose another id here and in the talks and sessions that refer to this one.',
            };
          }
          seen.add(id);
        }
      }
    }
  },
};
