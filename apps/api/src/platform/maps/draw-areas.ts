import type { Area, Position } from './topology.js';

/** A map to draw: how wide and high it is, and of each municipality the path of its area (SVG). */
export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly { readonly code: string; readonly path: string }[];
}

const WIDTH = 500;

/**
 * Areas as paths on a map with the north above. Degrees are drawn with the middle parallel at its true length, which for
 * a country this small is as good as a projection; anything else is taken for metres of a plane, as the RD's.
 */
export function drawAreas(areas: readonly Area[]): DrawnMap {
  const places = areas.flatMap(({ rings }) => rings.flat());
  const [west, east] = span(places, 0);
  const [south, north] = span(places, 1);
  const isInDegrees = Math.max(-west, east) <= 180 && Math.max(-south, north) <= 90;
  const narrower = isInDegrees ? Math.cos((((south + north) / 2) * Math.PI) / 180) : 1;
  const scale = WIDTH / Math.max((east - west) * narrower, Number.MIN_VALUE);
  const draw = ([x, y]: Position) => `${rounded((x - west) * narrower * scale)} ${rounded((north - y) * scale)}`;
  const path = ({ rings }: Area) => rings.map((ring) => `M${ring.map(draw).join('L')}Z`).join('');
  return {
    ...{ width: WIDTH, height: Math.ceil((north - south) * scale) },
    areas: areas.map((area) => ({ code: area.code, path: path(area) })),
  };
}

function span(places: readonly Position[], axis: 0 | 1): readonly [number, number] {
  return places.reduce(([least, most], place) => [Math.min(least, place[axis]), Math.max(most, place[axis])] as const, [
    Infinity,
    -Infinity,
  ] as const);
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}
