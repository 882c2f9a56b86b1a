/** Where a safety region stands on the tile map, and the letters on its tile. */
export interface Tile {
  readonly code: string;
  readonly short: string;
  readonly column: number;
  readonly row: number;
}

/** How many tiles the map is wide and high. */
export const MAP_SIZE = { columns: 6, rows: 8 } as const;

/** A row of the map from left to right: code and letters of each tile, and where one is left open, nothing. */
const ROWS = [
  '-        -        -        VR02:FRY VR01:GRO -',
  '-        -        VR10:NHN -        VR03:DRE -',
  '-        VR12:KEN VR11:ZW  VR25:FLE VR04:IJS VR05:TWE',
  '-        VR16:HM  VR13:AA  VR14:GV  VR06:NOG -',
  'VR15:HGL VR17:RR  VR09:UTR VR07:GM  -        -',
  '-        VR18:ZHZ -        VR08:GZ  -        -',
  'VR19:ZEE VR20:MWB VR21:BN  VR23:LN  -        -',
  '-        -        VR22:BZO VR24:LZ  -        -',
];

/** The 25 safety regions, each about where it lies: a layout of our own, in reading order from the north. */
export const TILES: readonly Tile[] = ROWS.flatMap((line, row) =>
  line.split(/ +/).flatMap((cell, column) => {
    const [code = '', short = ''] = cell.split(':');
    return short === '' ? [] : [{ code, short, column, row }];
  }),
);
