import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { paintOf, Patterns, type Fill } from '../../../shared/ui/picture/fills.js';
import { Legend } from '../../../shared/ui/picture/legend.js';
import type { MunicipalityMap } from '../api/municipality-map.js';
import type { RegionalReach } from '../api/reach.js';
import { STANDINGS, standingOf, type Standing } from './standing-of.js';

const FILL_OF: Readonly<Record<Standing, Fill>> = { REACHED: 'SOLID', TAKES_PART: 'STRIPED', ABSENT: 'OPEN' };

interface AreaMapProps {
  readonly map: MunicipalityMap;
  readonly reach: RegionalReach;
}

/** The municipalities on a map: reached, taking part, or neither. The table below says the same of each. */
export function AreaMap({ map: { width, height, areas }, reach }: AreaMapProps) {
  const { t } = useTranslation('reach');
  const id = useId();
  const { municipalities, municipalitiesReached: reached } = reach;
  const byCode = new Map(municipalities.map((one) => [one.code, one]));
  return (
    <>
      <svg
        className="tile-map"
        viewBox={`-2 -2 ${width + 4} ${height + 4}`}
        role="img"
        aria-label={t('areas.label', { reached, count: municipalities.length })}
      >
        <Patterns id={id} />
        {areas.map(({ code, path }, nth) => {
          const fill = FILL_OF[standingOf(byCode.get(code))];
          return (
            <path
              key={`${code} ${nth}`}
              className={`picture__piece picture__piece--${fill.toLowerCase()} area`}
              d={path}
              fill={paintOf(fill, id)}
            >
              <title>{byCode.get(code)?.name ?? code}</title>
            </path>
          );
        })}
      </svg>
      <Legend items={STANDINGS.map((one) => ({ id: one, fill: FILL_OF[one], text: t(`areas.${one}`) }))} />
    </>
  );
}
