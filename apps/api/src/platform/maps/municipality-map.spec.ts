import { ConfigurationError } from '@ronde/config';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { drawAreas } from './draw-areas.js';
import { readMap } from './read-map.js';
import { areasOf } from './topology.js';

/** Two squares side by side that share the line between them, which the second goes along backwards. */
const SQUARES = {
  type: 'Topology',
  objects: {
    municipalities: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'GM0518', arcs: [[0, 1]] },
        { type: 'MultiPolygon', properties: { statcode: 'GM0363', statnaam: 'Amsterdam' }, arcs: [[[2, -1]]] },
        { type: 'Polygon', id: 'sea', arcs: [[0, 1]] },
        { type: 'Point', id: 'GM0014', coordinates: [0, 0] },
      ],
    },
  },
  arcs: [
    [...[[1, 0]], [0, 1]],
    [...[[1, 1]], [-1, 0], [0, -1], [1, 0]],
    [...[[1, 0]], [1, 0], [0, 1], [-1, 0]],
  ],
  transform: { scale: [10_000, 10_000], translate: [100_000, 400_000] },
};

describe('the areas of a topology', () => {
  it('are put together from arcs, also backwards, in steps of the scale', () => {
    expect(areasOf(SQUARES)).toEqual([
      {
        code: 'GM0518',
        rings: [
          [...[[110_000, 400_000]], [110_000, 410_000], [100_000, 410_000], [100_000, 400_000], [110_000, 400_000]],
        ],
      },
      {
        code: 'GM0363',
        rings: [
          [...[[110_000, 400_000]], [120_000, 400_000], [120_000, 410_000], [110_000, 410_000], [110_000, 400_000]],
        ],
      },
    ]);
  });

  it('are read without a transform as they stand', () => {
    const arcs = [[...[[4, 52]], [5, 52], [5, 53], [4, 52]]];
    const objects = { one: { type: 'Polygon', id: 'GM0518', arcs: [[0]] } };
    expect(areasOf({ type: 'Topology', objects, arcs })).toEqual([{ code: 'GM0518', rings: arcs }]);
  });

  it.each([
    ['GeoJSON', { type: 'FeatureCollection', features: [] }, 'is not TopoJSON: type is not what it should be.'],
    ['a list', [], 'is not TopoJSON: the file is not what it should be.'],
    ['nobody known', { ...SQUARES, objects: {} }, 'has no area with the code of a municipality, as GM0518, in it.'],
    ['an arc that is not there', { ...SQUARES, arcs: [] }, 'is not TopoJSON: it has no arc 0.'],
  ])('are refused for %s', (_, file, message) => {
    expect(() => areasOf(file)).toThrow(message);
  });
});

describe('the map', () => {
  it('has the north above and keeps the proportions of a plane', () => {
    expect(drawAreas(areasOf(SQUARES))).toEqual({
      ...{ width: 500, height: 250 },
      areas: [
        { code: 'GM0518', path: 'M250 250L250 0L0 0L0 250L250 250Z' },
        { code: 'GM0363', path: 'M250 250L500 250L500 0L250 0L250 250Z' },
      ],
    });
  });

  it('draws a degree of longitude narrower than one of latitude', () => {
    const rings = [[...([[4, 59.5]] as const), [5, 59.5], [5, 60.5], [4, 60.5]] as const];
    expect(drawAreas([{ code: 'GM0518', rings }])).toMatchObject({ width: 500, height: 1000 });
  });
});

describe('the file of the map', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ronde-map-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const fileWith = (text: string) => {
    const file = path.join(folder, 'map.json');
    writeFileSync(file, text);
    return file;
  };

  it('is read', () => {
    expect(readMap(fileWith(JSON.stringify(SQUARES))).areas).toHaveLength(2);
  });

  it.each([
    ['no JSON', () => fileWith('<svg/>'), 'MUNICIPALITY_MAP is not TopoJSON: the file is not JSON.'],
    ['other JSON', () => fileWith('{}'), 'MUNICIPALITY_MAP is not TopoJSON: type is not what it should be.'],
    [
      'too large',
      () => fileWith(' '.repeat(5 * 1024 * 1024 + 1)),
      'MUNICIPALITY_MAP points to a file larger than 5 MB',
    ],
    ['not there', () => path.join(folder, 'none.json'), 'MUNICIPALITY_MAP points to a file that cannot be read'],
  ])('is refused at the start when it is %s', (_, file, fault) => {
    expect(() => readMap(file())).toThrow(ConfigurationError);
    expect(() => readMap(file())).toThrow(fault);
  });
});
