import type { Rule } from '#src/core/checks/rule.ts';
import { builtInKinds, builtInSessionKinds } from '#src/core/model/kind.ts';

const builtIn = new Set<string>([...builtInKinds, ...builtInSessionKinds]);

/** A kind that the event defines with the id of a built-in one, which would change the meaning of its entries. */
export const shadowedKind: Rule = {
  code: 'shadowed-kind',
  *find({ content: { event } }) {
    for (const [index, { id, like }] of event.data.kinds.entries()) {
      if (!builtIn.has(id)) continue;
      yield {
        at: event,
        path: ['kinds', index, 'id'],
        message: `"${id}" is a built-in kind and can’t be redefined.`,
        hint: `Choose another id, such as "our-${id}", with "like: ${like}", and use it in the talks.`,
      };
    }
  },
};
