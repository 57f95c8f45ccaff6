import type { MySchedule } from '#src/core/feeds/formats/my-schedule.ts';

/**
 * Fetches the schedule behind a visitor's own schedule, or a part of it. By default, it asks the host whether the
 * browser's copy is still current: reloading a page renews the page itself, but nothing that its scripts fetch.
 *
 * @param root the address of the site's first page.
 * @param file its path below the root.
 * @param ask how to request an address.
 * @throws TypeError without a network, and if the host answers with anything else, such as a network's login page or
 *   another site's file.
 */
export async function fetchSchedule(
  root: string,
  file: string,
  ask: (address: string) => Promise<Response> = (address) => fetch(address, { cache: 'no-cache' }),
): Promise<MySchedule> {
  const response = await ask(root + file);
  if (!response.ok) throw new TypeError(`${file}: ${response.status}`);
  const value: unknown = await response.json();
  if (!isSchedule(value)) throw new TypeError(`${file} is not a schedule of this site`);
  return value;
}

/** Whether a value has the fields of our build's file that pages need. */
export function isSchedule(value: unknown): value is MySchedule {
  const { event, days, rooms, slots } = (value ?? {}) as Partial<Record<keyof MySchedule, unknown>>;
  const { id } = (event ?? {}) as { id?: unknown };
  return (
    typeof id === 'string' &&
    areAll(days, ({ date, heading }) => isText(date) && isText(heading)) &&
    areAll(rooms, ({ name }) => isText(name)) &&
    areAll(
      slots,
      ({ pick, code, title, startMinute, minutes }) =>
        isText(pick) &&
        isText(code) &&
        isText(title) &&
        Number.isSafeInteger(startMinute) &&
        Number.isSafeInteger(minutes),
    )
  );
}

function areAll(value: unknown, holds: (entry: Record<string, unknown>) => boolean): boolean {
  return (
    Array.isArray(value) &&
    (value as readonly unknown[]).every(
      (entry) =>
        typeof entry === 'object' && entry !== null && holds(entry as Record<string, unknown>),
    )
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
