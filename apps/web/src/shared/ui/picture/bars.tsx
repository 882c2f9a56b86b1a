import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useId } from 'react';
import { paintOf, Patterns, type Fill } from './fills.js';

/** A piece of a bar, from and to where it reaches. */
export interface Piece {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly fill: Fill;
}

/** A bar with what it stands for and how much that is, in words. */
export interface BarRow {
  readonly id: string;
  readonly label: string;
  readonly amount?: string;
  readonly pieces: readonly Piece[];
}

interface BarsProps {
  /** What the picture shows, in a sentence. */
  readonly text: string;
  readonly rows: readonly BarRow[];
  /** Where a bar that is full ends. */
  readonly highest: number;
}

/** Bars below each other on one scale. The words stand above their bar, so that they keep their size on a small screen. */
export function Bars({ text, rows, highest }: BarsProps) {
  return (
    <div className="picture" role="img" aria-label={text}>
      {rows.map(({ id, label, amount, pieces }) => (
        <div key={id} className="picture__row">
          <span className="picture__label">{label}</span>
          {amount !== undefined && <span className="picture__amount">{amount}</span>}
          <OneBar pieces={pieces} highest={highest} />
        </div>
      ))}
    </div>
  );
}

const HEIGHT = 22;

function OneBar({ pieces, highest }: { readonly pieces: readonly Piece[]; readonly highest: number }) {
  const id = useId();
  const percent = scaleLinear<number>({ domain: [0, Math.max(highest, 1)], range: [0, 100] });
  return (
    <svg className="picture__bar" width="100%" height={HEIGHT + 2} focusable="false">
      <Patterns id={id} />
      <Group top={1}>
        {pieces
          .filter(({ from, to }) => to > from)
          .map(({ id: key, from, to, fill }) => (
            <Bar
              key={key}
              className={`picture__piece picture__piece--${fill.toLowerCase()}`}
              x={`${percent(from)}%`}
              width={`${percent(to) - percent(from)}%`}
              height={HEIGHT}
              fill={paintOf(fill, id)}
            />
          ))}
      </Group>
    </svg>
  );
}
