import { useId, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { paintOf, Patterns } from '../../../shared/ui/picture/fills.js';
import type { ReachedRegion } from '../api/reach.js';
import { FILL_OF, shadeOf } from './shade-of.js';
import { MAP_SIZE, TILES, type Tile } from './tile-layout.js';

interface TileMapProps {
  readonly regions: readonly ReachedRegion[];
  /** The region that is chosen, or nothing. */
  readonly chosen: string;
  readonly onChoose: (region: string) => void;
}

const SIDE = 100;
const GAP = 6;

/** The safety regions as tiles, each about where it lies. A tile is a button that narrows the table to its region. */
export function TileMap({ regions, chosen, onChoose }: TileMapProps) {
  const { t } = useTranslation('reach');
  const id = useId();
  const box = `0 0 ${MAP_SIZE.columns * SIDE} ${MAP_SIZE.rows * SIDE}`;
  return (
    <svg className="tile-map" viewBox={box} role="group" aria-label={t('map.label')}>
      <Patterns id={id} />
      {TILES.map((tile) => {
        const region = regions.find(({ code }) => code === tile.code);
        const pressed = tile.code === chosen;
        const choose = () => onChoose(pressed ? '' : tile.code);
        return region && <RegionTile key={tile.code} patterns={id} {...{ tile, region, pressed, choose }} />;
      })}
    </svg>
  );
}

interface RegionTileProps {
  readonly tile: Tile;
  readonly region: ReachedRegion;
  readonly patterns: string;
  readonly pressed: boolean;
  readonly choose: () => void;
}

function RegionTile({ tile, region, patterns, pressed, choose }: RegionTileProps) {
  const { t } = useTranslation('reach');
  const fill = FILL_OF[shadeOf(region)];
  const text = t('map.tile', { name: region.name, reached: region.reached, count: region.municipalities });
  const counts = `${region.reached}/${region.municipalities}`;
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose();
  };
  return (
    <g
      role="button"
      tabIndex={0}
      aria-pressed={pressed}
      className="tile-map__tile"
      transform={`translate(${tile.column * SIDE} ${tile.row * SIDE})`}
      onClick={choose}
      onKeyDown={press}
    >
      <title>{`${tile.short} ${counts}: ${text}`}</title>
      <rect
        className={`picture__piece picture__piece--${fill.toLowerCase()} tile-map__frame`}
        {...{ x: GAP / 2, y: GAP / 2, width: SIDE - GAP, height: SIDE - GAP, fill: paintOf(fill, patterns) }}
      />
      <rect className="tile-map__plate" {...{ x: 10, y: 16, width: 80, height: 68 }} />
      <text className="tile-map__name" {...{ x: 50, y: 46 }}>
        {tile.short}
      </text>
      <text className="tile-map__count" {...{ x: 50, y: 75 }}>
        {counts}
      </text>
    </g>
  );
}
