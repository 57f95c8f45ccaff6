import { mkdtempSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { filesBelow, importInto, newFolder } from './import-into.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A complete PNG of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

const programme = {
  schedule: {
    conference: {
      title: 'Lantern Days',
      time_zone_name: 'Europe/Berlin',
      days: [
        {
          date: '2031-05-03',
          rooms: {
            Harbour: [
              {
                guid: 'e-1',
                title: 'Lamps',
                date: '2031-05-03T09:00:00+02:00',
                duration: '00:30',
                persons: [
                  { guid: 'p-1', name: 'Ottoline Vane' },
                  {
                    guid: 'p-2',
                    name: 'Ida Brook',
                    avatar: 'https://lamps.example/media/ib_31.png?v=2',
                  },
                  { guid: 'p-3', name: 'Noor Haddad' },
                  { guid: 'p-4', name: 'Lin Wei' },
                ],
              },
            ],
          },
        },
      ],
    },
  },
};

function inputs() {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  const photos = join(folder, 'photos');
  mkdirSync(join(photos, 'old'), { recursive: true });
  const schedule = join(folder, 'schedule.json');
  writeFileSync(schedule, JSON.stringify(programme));
  return { photos, schedule };
}

test('copies photos by a person’s name, id, or picture, and says what it left out', async () => {
  const { photos, schedule } = inputs();
  const add = (name: string, bytes: Buffer | string = pixel): void => {
    writeFileSync(join(photos, name), bytes);
  };
  add('Ottoline Vane.PNG');
  add('ib_31.png');
  add('old/lin-wei.png');
  add('somebody-else.png');
  add('noor-haddad.jpg', 'no picture');
  add('lin-wei.html', '<script>');
  const folder = newFolder();
  const { summary, changes } = await importInto(folder, [schedule], { photos });
  const pictures = [...filesBelow(folder).keys()].filter((name) => !/mdx$|json$/.test(name));
  expect(pictures).toEqual(['speakers/ida-brook.png', 'speakers/ottoline-vane.png']);
  expect(readFileSync(join(folder, 'speakers/ida-brook.png')).equals(pixel)).toBe(true);
  expect(changes).toBe(9);
  expect(summary).toContain('2 photos came in.');
  expect(summary).toContain('it has nobody’s name.\n    - somebody-else.png');
  expect(summary).toContain(
    'A photo was left out. The file "./noor-haddad.jpg" isn’t the kind of picture its name says.',
  );

  const again = await importInto(folder, [schedule], { photos });
  expect(again.changes).toBe(0);
});

test('keeps a photo that a person has, and follows no symbolic link', async () => {
  const { photos, schedule } = inputs();
  const folder = newFolder();
  await importInto(folder, [schedule]);
  const own = Buffer.concat([pixel, Buffer.from('own')]);
  writeFileSync(join(folder, 'speakers/ida-brook.png'), own);
  writeFileSync(join(photos, 'ida-brook.png'), pixel);
  writeFileSync(join(photos, '..', 'secret.png'), pixel);
  symlinkSync(join(photos, '..', 'secret.png'), join(photos, 'lin-wei.png'));
  const { changes, summary } = await importInto(folder, [schedule], { photos });
  expect(changes).toBe(0);
  expect(readFileSync(join(folder, 'speakers/ida-brook.png')).equals(own)).toBe(true);
  expect(summary).toContain('A photo was left out, because the person has another one.');
});

test('finds the folder from where the command was started, outside of the checkout, too', async () => {
  const { photos, schedule } = inputs();
  writeFileSync(join(photos, 'lin-wei.png'), pixel);
  vi.stubEnv('INIT_CWD', dirname(photos));
  const { summary } = await importInto(newFolder(), [schedule], { photos: 'photos' });
  expect(summary).toContain('1 photo came in.');
});

test('refuses a missing folder with one sentence', async () => {
  const { photos, schedule } = inputs();
  await expect(importInto(newFolder(), [schedule], { photos: `${photos}/none` })).rejects.toThrow(
    `There is no folder "${photos}/none" with photos.`,
  );
});

test('says at the first import that it downloads no photos, unless it was given some', async () => {
  const { photos, schedule } = inputs();
  const sentence =
    'The source has a photo of 1 person, but the import downloads nothing. Save the photos to a folder, and run the import again with --photos FOLDER.';
  const folder = newFolder();
  expect((await importInto(folder, [schedule])).summary).toContain(sentence);
  expect((await importInto(folder, [schedule])).summary).not.toContain('photo of');
  const given = await importInto(newFolder(), [schedule], { photos });
  expect(given.summary).not.toContain('photo of');
});
