import { referenceCheck } from '#src/core/checks/reference-check.ts';
import { joinWords } from '#src/core/checks/words/join-words.ts';

/** A room that the event does not have. */
export const unknownRoom = referenceCheck('unknown-room', ['rooms'], {
  thing: 'room',
  otherwise: ({ id }, { rooms }) =>
    rooms.all.length > 0 && rooms.all.length <= 20
      ? `Write one of ${joinWords(rooms.all, 'or')}, or add "${id}" to the "rooms" of the event.`
      : `Add "${id}" to the "rooms" of the event, with its name.`,
});
