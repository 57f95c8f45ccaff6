import type { Rule, ReportedFinding } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/text/sentences.ts';
import { writtenAliases } from '#src/core/checks/raw-fields.ts';
import type { Addressed } from '#src/core/checks/raw-fields.ts';

function name({ section, id, document }: Addressed): string {
  return section === document.collection ? document.file : `the entry "${id}" of "${section}"`;
}

/** An alias that is already taken: by an entry's id, or by another entry's alias. */
export const duplicateAlias: Rule = {
  code: 'duplicate-alias',
  *find({ documents }): Generator<ReportedFinding> {
    const all = [...writtenAliases(documents)];
    const byId = new Map(
      all.map((addressed) => [`${addressed.section}/${addressed.id}`, addressed]),
    );
    const byAlias = new Map<string, Addressed>();
    for (const addressed of all) {
      for (const { alias, path } of addressed.aliases) {
        const address = `${addressed.section}/${alias}`;
        const owner = byId.get(address);
        const other = byAlias.get(address);
        byAlias.set(address, other ?? addressed);
        if (owner === undefined && other === undefined) continue;
        const at = addressed.document;
        const hint = 'Remove the alias, or write the id that this entry really had.';
        if (owner !== undefined) {
          const whose = owner === addressed ? 'its own id' : `the id of ${name(owner)}`;
          yield { at, path, message: `The alias ${quote(alias)} is ${whose}.`, hint };
        } else if (other !== undefined) {
          const whose =
            other === addressed ? 'is listed twice' : `is also an alias of ${name(other)}`;
          yield { at, path, message: `The alias ${quote(alias)} ${whose}.`, hint };
        }
      }
    }
  },
};
