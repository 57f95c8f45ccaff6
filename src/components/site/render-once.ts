import { memoize } from '#src/core/schedule/memoize.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';

const markupOf = memoize((_schedule: Schedule) => new Map<string, Promise<string>>());

/**
 * Renders markup once for a schedule, and returns the same text for every later page. In development, where components
 * change, it renders each time.
 */
export function renderOnce(
  schedule: Schedule,
  name: string,
  render: () => Promise<string>,
): Promise<string> {
  if (import.meta.env.DEV) return render();
  const rendered = markupOf(schedule);
  let markup = rendered.get(name);
  if (markup === undefined) rendered.set(name, (markup = render()));
  return markup;
}
