import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Length, type and checksum, around the content of a chunk. */
const AROUND = 12;
const HEADER_LENGTH = 13;

/** Whether these bytes are a PNG from its header chunk to its end chunk, each chunk whole (ISO/IEC 15948, 5). */
export function isPng(bytes: Buffer): boolean {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return false;
  let pictured = false;
  for (let at = SIGNATURE.length; at + AROUND <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const end = at + AROUND + length;
    if (end > bytes.length || !isIntact(bytes.subarray(at + 4, end))) return false;
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (at === SIGNATURE.length && (type !== 'IHDR' || length !== HEADER_LENGTH)) return false;
    if (type === 'IEND') return pictured;
    pictured ||= type === 'IDAT';
    at = end;
  }
  return false;
}

function isIntact(chunk: Buffer): boolean {
  return crc32(chunk.subarray(0, -4)) === chunk.readUInt32BE(chunk.length - 4);
}
