import type { Rule } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/text/sentences.ts';
import type { PageEntry } from '#src/core/model/entry.ts';

/** A page within a page that does not exist, within itself, or within a page that is itself within another one. */
export const pageWithin: Rule = {
  code: 'page-within',
  *find({ content: { pages }, idIndex }) {
    const byId = new Map(pages.map((page) => [page.id, page]));
    for (const page of pages) {
      const { within } = page.data;
      if (within === undefined) continue;
      const words = idIndex.pages.has(within)
        ? tooDeep(page, byId.get(within))
        : {
            message: `There is no page ${quote(within)}.`,
            hint: didYouMean(idIndex.pages.nearest(within), within),
          };
      if (words !== undefined) yield { at: page, path: ['within'], ...words };
    }
  },
};

function didYouMean(near: string | undefined, id: string): string {
  return near === undefined
    ? `Add the file pages/${id}.mdx, or remove the line.`
    : `Did you mean "${near}"?`;
}

function tooDeep(
  page: PageEntry,
  above: PageEntry | undefined,
): { readonly message: string; readonly hint: string } | undefined {
  if (above === page) {
    return { message: 'This page is nested inside itself.', hint: 'Remove the line.' };
  }
  const outer = above?.data.within;
  if (outer === undefined) return undefined;
  return {
    message: `The page ${quote(above?.id ?? '')} is itself inside ${quote(outer)}, and pages can be nested only one level deep.`,
    hint: `Write "within: ${outer}", or remove "within" from one of the two pages.`,
  };
}
