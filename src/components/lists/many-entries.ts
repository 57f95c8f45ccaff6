/** From more entries than these on, the groups of a list are closed at first: decision 031. */
export const manyEntries = 150;
