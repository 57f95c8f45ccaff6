import type { ImportedEvent, ImportedSlot, ImportedTalk } from '#src/core/importers/imported.ts';
import { breakKind } from '#src/core/importers/entries/kinds.ts';
import {
  list,
  localized,
  number,
  own,
  records,
  text,
  type JsonRecord,
} from '#src/core/importers/source/json.ts';
import { Collected } from './collect.ts';

/** Whether a value is the schedule that pretalx's widget loads. */
export function isWidget(value: unknown): boolean {
  return (
    Array.isArray(own(value, 'talks')) &&
    Array.isArray(own(value, 'rooms')) &&
    Array.isArray(own(value, 'speakers')) &&
    own(value, 'timezone') !== undefined
  );
}

/** The abstract and the description of a submission, in Markdown. */
export function textsOf(item: JsonRecord, language: string | undefined): ImportedTalk['texts'] {
  return ['abstract', 'description'].flatMap((key) => {
    const said = localized(own(item, key), language);
    return said === undefined ? [] : [{ form: 'markdown' as const, text: said }];
  });
}

/** Reads the schedule of pretalx's widget: one record for each slot; breaks have no code. */
export function readWidget(widget: JsonRecord): ImportedEvent {
  const collected = new Collected();
  for (const room of records(own(widget, 'rooms'))) {
    collected.room(localized(own(room, 'name')), { source: text(own(room, 'id')) });
  }
  for (const track of records(own(widget, 'tracks'))) {
    collected.track(localized(own(track, 'name')), {
      source: text(own(track, 'id')),
      color: text(own(track, 'color')),
    });
  }
  for (const person of records(own(widget, 'speakers'))) {
    collected.speaker(text(own(person, 'name')), {
      source: text(own(person, 'code')),
      photo: text(own(person, 'avatar')),
    });
  }
  const talks = new Map<string, ImportedTalk>();
  for (const talk of records(own(widget, 'talks'))) {
    const title = localized(own(talk, 'title')) ?? '';
    const code = text(own(talk, 'code'));
    const id = text(own(talk, 'id'));
    const slot: ImportedSlot = {
      source: id,
      start: text(own(talk, 'start')),
      end: text(own(talk, 'end')),
      minutes: number(own(talk, 'duration')),
      room: text(own(talk, 'room')),
    };
    const source = code ?? `break ${id ?? title}`;
    const before = talks.get(source);
    talks.set(source, {
      source,
      title,
      texts: textsOf(talk, text(own(talk, 'content_locale'))),
      track: text(own(talk, 'track')),
      kind: code === undefined ? breakKind(title) : 'talk',
      language: text(own(talk, 'content_locale')),
      doNotRecord: own(talk, 'do_not_record') === true,
      speakers: list(own(talk, 'speakers')).flatMap((key) => {
        const speaker = text(key);
        return speaker === undefined ? [] : [{ source: speaker }];
      }),
      slots: [...(before?.slots ?? []), slot],
    });
  }
  return collected.event({
    settings: {
      name: localized(own(widget, 'name')),
      timezone: text(own(widget, 'timezone')),
      start: text(own(widget, 'event_start'))?.slice(0, 10),
      end: text(own(widget, 'event_end'))?.slice(0, 10),
    },
    talks: [...talks.values()],
  });
}
