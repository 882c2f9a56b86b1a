import type { Fact } from '../vocabulary.js';
import type { Merger } from './merger.js';

/** What can happen in the register of mergers of a round; its stream is `merger-register/2027`. */
export type MergerFact = Fact<'municipalitiesMerged', Merger> | Fact<'mergerStruck', Merger>;
