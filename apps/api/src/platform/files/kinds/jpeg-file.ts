const START = Buffer.from([0xff, 0xd8]);
const END = Buffer.from([0xff, 0xd9]);
const SCAN = 0xda;
/** In the range of frames, but tables of another kind. */
const NO_FRAMES = new Set([0xc4, 0xc8, 0xcc]);

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && !NO_FRAMES.has(marker);

/** Whether these bytes are a JPEG: segments one after another, a frame before the scan, and an end (ITU-T T.81, B.1). */
export function isJpeg(bytes: Buffer): boolean {
  if (!bytes.subarray(0, START.length).equals(START)) return false;
  let framed = false;
  for (let at = START.length; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return false;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      // Any number of these may stand before a marker.
      at += 1;
      continue;
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) return false;
    if (marker === SCAN) return framed && bytes.includes(END, end);
    framed ||= isFrame(marker);
    at = end;
  }
  return false;
}
