/** The characters a TrueType or OpenType font has glyphs for (OpenType 1.9, `cmap`, formats 4 and 12). */
export function readCoverage(font: Buffer): Set<number> {
  const covered = new Set<number>();
  const cmap = tableAt(font, 'cmap');
  if (cmap === undefined) return covered;
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    const format = font.readUInt16BE(table);
    if (format === 4) addSegments(font, table, covered);
    if (format === 12) addGroups(font, table, covered);
  }
  return covered;
}

function tableAt(font: Buffer, tag: string): number | undefined {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  return undefined;
}

/** Format 4: segments of the basic plane; a glyph 0 in one is a hole. */
function addSegments(font: Buffer, table: number, covered: Set<number>): void {
  const twice = font.readUInt16BE(table + 6);
  for (let at = 0; at < twice; at += 2) {
    const end = font.readUInt16BE(table + 14 + at);
    const start = font.readUInt16BE(table + 16 + twice + at);
    const delta = font.readUInt16BE(table + 16 + 2 * twice + at);
    const place = table + 16 + 3 * twice + at;
    const offset = font.readUInt16BE(place);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph =
        offset === 0 ? code + delta : font.readUInt16BE(place + offset + (code - start) * 2);
      if ((glyph & 0xffff) !== 0) covered.add(code);
    }
  }
}

/** Format 12: groups of any plane. */
function addGroups(font: Buffer, table: number, covered: Set<number>): void {
  const groups = font.readUInt32BE(table + 12);
  for (let index = 0; index < groups; index += 1) {
    const group = table + 16 + index * 12;
    const end = font.readUInt32BE(group + 4);
    for (let code = font.readUInt32BE(group); code <= end; code += 1) covered.add(code);
  }
}
