import type { Slot } from '#src/core/schedule/schedule.ts';
import { identityOf } from './identity.ts';
import type { SlotFacts } from './history.ts';

/** The facts of a placed slot that its history is told in. */
export function slotFacts(slot: Slot): SlotFacts {
  return {
    identity: identityOf(slot),
    collection: slot.subject.collection,
    id: slot.subject.id,
    key: slot.key,
    title: slot.subject.title.plain,
    start: slot.start.toUTC().toISO({ suppressMilliseconds: true }),
    end: slot.end.toUTC().toISO({ suppressMilliseconds: true }),
    room: slot.room?.name,
    status: slot.status,
    shownOn: pagesOf(slot),
  };
}

/** The pages whose calendars hold a slot, as collection and id; a talk's speakers are those who present it. */
export function pagesOf(slot: Slot): string[] {
  const { subject, session, room, track, day } = slot;
  const speakers = subject.collection === 'talks' ? (subject.data.speakers ?? []) : [];
  return [
    `${subject.collection}/${subject.id}`,
    `days/${day}`,
    ...(session === undefined ? [] : [`sessions/${session.id}`]),
    ...(room === undefined ? [] : [`rooms/${room.id}`]),
    ...(track === undefined ? [] : [`tracks/${track.id}`]),
    ...speakers.flatMap(({ id }) => (id === undefined ? [] : [`speakers/${id}`])),
  ];
}
