import { writtenAliases } from '#src/core/checks/raw-fields.ts';
import type { Rule, RuleContext } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/text/sentences.ts';
import { renamedEntries } from './renamed-without-alias.ts';

interface Gone {
  /** `talks/opening`. */
  readonly name: string;
  readonly title: string;
}

/** The entries that the last publication removed, and published entries that have no file in the current folder. */
function* goneEntries({ history }: RuleContext): Generator<Gone> {
  for (const { kinds, before } of history.publications[0]?.changes ?? []) {
    if (!kinds.includes('removed') || before === undefined || before.status === 'cancelled')
      continue;
    yield { name: `${before.collection}/${before.id}`, title: before.title };
  }
  for (const identity of history.slots.keys()) {
    const [collection = '', id = ''] = identity.split('/');
    yield { name: `${collection}/${id}`, title: id };
  }
}

/** A published talk or session that is gone without having been canceled, and has no alias to redirect its address. */
export const goneAddress: Rule = {
  code: 'gone-address',
  *find(context) {
    const { documents, content, history } = context;
    if (history.head === undefined) return;
    const there = new Set(
      [...writtenAliases(documents)].flatMap(({ section, id, aliases }) =>
        [id, ...aliases.map(({ alias }) => alias)].map((each) => `${section}/${each}`),
      ),
    );
    const renamed = [...renamedEntries(context)].map(({ old }) => `${old.collection}/${old.id}`);
    const reported = new Set(renamed);
    for (const { name, title } of goneEntries(context)) {
      if (there.has(name) || reported.has(name)) continue;
      reported.add(name);
      yield {
        at: { file: content.event.file.replace(/event\.mdx$/, `${name}.mdx`) },
        path: [],
        message: `${quote(title)} was published and has no file anymore: its address leads nowhere, and calendars show it as canceled.`,
        hint: 'Bring the file back with "status: cancelled", or write its id into the "aliases" of what takes its place.',
      };
    }
  },
};
