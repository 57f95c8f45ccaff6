import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** A picture with eight bits for each value. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, and blue of at most 256 colors, three bytes each; `undefined` if each pixel has a color of its own. */
  readonly palette?: Uint8Array;
  /** Row after row. Each pixel is the index of its color, or its red, green, and blue. */
  readonly pixels: Uint8Array;
}

/**
 * Writes a PNG (PNG, third edition: color type 3 or 2, no filter). A card's colors are known in advance; an encoder
 * that has to find them takes five times as long. The compression runs in a thread of its own.
 */
export async function encodePng({ width, height, palette, pixels }: Picture): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, palette === undefined ? 2 : 3, 0, 0, 0], 8);
  const length = pixels.length / height;
  // Each row begins with the number of its filter: 0, none.
  const rows = Buffer.alloc(pixels.length + height);
  for (let row = 0; row < height; row += 1) {
    rows.set(pixels.subarray(row * length, (row + 1) * length), row * (length + 1) + 1);
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...(palette === undefined ? [] : [chunk('PLTE', palette)]),
    chunk('IDAT', await compress(rows, { level: 4, memLevel: 9, chunkSize: 65_536 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** A chunk of a PNG: its length, type, data, and checksum. */
function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}
