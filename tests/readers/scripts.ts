import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CalendarReader, ReadCalendar } from './reader.ts';

interface Script {
  readonly name: string;
  /** The interpreter; Debian's packages belong to its own interpreter, which need not be the first on the path. */
  readonly program: string;
  /** A command that succeeds only if the library is installed. */
  readonly trial: readonly string[];
  /** The script beside this file, and its arguments. */
  readonly script: readonly [file: string, ...args: string[]];
}

/** A library with a script in its own language, which prints one JSON line for each file. */
const byScript = ({ name, program, trial, script: [file, ...args] }: Script): CalendarReader => ({
  name,
  missing:
    spawnSync(program, trial, { stdio: 'ignore' }).status === 0
      ? undefined
      : `skipped: ${name} is not installed`,
  read: (files) => {
    const path = fileURLToPath(new URL(file, import.meta.url));
    const { stdout, stderr, status } = spawnSync(program, [path, ...args], {
      input: files.join('\n'),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(stderr);
    const lines = stdout.trim().split('\n');
    return lines.map((line) => JSON.parse(line) as ReadCalendar);
  },
});

const python = (library: string): CalendarReader =>
  byScript({
    name: `python3-${library}`,
    program: '/usr/bin/python3',
    trial: ['-c', `import ${library}`],
    script: ['read-calendars.py', library],
  });

/** The library of many Python programs and of older GNOME ones. */
export const vobject = python('vobject');

/** The library of Plone, Nextcloud's tests and khal. */
export const pythonIcalendar = python('icalendar');

/** The library of Rails applications; before 2.10, it lost files whose zones list every observance. */
export const rubyIcalendar = byScript({
  name: 'ruby-icalendar',
  program: '/usr/bin/ruby',
  trial: ['-r', 'icalendar', '-e', '0'],
  script: ['read-calendars.rb'],
});

/** The library of Nextcloud and other CalDAV servers. */
export const sabre = byScript({
  name: 'php-sabre-vobject',
  program: '/usr/bin/php',
  trial: ['-r', 'exit(file_exists("/usr/share/php/Sabre/VObject/autoload.php") ? 0 : 1);'],
  script: ['read-calendars.php'],
});

/** A conference app for GNOME phones, as it imports a calendar. */
export const confyCalendar = byScript({
  name: 'confy',
  program: '/usr/bin/python3',
  trial: ['-c', 'import confy.local'],
  script: ['read-with-confy.py', 'ics', 'UTC'],
});

/** The same app, as it imports a schedule.xml, in the event's zone, because it assumes the device's. */
export const confySchedule = (zone: string): CalendarReader =>
  byScript({
    name: 'confy',
    program: '/usr/bin/python3',
    trial: ['-c', 'import confy.local'],
    script: ['read-with-confy.py', 'xml', zone],
  });

/** A conference app for the desktop. It has only windows, and is driven on a screen of its own. */
export const confclerk = byScript({
  name: 'confclerk',
  program: '/usr/bin/python3',
  trial: [
    '-c',
    'import ctypes, shutil; ctypes.CDLL("libXtst.so.6"); exit(not (shutil.which("confclerk") and shutil.which("Xvfb")))',
  ],
  script: ['read-with-confclerk.py'],
});
