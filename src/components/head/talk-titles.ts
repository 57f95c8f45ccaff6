import type { Schedule, ScheduledTalk } from '#src/core/schedule/schedule.ts';
import { formatDate } from '#src/core/time/format-date.ts';

const known = new WeakMap<Schedule, ReadonlyMap<string, string>>();

/**
 * What the page of a talk is called in tabs and by search engines: its title and its session or day.
 * Where several would be called the same, the next thing that tells them apart is added: the day, the
 * people, at last the id.
 */
export function talkTitle(talk: ScheduledTalk, schedule: Schedule): string {
  let titles = known.get(schedule);
  if (titles === undefined) known.set(schedule, (titles = makeTitles(schedule)));
  return titles.get(talk.entry.id) ?? talk.entry.title.plain;
}

function makeTitles({ talks, event }: Schedule): Map<string, string> {
  const titles = new Map<string, string>();
  let unnamed = [...talks.values()].map((talk) => marksOf(talk, event.data.language));
  for (let marks = 1; unnamed.length > 0; marks += 1) {
    const groups = Map.groupBy(unnamed, ({ parts }) => parts.slice(0, marks + 1).join(' · '));
    unnamed = [...groups].flatMap(([title, members]) => {
      const [first, another] = members;
      const last = members.every(({ parts }) => parts.length <= marks + 1);
      if (first !== undefined && (another === undefined || last)) {
        for (const { id } of members) titles.set(id, title);
        return [];
      }
      return members;
    });
  }
  return titles;
}

/** The title, then what tells a talk from its namesakes, the most telling first. */
function marksOf({ entry, session, slots, speakers, authors }: ScheduledTalk, language: string) {
  const day = slots[0] && formatDate(slots[0].day, language, 'full');
  const people = (speakers.length > 0 ? speakers : authors).map(({ name }) => name).join(', ');
  const parts = [entry.title.plain, session?.title.plain, day, people, entry.id];
  return { id: entry.id, parts: parts.filter((part) => part !== undefined && part !== '') };
}
