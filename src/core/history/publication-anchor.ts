import type { Publication } from './history.ts';

/** The name of a publication's place on the page of changes: `p-0a7b6d1f4c11`. It stays when another commit joins. */
export const publicationAnchor = ({ commit }: Publication): string => `p-${commit.slice(0, 12)}`;
