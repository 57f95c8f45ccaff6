import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const minutes = 10;
const firstHour = 8;
const firstDay = 23;
const nouns = ['rivers', 'gauges', 'floods', 'sediment', 'ice', 'nitrate', 'turbines', 'dams'];
const verbs = ['Reading', 'Mapping', 'Forecasting', 'Doubting', 'Repairing', 'Naming', 'Counting'];

const two = (number: number): string => String(number).padStart(2, '0');

/** An item of a list that repeats. */
const pick = (from: readonly string[], index: number): string => from[index % from.length] ?? '';

/** The size of the event. */
export interface LargeEvent {
  readonly talks: number;
  /** The number of days in October 2026, at most 9. */
  readonly days?: number;
  /** The number of rooms with parallel talks of ten minutes each; each room has space for 96 talks a day. */
  readonly rooms?: number;
  /** People with a biography each, who speak in turn; without them, talks have no speakers. */
  readonly speakers?: number;
}

const eventText = ({ days, rooms }: Required<LargeEvent>): string => `---
id: large
name: A large event
timezone: Europe/Berlin
start: 2026-10-${firstDay}
end: 2026-10-${firstDay + days - 1}
language: en
rooms:
${Array.from({ length: rooms }, (_, room) => `  - { id: room-${room}, name: Room ${room} }`).join('\n')}
tracks:
${nouns.map((noun) => `  - { id: ${noun}, name: Track of ${noun} }`).join('\n')}
---

An event with more talks than anybody can hear.
`;

const abstract = `We measured *what nobody had measured*, in eleven rivers and for four winters, with gauges that
cost less than a book. The floods of the first winter took three of them; **the others** told of the ice
a day before it came. What follows from that for a town below a dam is the second half of this talk.

- How a gauge is built, and how it fails
- What a series says that no single number does
- Why [the old tables](https://example.org/tables) were right for the wrong reason

Bring a question. The data, all of them, are open.`;

const biography = `Has counted, named and mapped rivers since a summer spent at a lock, and teaches others how to.
Before that there were ten years in a workshop for instruments.`;

const talkText = (
  index: number,
  { talks, days, rooms, speakers }: Required<LargeEvent>,
): string => {
  const perDay = Math.ceil(talks / days);
  const minute = firstHour * 60 + Math.floor((index % perDay) / rooms) * minutes;
  const people = speakers === 0 ? '' : `speakers: [speaker-${index % speakers}]\n`;
  return `---
title: ${pick(verbs, index)} the ${pick(nouns, index >> 2)}, part ${index}
${people}kind: ${pick(['talk', 'paper', 'spotlight'], index >> 1)}
start: 2026-10-${firstDay + Math.floor(index / perDay)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}
minutes: ${minutes}
room: room-${index % rooms}
track: ${pick(nouns, index)}
tags: [${pick(verbs, index >> 3).toLowerCase()}]
---

${speakers === 0 ? 'What was found.' : abstract}
`;
};

const speakerText = (index: number): string => `---
name: ${pick(['Ada', 'Grace', 'Emmy', 'Mary', 'Sofja'], index)} ${pick(['Fluss', 'River', 'Rio'], index >> 3)} ${index}
affiliation: Institute ${index % 200}
---

${biography}
`;

/** Writes the content of a large event into a folder. */
export function writeLargeEvent(folder: string, size: LargeEvent): void {
  const whole = { days: 1, rooms: 20, speakers: 0, ...size };
  const write = (collection: string, count: number, text: (index: number) => string): void => {
    if (count > 0) mkdirSync(join(folder, `${collection}s`), { recursive: true });
    for (let index = 0; index < count; index += 1) {
      writeFileSync(join(folder, `${collection}s`, `${collection}-${index}.mdx`), text(index));
    }
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'event.mdx'), eventText(whole));
  write('talk', whole.talks, (index) => talkText(index, whole));
  write('speaker', whole.speakers, speakerText);
}
