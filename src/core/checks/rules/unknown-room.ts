import { referenceRule } from '#src/core/checks/rule-builders/reference-rule.ts';
import { oneOf } from '#src/core/text/sentences.ts';

/** A room that the event does not have. */
export const unknownRoom = referenceRule('unknown-room', ['rooms'], {
  thing: 'room',
  otherwise: ({ id }, { rooms }) =>
    rooms.all.length > 0 && rooms.all.length <= 20
      ? `Write ${oneOf(rooms.all)}, or add "${id}" to the "rooms" of the event.`
      : `Add "${id}" to the "rooms" of the event, with its name.`,
});
