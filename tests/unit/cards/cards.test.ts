import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { lightColors } from '#src/cards/card.ts';
import type { Card } from '#src/cards/card.ts';
import { prepareCardFonts } from '#src/cards/card-fonts.ts';
import { cardPicture } from '#src/cards/card-store.ts';
import { drawableCard, drawableText } from '#src/cards/drawable-text.ts';
import { DrawingThread } from '#src/cards/drawing-threads.ts';
import { drawText } from '#src/cards/draw-text.ts';
import { cardSize, drawCard, frame, layOutCard } from '#src/cards/draw-card.ts';

const colors = { paper: '#ffffff', ink: '#18181b', quiet: '#5a5a60', accent: '#b3200e' };
const photo = resolve('tests/fixtures/events/confluence-2026/speakers/anjali-deshpande.jpg');
const plain: Card = {
  event: 'A Workshop on Rivers',
  title: 'Rivers that remember',
  people: 'Ada Lovelace, Analytical Society',
  facts: ['Friday\nApril 9, 2021', '07:15–08:15', 'Los Angeles, UTC−7', 'Online'],
  alert: undefined,
  photo: undefined,
};
const long =
  'A very long title about rivers and what they remember of the floods that came. '.repeat(4);

const hardest: Record<string, Card> = {
  plain,
  'a title of 300 letters, many names and a photo': {
    ...plain,
    title: long.slice(0, 300),
    people: Array.from({ length: 30 }, (_, index) => `Firstname Lastname ${index}`).join(', '),
    photo,
  },
  'one word of 120 letters': { ...plain, title: 'w'.repeat(120), people: undefined },
  'markup, control characters and half a pair': {
    ...plain,
    title: '</span><b>&amp; \u0000\u0007 ]]> \uFEFF "quoted" \uD83D',
  },
  'a long name of the event, called off': { ...plain, event: long, alert: 'Canceled' },
  'many facts': {
    ...plain,
    facts: Array.from({ length: 20 }, () => 'Haus am Zusammenfluss, Passau'),
  },
  Arabic: { ...plain, title: 'فيضانات الأودية: كيف تتنبأ بما لا يأتي إلا نادراً with LSTM' },
  'only emoji': { ...plain, title: '🌊🌊🌊', people: '🦫' },
};

const cache = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));
const kept = () =>
  readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.card'),
  );

let covered: ReadonlySet<number>;
beforeAll(async () => {
  covered = await (await prepareCardFonts('.cache')).covered();
}, 60_000);

describe.each(Object.entries(hardest))('a card with %s', (_, card) => {
  test('keeps its texts within its edges, and apart from each other', async () => {
    const texts = await layOutCard(drawableCard(card, covered), colors);
    const boxes = [
      ...texts.map(({ left, top, width, height }) => ({ left, top, width, height })),
      ...(card.photo === undefined
        ? []
        : [
            {
              left: cardSize.width - frame.margin - frame.photo,
              top: cardSize.height - frame.margin - frame.photo,
              width: frame.photo,
              height: frame.photo,
            },
          ]),
    ];
    for (const [index, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(frame.margin);
      expect(a.left + a.width).toBeLessThanOrEqual(cardSize.width - frame.margin);
      expect(a.top + a.height).toBeLessThanOrEqual(cardSize.height - frame.margin + 2);
      for (const b of boxes.slice(index + 1)) {
        const apart =
          a.left + a.width <= b.left ||
          b.left + b.width <= a.left ||
          a.top + a.height <= b.top ||
          b.top + b.height <= a.top;
        expect(apart, `${JSON.stringify(a)} touches ${JSON.stringify(b)}`).toBe(true);
      }
    }
  });
});

describe('the store of cards', () => {
  test('gives a picture of the announced size, and the same bytes each time', async () => {
    const first = await cardPicture(plain, colors, cache);
    const { width, height, format } = await sharp(first).metadata();
    expect({ width, height, format }).toEqual({ ...cardSize, format: 'png' });
    rmSync(join(cache, 'cards'), { recursive: true });
    expect((await cardPicture(plain, colors, cache)).equals(first)).toBe(true);
  });

  test('draws each card only once, and a new one if a word, an ink, or a photo changes', async () => {
    await cardPicture(plain, colors, cache);
    const [file = ''] = kept();
    const { mtimeMs } = statSync(join(cache, file));
    await cardPicture(plain, colors, cache);
    expect(statSync(join(cache, file)).mtimeMs).toBe(mtimeMs);
    expect(kept()).toHaveLength(1);
    await cardPicture({ ...plain, alert: 'Canceled' }, colors, cache);
    await cardPicture(plain, { ...colors, paper: '#fffff0' }, cache);
    await cardPicture({ ...plain, photo }, colors, cache);
    expect(kept()).toHaveLength(4);
  });
});

test('fonts that a build has prepared are found again by its pages without a change of the environment', async () => {
  const [env, changed] = [process.env, new Set<PropertyKey>()];
  process.env = new Proxy(env, {
    set: (variables, name, value) => {
      changed.add(name);
      return Reflect.set(variables, name, value);
    },
  });
  try {
    vi.resetModules();
    const bundled = await import('#src/cards/card-fonts.ts');
    expect(bundled.prepareCardFonts).not.toBe(prepareCardFonts);
    await bundled.prepareCardFonts('.cache');
  } finally {
    process.env = env;
  }
  expect([...changed]).toEqual([]);
});

describe('the cards of a site', () => {
  test('may be the same for many talks that are drawn at the same time', async () => {
    const same = Array.from({ length: 12 }, () => ({ ...plain, title: 'To be announced' }));
    const before = kept().length;
    const pictures = await Promise.all(same.map((card) => cardPicture(card, colors, cache)));
    expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(1);
    expect(kept().length - before).toBe(1);
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 900)],
    ['emptied', () => Buffer.alloc(0)],
    ['changed in one place', (bytes: Buffer) => Buffer.from(bytes).fill(7, 2000, 2001)],
  ])('are drawn again if a stored one was %s', async (_, damage) => {
    rmSync(join(cache, 'cards'), { recursive: true });
    const right = await cardPicture(plain, colors, cache);
    const [file = ''] = kept();
    writeFileSync(join(cache, file), damage(readFileSync(join(cache, file))));
    expect((await cardPicture(plain, colors, cache)).equals(right)).toBe(true);
    expect((await cardPicture(plain, colors, cache)).equals(right)).toBe(true);
  });
});

describe('every script for which we have a font', () => {
  const draw = async (text: string): Promise<Buffer> =>
    Buffer.from(
      (
        await drawText([{ text, color: '#000000' }], {
          weight: 400,
          sizes: [60],
          width: 400,
          height: 200,
        })
      ).pixels,
    );

  test.each([
    ['Latin', 'Ågő'],
    ['Vietnamese', 'ễ'],
    ['Greek', 'Ελ'],
    ['Cyrillic', 'Жы'],
    ['Arabic', 'فيض'],
    ['Hebrew', 'רוני'],
    ['Devanagari', 'रोहन'],
    ['Chinese', '河流'],
    ['Korean', '김하'],
    ['Japanese', 'かな'],
  ])('draws %s letters, and no boxes', async (_, text) => {
    expect(drawableText(text, covered)).toBe(text);
    // A character that no font will ever have shows what a missing one looks like.
    const missing = await draw('\u{10FFFD}'.repeat([...text].length));
    expect((await draw(text)).equals(missing)).toBe(false);
  });
});

describe('characters that no font has', () => {
  test('are left out, with everything that belongs to them', () => {
    expect(drawableText('Rivers 🌊 and 👩🏽‍🔬 people 🇩🇪 1️⃣ all', covered)).toBe(
      'Rivers and people all',
    );
    expect(drawableText('The end 🎉', covered)).toBe('The end');
  });

  test('leave no text if most of it is missing', () => {
    expect(drawableText('ไทยไทยไทย a', covered)).toBeUndefined();
    expect(drawableText('🎉', covered)).toBeUndefined();
    const { title, event } = drawableCard({ ...plain, title: 'ภาษาไทย' }, covered);
    expect({ title, event }).toEqual({ title: plain.event, event: undefined });
  });

  test('include no joiners, directional marks, or ordinary characters', () => {
    for (const text of ['a\u200Db \u200Eright\u200F', '“1–2”… © ® ™ − × § 100 % #1 *']) {
      expect(drawableText(text, covered)).toBe(text);
    }
  });
});

test('cards use the light colors of the style sheets, and the last declaration counts', () => {
  const styles =
    ':root{--color-paper: light-dark(#ffffff, #141416);--color-ink:#123;--color-accent: #B3200E}' +
    ':root{--color-paper:light-dark( #FFFFF0, #000)}';
  expect(lightColors(styles)).toEqual({
    paper: '#FFFFF0',
    ink: '#112233',
    quiet: '#112233',
    accent: '#B3200E',
  });
});

test('a right-to-left name keeps its direction in a left-to-right line', async () => {
  const people = '\u200e\u2068نور الحسن\u2069, \u2068KAUST\u2069';
  const left = async (line: string): Promise<number | undefined> => {
    const card = drawableCard({ ...plain, people: line }, covered);
    return (await layOutCard(card, colors)).at(-1)?.left;
  };
  const edge = await left('Ada Lovelace, KAUST');
  expect(await left(people)).toBe(edge);
  expect(await left(people.replace('\u200e', '\u200f'))).toBeGreaterThan(edge ?? 0);
});

describe('the picture of a card', () => {
  const pixelAt = async (picture: Buffer, left: number, top: number): Promise<string> => {
    const area = { left, top, width: 1, height: 1 };
    return (await sharp(picture).extract(area).raw().toBuffer()).subarray(0, 3).toString('hex');
  };
  const [right, bottom] = [cardSize.width - frame.margin - 1, cardSize.height - frame.margin - 1];

  test('has paper at its edge, and ink in the line at its top', async () => {
    const picture = await drawCard(plain, colors);
    expect(await pixelAt(picture, 0, 0)).toBe('ffffff');
    expect(await pixelAt(picture, frame.margin, frame.margin)).toBe('18181b');
    expect(await pixelAt(picture, right, frame.margin + 2)).toBe('18181b');
  });

  test('shows a photo in its own colors, even a gray or translucent one', async () => {
    const size = { width: 300, height: 200 };
    const photos = {
      '3366cc': sharp({ create: { ...size, channels: 3, background: '#3366cc' } }),
      '777777': sharp({ create: { ...size, channels: 3, background: '#777777' } }).grayscale(),
      ffffff: sharp({ create: { ...size, channels: 4, background: '#00000000' } }),
    };
    for (const [color, drawn] of Object.entries(photos)) {
      const file = join(cache, `${color}.png`);
      await drawn.png().toFile(file);
      const picture = await drawCard({ ...plain, photo: file }, colors);
      expect(await pixelAt(picture, right, bottom)).toBe(color);
      expect(await pixelAt(picture, frame.margin, frame.margin)).toBe('18181b');
    }
  });

  test('is the same if a thread draws it, and a thread reports an unreadable photo', async () => {
    const thread = new DrawingThread();
    const unreadable = join(cache, 'unreadable.png');
    writeFileSync(unreadable, 'no picture');
    const [picture, failure] = await Promise.all([
      thread.draw({ id: 1, card: plain, look: colors }),
      thread.draw({ id: 2, card: { ...plain, photo: unreadable }, look: colors }).catch(String),
    ]);
    expect(picture).toEqual(await drawCard(plain, colors));
    expect(failure).toMatch(/^Error: Input file contains unsupported image format/);
    expect(thread.load).toBe(0);
  });
});
