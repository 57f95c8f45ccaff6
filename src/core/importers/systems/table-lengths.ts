import { readMinutes } from '#src/core/importers/entries/times.ts';

const hours =
  /^(\d+(?:[.,]\d+)?)\s*(?:h|hrs?|hours?|std\.?|stunden?|heures?|horas?|or[ae])(?:\s*(\d{1,2})\s*(?:m|min(?:s|ut\p{L}+)?\.?)?)?$/iu;

/** The minutes of a length as people write it: `45`, `45 min`, `0:45`, `1 h 30 min`, `1.5 hours`; undefined if it is none. */
export function readLength(cell: string): number | undefined {
  const written = cell.trim().slice(0, 40);
  const [, whole, minutes = '0'] = hours.exec(written) ?? [];
  if (whole !== undefined)
    return Math.round(Number(whole.replace(',', '.')) * 60) + Number(minutes);
  return (
    readMinutes(written) ??
    readMinutes(written.replace(/\s*(?:min(?:s|ut\p{L}+)?\.?|m|['’′])$/iu, ''))
  );
}

/**
 * The minutes of a length in a column of ends; undefined for what may be a time of day, or a date, as well: `11`, `10h`,
 * `0:45`.
 */
export function lengthInsteadOfEnd(cell: string): number | undefined {
  const written = cell.trim();
  const mayBeTime =
    /^\d{1,2}\s*h\s*(?:\d{2})?$/i.test(written) ||
    written.includes(':') ||
    (/^\d+$/.test(written) && (Number(written) <= 24 || written.length > 3));
  return mayBeTime ? undefined : readLength(written);
}
