import type { Rule } from '#src/core/checks/rule.ts';
import { builtInKinds, builtInSessionKinds } from '#src/core/model/kind.ts';

const builtIn = new Set<string>([...builtInKinds, ...builtInSessionKinds]);

/** A kind of the event with the id of a built-in one: its entries would change their meaning. */
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
