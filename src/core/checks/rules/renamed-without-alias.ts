import type { Rule, RuleContext } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/text/sentences.ts';
import type { HistoricSlot } from '#src/core/history/history.ts';
import { historicSlot } from '#src/core/history/slot-facts.ts';
import { identityOf } from '#src/core/history/slot-identities.ts';
import type { SpeakerEntry } from '#src/core/model/entry.ts';
import { firstIdOfEntry } from '#src/core/model/first-id.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { nearestAmong } from '#src/core/text/nearest.ts';

/** Renaming a file in a web editor takes one or two commits, rarely more than a day apart. */
const togetherMillis = 24 * 3_600_000;

/** A talk or session that appeared when another one disappeared, together with the one that disappeared. */
interface Renamed {
  readonly subject: Slot['subject'];
  readonly old: HistoricSlot;
}

/** The files that, according to the commits since the announcement, were renamed without an alias. */
export function* renamedEntries({
  slots,
  history,
  content: { event, sessions, speakers },
}: RuleContext): Generator<Renamed> {
  if (history.removed.length === 0) return;
  const findSession = (id: string) => sessions.find((session) => session.id === id);
  const firstIds = new Map(speakers.map((speaker) => [speaker.id, firstIdOfEntry(speaker)]));
  const reported = new Set<string>();
  for (const slot of slots) {
    const { subject } = slot;
    const come = history.slots.get(identityOf(slot));
    if (come === undefined || reported.has(subject.file)) continue;
    const facts = historicSlot(slot, event, findSession, (id) => firstIds.get(id) ?? id);
    const old = history.removed.find(
      (gone) =>
        gone.facts.id !== subject.id &&
        Math.abs(Date.parse(gone.history.lastModified) - Date.parse(come.created)) <=
          togetherMillis &&
        isAlike(gone.facts, facts),
    );
    if (old === undefined) continue;
    reported.add(subject.file);
    yield { subject, old: old.facts };
  }
}

/** A person who replaced another one in the talks, under a similar id. */
interface RenamedPerson {
  readonly speaker: SpeakerEntry;
  readonly oldId: string;
}

function idsOf(facts: HistoricSlot | undefined): string[] {
  return (facts?.people ?? []).flatMap(({ id }) => id ?? []);
}

/**
 * People whose file was renamed without an alias: in one publication, a talk lost a person whose file is gone, and got
 * one with a similar id. (Somebody who steps in for another person has another name.)
 */
function* renamedPeople({ history, content: { speakers } }: RuleContext): Generator<RenamedPerson> {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const taken = new Set(speakers.flatMap(({ id, data }) => [id, ...(data.aliases ?? [])]));
  for (const { before, after } of history.publications.flatMap(({ changes }) => changes)) {
    const [had, has] = [idsOf(before), idsOf(after)];
    const lost = had.filter((id) => !has.includes(id) && !taken.has(id));
    if (lost.length === 0 || after === undefined) continue;
    const nearest = nearestAmong(has.filter((id) => !had.includes(id)));
    for (const oldId of lost) {
      const speaker = byId.get(nearest(oldId) ?? '');
      if (speaker === undefined) continue;
      taken.add(oldId);
      yield { speaker, oldId };
    }
  }
}

/**
 * A talk, session or person that appeared when another one disappeared, and looks the same to readers: its file was
 * renamed. Found in the commits since the event was announced.
 */
export const renamedWithoutAlias: Rule = {
  code: 'renamed-without-alias',
  *find(context) {
    for (const { subject, old } of renamedEntries(context)) {
      const { collection, id } = old;
      const names = [id, ...(subject.data.aliases ?? [])].join(', ');
      yield {
        at: subject,
        path: ['aliases'],
        part: 'key',
        message: `It looks like ${quote(`${collection}/${id}`)} under another name, but the old address leads nowhere, and calendars show the old entry as canceled.`,
        hint: `Write "aliases: [${names}]" if it is the same.`,
      };
    }
    for (const { speaker, oldId } of renamedPeople(context)) {
      const names = [oldId, ...(speaker.data.aliases ?? [])].join(', ');
      yield {
        at: speaker,
        path: ['aliases'],
        part: 'key',
        message: `It looks like ${quote(`speakers/${oldId}`)} under another name, but the old address leads nowhere, and the list of changes announces another speaker.`,
        hint: `Write "aliases: [${names}]" if it is the same person.`,
      };
    }
  },
};

/** Whether two slots look the same to readers: they agree in two of title, time and room, and speakers. */
function isAlike(a: HistoricSlot, b: HistoricSlot): boolean {
  if (a.collection !== b.collection) return false;
  const isSameTime = a.start === b.start && a.roomIds === b.roomIds;
  const isSamePeople = a.people.length > 0 && JSON.stringify(a.people) === JSON.stringify(b.people);
  return [a.title === b.title, isSameTime, isSamePeople].filter(Boolean).length >= 2;
}
