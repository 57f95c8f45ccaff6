import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';
import { firstIn, mostClashes, slotPath } from '#src/core/checks/rule-builders/clashes.ts';
import { quote } from '#src/core/text/sentences.ts';
import { slotDate, slotHours } from '#src/core/checks/words/times.ts';
import { isHost } from '#src/core/model/person.ts';
import { groupIds, isExclusive, overlappingPairs } from '#src/core/schedule/clashes.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { isInSession } from '#src/core/schedule/schedule.ts';

/** The people who have to be present: a session's chairs, or a talk's presenters and moderators. */
function peopleAt({ subject }: Slot): Set<string> {
  const people = subject.collection === 'sessions' ? subject.data.chairs : subject.data.speakers;
  const present = (people ?? []).filter((person) => !isHost(person));
  return new Set(present.flatMap(({ id }) => id ?? []));
}

/** The slots at which each person has to be present. */
function slotsByPerson(slots: readonly Slot[]): Map<string, Slot[]> {
  const byPerson = new Map<string, Slot[]>();
  for (const slot of slots) {
    for (const id of peopleAt(slot)) byPerson.set(id, [...(byPerson.get(id) ?? []), slot]);
  }
  return byPerson;
}

/**
 * A person who chairs a session while speaking or chairing elsewhere. Two talks at the same time are a `speaker-clash`.
 */
export const chairClash: Rule = {
  code: 'chair-clash',
  *find({ content, slots }): Generator<ReportedFinding> {
    const groups = groupIds(content.speakers);
    const chaired = new Set(
      content.sessions.flatMap(({ data }) => (data.chairs ?? []).flatMap(({ id }) => id ?? [])),
    );
    if (chaired.size === 0) return;
    for (const [person, own] of slotsByPerson(slots.filter(isExclusive))) {
      if (!chaired.has(person) || groups.has(person)) continue;
      for (const [earlier, later] of firstIn(overlappingPairs(own), mostClashes)) {
        const subjects = [earlier.subject, later.subject];
        const isReported = subjects.every(({ collection }) => collection === 'talks');
        const isInside = isInSession(earlier, later.subject) || isInSession(later, earlier.subject);
        if (isReported || isInside) continue;
        yield {
          at: later.subject,
          path: slotPath(later),
          about: person,
          message: `${quote(person)} is needed here on ${slotDate(later)} from ${slotHours(later)}, and in ${quote(earlier.subject.title.plain)} (${earlier.subject.file}) from ${slotHours(earlier)}.`,
          hint: 'Change the time of one of them, or who chairs it.',
        };
      }
    }
  },
};
