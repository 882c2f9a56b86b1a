/**
 * The Unicode code points a TrueType font has a glyph for, read from its cmap table (OpenType
 * specification, formats 4 and 12). Throws when the font has neither.
 */
export function coveredCodePoints(font: Buffer): Set<number> {
  const cmap = tableOffset(font, 'cmap');
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + index * 8),
  );
  const full = subtables.find((offset) => font.readUInt16BE(offset) === 12);
  if (full !== undefined) return new Set(groupedCodePoints(font, full));
  const basic = subtables.find((offset) => font.readUInt16BE(offset) === 4);
  if (basic !== undefined) return new Set(segmentedCodePoints(font, basic));
  throw new Error('The font has no Unicode character map.');
}

function tableOffset(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4);
  for (let index = 0; index < tables; index++) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no ${tag} table.`);
}

function* groupedCodePoints(font: Buffer, subtable: number): Generator<number> {
  const groups = font.readUInt32BE(subtable + 12);
  for (let index = 0; index < groups; index++) {
    const group = subtable + 16 + index * 12;
    const last = font.readUInt32BE(group + 4);
    for (let code = font.readUInt32BE(group); code <= last; code++) yield code;
  }
}

function* segmentedCodePoints(font: Buffer, subtable: number): Generator<number> {
  const doubledCount = font.readUInt16BE(subtable + 6);
  for (let at = 0; at < doubledCount; at += 2) {
    const ends = subtable + 14 + at;
    const starts = ends + doubledCount + 2;
    const last = font.readUInt16BE(ends);
    for (let code = font.readUInt16BE(starts); code <= last; code++) {
      if (code !== 0xffff && segmentGlyph(font, starts, doubledCount, code) !== 0) yield code;
    }
  }
}

function segmentGlyph(font: Buffer, starts: number, doubledCount: number, code: number): number {
  const delta = font.readUInt16BE(starts + doubledCount);
  const rangeAt = starts + doubledCount * 2;
  const range = font.readUInt16BE(rangeAt);
  if (range === 0) return (code + delta) & 0xffff;
  return font.readUInt16BE(rangeAt + range + (code - font.readUInt16BE(starts)) * 2);
}
