import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { utcText } from './reader.ts';
import type { CalendarReader, ReadCalendar } from './reader.ts';

const source = fileURLToPath(new URL('read-calendars.c', import.meta.url));

/** The program that uses libical, compiled for this run; undefined if that is impossible. */
const program = ((): string | undefined => {
  if (!existsSync('/usr/include/libical/ical.h')) return undefined;
  const made = join(mkdtempSync(join(tmpdir(), 'read-calendars-')), 'read-calendars');
  const { status } = spawnSync('cc', ['-O1', '-o', made, source, '-lical']);
  return status === 0 ? made : undefined;
})();

/** The library of GNOME, KDE, and many phones; it knows the requirements of RFC 5545 and 5546. */
export const libical: CalendarReader = {
  name: 'libical',
  missing: program === undefined ? 'skipped: libical-dev or a C compiler is missing' : undefined,
  read: (files) => {
    const { stdout, status } = spawnSync(program ?? '', [], {
      input: `${files.join('\n')}\n`,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(`read-calendars ended with ${String(status)}`);
    return stdout
      .split(/^file\t/m)
      .slice(1)
      .map(parseFile);
  },
};

function parseFile(text: string): ReadCalendar {
  const [path = '', ...lines] = text.trimEnd().split('\n');
  const fields = lines.map((line) => line.split('\t'));
  return {
    path,
    complaints: fields.flatMap(([what, complaint = '']) =>
      what === 'complaint' ? [complaint] : [],
    ),
    entries: fields.flatMap(([what, uid = '', start, end, ...title]) =>
      what === 'entry'
        ? [
            {
              uid,
              start: utcText(Number(start) * 1000),
              end: utcText(Number(end) * 1000),
              title: title.join('\t'),
            },
          ]
        : [],
    ),
  };
}
