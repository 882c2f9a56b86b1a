import { drawSample } from './draw-sample.js';

const codes = Array.from({ length: 200 }, (_, nth) => `gm${String(nth).padStart(4, '0')}-1`);

test('the same seed draws the same files, whatever their order', () => {
  expect(drawSample([...codes].reverse(), '2027-03-01', 10)).toEqual(drawSample(codes, '2027-03-01', 10));
});

test('another seed draws others', () => {
  expect(drawSample(codes, '2027-03-02', 10)).not.toEqual(drawSample(codes, '2027-03-01', 10));
});

test('draws no file twice and no more than there are', () => {
  const drawn = drawSample(codes, 'x', 50);
  expect([drawn.length, new Set(drawn).size, drawSample(codes, 'x', 1_000).length]).toEqual([50, 50, 200]);
});

test('draws each file about as often as any other', () => {
  const drawn = new Map<string, number>();
  for (let seed = 0; seed < 2_000; seed += 1)
    for (const code of drawSample(codes, String(seed), 20)) drawn.set(code, (drawn.get(code) ?? 0) + 1);
  const times = codes.map((code) => drawn.get(code) ?? 0);
  expect(Math.min(...times)).toBeGreaterThan(130);
  expect(Math.max(...times)).toBeLessThan(270);
});
