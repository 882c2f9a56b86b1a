import { z } from 'zod';

/** A place: two numbers, either degrees of longitude and latitude or metres of a plane. */
export type Position = readonly [x: number, y: number];
/** The area of a municipality: rings, each closed by going back to its beginning. */
export interface Area {
  readonly code: string;
  readonly rings: readonly (readonly Position[])[];
}

const pair = z.tuple([z.number(), z.number()]);
const arcRing = z.array(z.int()).min(1);
const named = {
  id: z.union([z.string(), z.number()]).optional(),
  properties: z.looseObject({}).nullable().optional(),
};
const shape = z.discriminatedUnion('type', [
  z.object({ ...named, type: z.literal('Polygon'), arcs: z.array(arcRing) }),
  z.object({ ...named, type: z.literal('MultiPolygon'), arcs: z.array(z.array(arcRing)) }),
]);
type Shape = z.output<typeof shape>;

const collection = z.object({ type: z.literal('GeometryCollection'), geometries: z.array(z.unknown()) });
const topology = z.object({
  type: z.literal('Topology'),
  objects: z.record(z.string(), z.unknown()),
  arcs: z.array(z.array(z.tuple([z.number(), z.number()], z.number()))),
  transform: z.object({ scale: pair, translate: pair }).optional(),
});
type Topology = z.output<typeof topology>;

/** The file is not what it should be; the message says so in plain words that follow the name of the setting. */
export class NoMap extends Error {}

const CODE = /^GM\d{4}$/;

/**
 * The areas of municipalities in a TopoJSON file (version 1.0 of its specification), by the code that is their `id` or
 * one of their properties. Other geometries are passed over. Throws NoMap for what is no TopoJSON or has no such area.
 */
export function areasOf(file: unknown): readonly Area[] {
  const read = topology.safeParse(file);
  if (!read.success) {
    const [fault] = read.error.issues;
    throw new NoMap(`is not TopoJSON: ${fault?.path.join('.') || 'the file'} is not what it should be.`);
  }
  const lines = linesOf(read.data);
  const areas = Object.values(read.data.objects)
    .flatMap(shapesIn)
    .flatMap((one): Area[] => {
      const code = codeOf(one);
      return code === undefined ? [] : [{ code, rings: arcsOf(one).map((arcs) => ringOf(arcs, lines)) }];
    });
  if (areas.length === 0) throw new NoMap('has no area with the code of a municipality, as GM0518, in it.');
  return areas;
}

/** Shapes of an object, those of a collection included. */
function shapesIn(object: unknown): readonly Shape[] {
  const many = collection.safeParse(object);
  const found = (many.success ? many.data.geometries : [object]).map((one) => shape.safeParse(one));
  return found.flatMap(({ data }) => (data === undefined ? [] : [data]));
}

function codeOf({ id, properties }: Shape): string | undefined {
  return [id, ...Object.values(properties ?? {})].map(String).find((value) => CODE.test(value));
}

function arcsOf(one: Shape): readonly (readonly number[])[] {
  return one.type === 'Polygon' ? one.arcs : one.arcs.flat();
}

/** The arcs as places. Quantised ones hold the steps from one place to the next, in whole units of the scale. */
function linesOf({ arcs, transform }: Topology): readonly (readonly Position[])[] {
  if (transform === undefined) return arcs.map((arc) => arc.map(([x, y]): Position => [x, y]));
  const [[wide, high], [left, low]] = [transform.scale, transform.translate];
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX, stepY]): Position => {
      [x, y] = [x + stepX, y + stepY];
      return [x * wide + left, y * high + low];
    });
  });
}

/** Arcs one after the other; `~n` is arc n backwards, and where two meet the place is told once. */
function ringOf(arcs: readonly number[], lines: readonly (readonly Position[])[]): readonly Position[] {
  return arcs.flatMap((index, nth) => {
    const line = lines[index < 0 ? ~index : index];
    if (line === undefined) throw new NoMap(`is not TopoJSON: it has no arc ${index}.`);
    const along = index < 0 ? line.toReversed() : line;
    return nth === 0 ? along : along.slice(1);
  });
}
