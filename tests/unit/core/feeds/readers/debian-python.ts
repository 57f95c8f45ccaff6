import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CalendarReader, ReadCalendar } from './reader.ts';

/** Debian's packages are installed for its own Python, which need not be the first on the path. */
const python = '/usr/bin/python3';
const script = fileURLToPath(new URL('read-calendars.py', import.meta.url));

const debianPython = (library: string): CalendarReader => ({
  name: `python3-${library}`,
  missing:
    spawnSync(python, ['-c', `import ${library}`]).status === 0
      ? undefined
      : `skipped: python3-${library} is not installed`,
  read: (files) => {
    const { stdout, stderr, status } = spawnSync(python, [script, library], {
      input: files.join('\n'),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(stderr);
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ReadCalendar);
  },
});

/** The library of many Python programs and of older GNOME ones. */
export const vobject = debianPython('vobject');

/** The library of Plone, Nextcloud's tests and khal. */
export const pythonIcalendar = debianPython('icalendar');
