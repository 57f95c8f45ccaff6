import { describe, expect, test } from 'vitest';
import { events, feedFiles, feedInput, readSchedule } from './event-feeds.ts';

/** Our own reading of the bytes finds what no library reports, according to RFC 5545, 5546, 6868, and 7986. */
const faultsOf = (text: string): string[] => {
  const faults: string[] = [];
  const fault = (wrong: boolean, what: string): void => {
    if (wrong) faults.push(what);
  };
  const bytes = Buffer.from(text);
  fault(!Buffer.from(bytes.toString()).equals(bytes), 'not UTF-8');
  fault(bytes[0] === 0xef, 'a byte order mark');
  fault(!text.endsWith('END:VCALENDAR\r\n'), 'no CRLF at the end');
  fault(/(^|[^\r])\n|\r(?!\n)/.test(text), 'a line break that is not CRLF');
  fault(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/.test(text),
    'a control character, or a line break that only some readers know',
  );
  for (const line of text.split('\r\n')) {
    fault(Buffer.byteLength(line) > 75, `more than 75 octets: ${line}`);
  }
  const lines = text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  for (const line of lines) {
    const parts = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/.exec(line);
    if (parts === null) {
      faults.push(`no content line: ${line}`);
      continue;
    }
    const [, name = '', parameters = '', value = ''] = parts;
    fault(['METHOD', 'ATTENDEE', 'ORGANIZER'].includes(name), name);
    fault(
      /^(URL|SOURCE|CONFERENCE)$/.test(name) && !/^https?:\/\/[\u0021-\u007e]+$/.test(value),
      `no address: ${line}`,
    );
    fault(
      /^(SOURCE|CONFERENCE)$/.test(name) && !/;VALUE=URI(;|$)/.test(parameters),
      `no VALUE: ${line}`,
    );
    fault(name === 'REFRESH-INTERVAL' && parameters !== ';VALUE=DURATION', `no VALUE: ${line}`);
    fault(
      /^(SUMMARY|DESCRIPTION|LOCATION|NAME|X-WR-CALNAME|X-WR-CALDESC)$/.test(name) &&
        !/^([^\\;,]|\\[\\;,n])*$/.test(value),
      `a bad escape: ${line}`,
    );
    fault(
      name === 'CATEGORIES' && !/^([^\\;,]|\\[\\;,n])+(,([^\\;,]|\\[\\;,n])+)*$/.test(value),
      `bad categories: ${line}`,
    );
    fault(value === '', `empty: ${line}`);
    fault(name === 'SEQUENCE' && !/^\d+$/.test(value), `no sequence: ${line}`);
    fault(
      name === 'STATUS' && !/^(TENTATIVE|CONFIRMED|CANCELLED)$/.test(value),
      `no status: ${line}`,
    );
    fault(
      /^(DTSTAMP|LAST-MODIFIED|CREATED)$/.test(name) &&
        !(parameters === '' && /^\d{8}T\d{6}Z$/.test(value)),
      `not in UTC: ${line}`,
    );
    fault(name.startsWith('TZOFFSET') && !/^[+-]\d{4}$/.test(value), `no offset: ${line}`);
  }
  faults.push(...calendarFaults(lines), ...entryFaults(lines));
  return faults;
};

const count = (lines: readonly string[], form: RegExp): number =>
  lines.filter((line) => form.test(line)).length;

const calendarFaults = (lines: readonly string[]): string[] => {
  const head = lines.slice(
    0,
    lines.findIndex((line) => /^BEGIN:V(EVENT|TIMEZONE)$/.test(line)),
  );
  const once = [
    'VERSION:2\\.0$',
    'PRODID:',
    'CALSCALE:GREGORIAN$',
    'NAME:',
    'DESCRIPTION:',
    'LAST-MODIFIED:',
    'X-WR-CALNAME:',
    'X-WR-TIMEZONE:',
    'REFRESH-INTERVAL',
    'X-PUBLISHED-TTL:',
  ];
  const used = new Set(
    lines.flatMap((line) => /;TZID=([^:;"]+):\d{8}T\d{6}$/.exec(line)?.[1] ?? []),
  );
  const declared = new Set(lines.flatMap((line) => /^TZID:(.*)$/.exec(line)?.[1] ?? []));
  return [
    ...once
      .filter((form) => count(head, new RegExp(`^${form}`)) !== 1)
      .map((form) => `not once: ${form}`),
    ...(count(head, /^UID[:;]/) === 0 ? [] : ['a UID that is no entry’s']),
    ...(count(lines, /^BEGIN:VEVENT$/) === 0 ? ['no entry'] : []),
    ...(count(lines, /^RRULE:/) > 2 ? ['more than two rules'] : []),
    ...[...used].filter((zone) => !declared.has(zone)).map((zone) => `no rules of ${zone}`),
    ...(declared.size > 0 && count(lines, /^BEGIN:STANDARD$/) === 0
      ? ['a zone without STANDARD']
      : []),
    ...(count(lines, /^DT(START|END).*TZID=.*Z$/) > 0 ? ['a zone and UTC'] : []),
  ];
};

const entryFaults = (lines: readonly string[]): string[] => {
  const entries = lines
    .join('\n')
    .split('BEGIN:VEVENT\n')
    .slice(1)
    .map((text) => (text.split('\nEND:VEVENT')[0] ?? '').split('\n'));
  const once = [
    'UID',
    'DTSTAMP',
    'DTSTART',
    'DTEND',
    'SUMMARY',
    'SEQUENCE',
    'STATUS',
    'LAST-MODIFIED',
    'CREATED',
    'LOCATION',
    'URL',
  ];
  const uids = entries.flatMap((entry) => entry.filter((line) => line.startsWith('UID:')));
  return [
    ...entries.flatMap((entry) =>
      once
        .filter((name) => count(entry, new RegExp(`^${name}[;:]`)) !== 1)
        .map((name) => `not once: ${name}`),
    ),
    ...entries
      .filter((entry) =>
        entry.some(
          (line) =>
            /^DT(START|END)/.test(line) &&
            !/^DT(START|END)(:\d{8}T\d{6}Z|;TZID=[A-Z][^:;"]*:\d{8}T\d{6})$/.test(line),
        ),
      )
      .map(String),
    ...(new Set(uids).size === uids.length ? [] : ['two entries with one UID']),
  ];
};

describe.each(Object.entries(events))(
  'the bytes of every calendar of %s',
  async (_name, contentDir) => {
    const input = feedInput(await readSchedule(contentDir));
    const files = [...feedFiles(input).values()].filter(({ path }) => path.endsWith('.ics'));

    test('follow rules that no library enforces', () => {
      const found = files.flatMap((file) =>
        faultsOf(file.render()).map((fault) => `${file.path}: ${fault}`),
      );
      expect(found).toEqual([]);
    });

    test('are the same for a site at another address, apart from its addresses', () => {
      const elsewhere = { ...input, site: { root: 'https://preview.example/', base: '/' } };
      const uids = (text: string): string[] =>
        text.split('\r\n').filter((line) => line.startsWith('UID:'));
      const [whole] = files.filter(({ path }) => path === 'schedule.ics');
      const other = feedFiles(elsewhere).get('schedule.ics');
      expect(uids(other?.render() ?? '')).toEqual(uids(whole?.render() ?? 'none'));
    });
  },
);

describe('the check of bytes finds', async () => {
  const input = feedInput(await readSchedule(events['the small event']));
  const right = feedFiles(input).get('schedule.ics')?.render() ?? '';

  test.each<readonly [string, (text: string) => string]>([
    ['a bare line feed', (text) => text.replace('\r\n', '\n')],
    ['a line that is not folded', (text) => text.replace('SUMMARY:', `SUMMARY:${'x'.repeat(80)}`)],
    ['an unescaped comma', (text) => text.replace('SUMMARY:', 'SUMMARY:a, b')],
    ['an unknown escape', (text) => text.replace('SUMMARY:', 'SUMMARY:\\q')],
    ['a zone without rules', (text) => text.replace('TZID:Europe/Berlin', 'TZID:Europe/Paris')],
    ['a zone without standard time', (text) => text.replaceAll(':STANDARD', ':DAYLIGHT')],
    ['a zone with UTC', (text) => text.replace(/(DTSTART;TZID=\S+)/, '$1Z')],
    ['a floating time', (text) => text.replace(/DTSTART;TZID=[^:]*:/, 'DTSTART:')],
    ['an attendee', (text) => text.replace('SUMMARY:', 'ATTENDEE:mailto:a@b.example\r\nSUMMARY:')],
    ['an address that is none', (text) => text.replace('URL:https://', 'URL:')],
    ['an entry without sequence', (text) => text.replace('SEQUENCE:0\r\n', '')],
    [
      'two entries with one UID',
      (text) =>
        `${
          text.replace(/END:VCALENDAR\r\n$/, '') +
          (/BEGIN:VEVENT[^]*?END:VEVENT\r\n/.exec(text)?.[0] ?? '')
        }END:VCALENDAR\r\n`,
    ],
  ])('%s', (_what, spoil) => {
    expect(faultsOf(right)).toEqual([]);
    expect(faultsOf(spoil(right))).not.toEqual([]);
  });
});
