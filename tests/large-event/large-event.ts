import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { keepBuild, keyOf } from '#tests/build-site.ts';
import { looseSpeakers, sessionSpeakers } from './entry.ts';
import type { Entry } from './entry.ts';
import { days, program } from './program.ts';
import { rooms, tracks } from './venue.ts';
import { affiliationFor, nameFor } from './words.ts';

/**
 * A conference as large as the largest real ones: 108 rooms in nine buildings, 24 tracks, some 400 rows
 * on each of two days, a third day of 24 hours, sessions of posters, workshops with a program of
 * their own, two languages and titles of up to 120 characters. Its content is made, always the same,
 * below `.cache`, because it would add a thousand files to the repository.
 *
 *     node tests/large-event/large-event.ts     writes it and prints the folder
 */
export function largeEventFolder(): string {
  const files = largeEventFiles();
  const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  const folder = join('.cache', 'events', `large-${hash}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  for (const { path, text } of files) {
    const file = join(draft, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  // Another process may have been first, with the same files.
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/** The folder of the large event's built site, which tests share. */
export function buildLargeEvent(): Promise<string> {
  const environment = { CONTENT_DIR: largeEventFolder(), SITE_URL: 'https://large.example' };
  return keepBuild('large', environment, keyOf(environment));
}

interface ContentFile {
  /** Below the content folder. */
  readonly path: string;
  readonly text: string;
}

/** Every file of the event's content. Each call returns the same. */
function largeEventFiles(): ContentFile[] {
  const people = Array.from({ length: looseSpeakers + sessionSpeakers }, (_, index) =>
    person(index),
  );
  return [
    { path: 'event.mdx', text: contentText(eventData, 'Three days in 108 rooms.') },
    ...[...program(), ...people, crew].map(({ collection, id, data, body }) => ({
      path: `${collection}/${id}.mdx`,
      text: contentText(data, body),
    })),
  ];
}

const eventData = {
  id: 'large',
  name: 'The Large Conference on Everything 2026',
  shortName: 'Large 2026',
  timezone: 'Europe/Berlin',
  start: days[0],
  end: days[2],
  language: 'en',
  venue: { name: 'Congress Center', address: 'Am Fluss 1, Hamburg' },
  online: true,
  site: 'https://large.example',
  organizers: ['person-1', 'person-2'],
  walkMinutes: 10,
  rooms: rooms(),
  tracks: tracks(),
};

function person(index: number): Entry {
  return {
    collection: 'speakers',
    id: `person-${index + 1}`,
    data: { name: nameFor(index), affiliation: affiliationFor(index) },
    body: index % 3 === 0 ? 'Has asked how things work for as long as anybody can remember.' : '',
  };
}

const crew: Entry = {
  collection: 'speakers',
  id: 'crew',
  data: { name: 'The Stage Crew', group: true },
};

function contentText(data: object, body = ''): string {
  return `---\n${stringify(data, { lineWidth: 0 })}---\n${body === '' ? '' : `\n${body}\n`}`;
}

if (process.argv[1] === import.meta.filename) console.info(resolve(largeEventFolder()));
