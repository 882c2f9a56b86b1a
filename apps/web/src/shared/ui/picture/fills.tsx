import { Bar } from '@visx/shape';

/** How a piece of a picture is filled: each differs from the others without its colour too. */
export type Fill = 'SOLID' | 'STRIPED' | 'DOTTED' | 'OPEN';

/** The patterns that the pieces of one picture are filled with; `id` is that of the picture. */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-striped`} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <Bar className="picture__ground" width={6} height={6} />
        <Bar className="picture__ink" width={3} height={6} />
      </pattern>
      <pattern id={`${id}-dotted`} width={8} height={8} patternUnits="userSpaceOnUse">
        <Bar className="picture__ground" width={8} height={8} />
        <circle className="picture__ink" cx={4} cy={4} r={1.75} />
      </pattern>
    </defs>
  );
}

/** What fills a piece: a pattern of its picture, or nothing for its class to fill. */
export function paintOf(fill: Fill, id: string): string | undefined {
  return fill === 'STRIPED' || fill === 'DOTTED' ? `url(#${id}-${fill.toLowerCase()})` : undefined;
}
