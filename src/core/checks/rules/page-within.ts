import type { Rule } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/checks/words/sentences.ts';
import type { PageEntry } from '#src/core/model/entry.ts';

/** A page within one that is not there, within itself, or within one that lies in another page itself. */
export const pageWithin: Rule = {
  code: 'page-within',
  *find({ content: { pages }, known }) {
    const byId = new Map(pages.map((page) => [page.id, page]));
    for (const page of pages) {
      const { within } = page.data;
      if (within === undefined) continue;
      const words = known.pages.has(within)
        ? tooDeep(page, byId.get(within))
        : {
            message: `There is no page ${quote(within)}.`,
            hint: didYouMean(known.pages.nearest(within), within),
          };
      if (words !== undefined) yield { at: page, path: ['within'], ...words };
    }
  },
};

function didYouMean(near: string | undefined, id: string): string {
  return near === undefined
    ? `Add the file pages/${id}.mdx, or leave the line out.`
    : `Did you mean "${near}"?`;
}

function tooDeep(
  page: PageEntry,
  above: PageEntry | undefined,
): { readonly message: string; readonly hint: string } | undefined {
  if (above === page) {
    return { message: 'The page is within itself.', hint: 'Leave the line out.' };
  }
  const outer = above?.data.within;
  if (outer === undefined) return undefined;
  return {
    message: `The page ${quote(above?.id ?? '')} is within ${quote(outer)} itself, and pages lie one within another only once.`,
    hint: `Write "within: ${outer}", or leave the line out in one of the two.`,
  };
}
