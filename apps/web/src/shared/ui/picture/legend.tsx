import { Bar } from '@visx/shape';
import { useId } from 'react';
import { paintOf, Patterns, type Fill } from './fills.js';

/** What a fill stands for. */
export interface LegendItem {
  readonly id: string;
  readonly fill: Fill;
  readonly text: string;
}

/** What each fill of a picture stands for. */
export function Legend({ items }: { readonly items: readonly LegendItem[] }) {
  const id = useId();
  return (
    <ul className="legend">
      {items.map((item) => (
        <li key={item.id} className="legend__item">
          <svg width={24} height={16} aria-hidden="true" focusable="false">
            <Patterns id={`${id}${item.id}`} />
            <Bar
              className={`picture__piece picture__piece--${item.fill.toLowerCase()}`}
              {...{ x: 1, y: 1, width: 22, height: 14 }}
              fill={paintOf(item.fill, `${id}${item.id}`)}
            />
          </svg>
          {item.text}
        </li>
      ))}
    </ul>
  );
}
