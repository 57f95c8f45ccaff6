import type { Event } from '#src/core/model/event.ts';
import { builtInKinds, builtInSessionKinds } from '#src/core/model/kind.ts';
import type { Kind } from '#src/core/schedule/schedule.ts';
import type { Timed } from './placement.ts';

const builtIn: ReadonlyMap<string, Kind['like']> = new Map(
  [...builtInKinds, ...builtInSessionKinds].map((id) => [id, id]),
);

/** Makes what finds the kind of a talk or session. A kind that neither the event nor we know counts as a plain talk or session. */
export function kindResolver({ kinds }: Pick<Event, 'kinds'>): (entry: Timed) => Kind {
  const ofEvent = new Map(kinds.map(({ id, label, like }) => [id, { id, label, like }]));
  return ({ collection, data: { kind: id } }) => {
    const plain = collection === 'talks' ? 'talk' : 'session';
    return ofEvent.get(id) ?? { id, label: undefined, like: builtIn.get(id) ?? plain };
  };
}
