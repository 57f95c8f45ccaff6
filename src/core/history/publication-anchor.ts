import type { Publication } from './history.ts';

/** The name of a publication's place on the page of changes: `p-20210409140000`. */
export const publicationAnchor = ({ at }: Publication): string =>
  `p-${at.replaceAll(/\D/g, '').slice(0, 14)}`;
