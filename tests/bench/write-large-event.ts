import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const rooms = 20;
const minutes = 10;
const firstHour = 8;
const nouns = ['rivers', 'gauges', 'floods', 'sediment', 'ice', 'nitrate', 'turbines', 'dams'];
const verbs = ['Reading', 'Mapping', 'Forecasting', 'Doubting', 'Repairing', 'Naming', 'Counting'];

const two = (number: number): string => String(number).padStart(2, '0');

/** An item of a list that goes round. */
const pick = (from: readonly string[], index: number): string => from[index % from.length] ?? '';

const eventText = (): string => `---
id: large
name: A large event
timezone: Europe/Berlin
start: 2026-10-23
end: 2026-10-23
language: en
rooms:
${Array.from({ length: rooms }, (_, room) => `  - { id: room-${room}, name: Room ${room} }`).join('\n')}
tracks:
${nouns.map((noun) => `  - { id: ${noun}, name: Track of ${noun} }`).join('\n')}
---

An event of one day with more talks than anybody can hear.
`;

/** The talks stand side by side in twenty rooms, ten minutes each. */
const talkText = (index: number): string => {
  const minute = firstHour * 60 + Math.floor(index / rooms) * minutes;
  return `---
title: ${pick(verbs, index)} the ${pick(nouns, index >> 2)}, part ${index}
kind: ${pick(['talk', 'paper', 'spotlight'], index >> 1)}
start: 2026-10-23T${two(Math.floor(minute / 60))}:${two(minute % 60)}
minutes: ${minutes}
room: room-${index % rooms}
track: ${pick(nouns, index)}
tags: [${pick(verbs, index >> 3).toLowerCase()}]
---

What was found.
`;
};

/** Writes the content of an event with so many talks on one day into a folder. */
export function writeLargeEvent(folder: string, talks: number): void {
  mkdirSync(join(folder, 'talks'), { recursive: true });
  writeFileSync(join(folder, 'event.mdx'), eventText());
  for (let index = 0; index < talks; index += 1) {
    writeFileSync(join(folder, 'talks', `talk-${index}.mdx`), talkText(index));
  }
}
