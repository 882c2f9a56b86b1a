import type { FactDetails, FileFactType } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import type { PlacedFact } from '../journal/append-facts.js';

/** A fact's place, and the id of the file it is about: the stream without its first word. */
export type FactPlace = Pick<PlacedFact, 'stream' | 'position' | 'roundId' | 'actor' | 'at' | 'reason'> & {
  readonly id: string;
};

/** What one type of fact changes in the tables people read; it need not wait for its statements. */
export type Projection<T extends FileFactType> = (
  transaction: Transaction,
  details: FactDetails<T>,
  place: FactPlace,
) => void | Promise<unknown>;

/** A projection for each of these facts. */
export type Projections<T extends FileFactType> = { readonly [K in T]: Projection<K> };
