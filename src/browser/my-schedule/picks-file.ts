import { readPicks } from '#src/browser/picks/picks.ts';
import type { Picks } from '#src/browser/picks/picks.ts';
import type { MySchedule } from '#src/core/feeds/formats/my-schedule.ts';

const format = 'schedule-picks';

/** Picks as a file: JSON that names its format and its event. */
export function writePicksFile(picks: Picks, { id, name }: MySchedule['event']): string {
  const content = { format, version: 1, event: { id, name }, picks: Object.fromEntries(picks) };
  return `${JSON.stringify(content, undefined, 1)}\n`;
}

/** The result of reading a file. */
export type PicksFile =
  | { readonly kind: 'picks'; readonly picks: Picks }
  | { readonly kind: 'other-event'; readonly name: string }
  | { readonly kind: 'none' };

/** Reads a file that a visitor chose; it can contain anything. */
export function readPicksFile(text: string, eventId: string): PicksFile {
  const value = parse(text);
  if (typeof value !== 'object' || value === null) return { kind: 'none' };
  const content = value as Record<string, unknown>;
  const picks = readPicks(content['picks']);
  if (content['format'] !== format || picks === undefined) return { kind: 'none' };
  const event = (content['event'] ?? {}) as Record<string, unknown>;
  if (event['id'] === eventId) return { kind: 'picks', picks };
  const name = [event['name'], event['id']].find((text) => typeof text === 'string');
  return { kind: 'other-event', name: name?.slice(0, 200) ?? '?' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
