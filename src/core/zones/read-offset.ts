/** An offset that somebody looks for. */
export interface WantedOffset {
  readonly minutes: number;
  /** Whether only hours were written: then 5:30 and 5:45 are near enough to "+5". */
  readonly hoursOnly: boolean;
}

const form = /^(utc|gmt|z)?\s*([+\-−–]|plus|minus)?\s*(\d{1,2})(?:([:.h]?)(\d{1,2}))?$/i;

/** Reads `+5:30`, `utc-7`, `GMT+1`, `+0530`, `−3.5`; undefined for anything else. */
export function readOffset(query: string): WantedOffset | undefined {
  const [whole, base, sign, hours, mark = '', rest] = form.exec(query.trim()) ?? [];
  if (whole === undefined || (base === undefined && sign === undefined && mark === ''))
    return undefined;
  const minutes = mark === '.' ? Number(`0.${rest ?? '0'}`) * 60 : Number(rest ?? '0');
  const total = Number(hours) * 60 + minutes;
  if (minutes >= 60 || total > 15 * 60) return undefined;
  const west = sign !== undefined && /^([-−–]|minus)$/i.test(sign);
  return { minutes: west ? -total : total, hoursOnly: rest === undefined };
}
