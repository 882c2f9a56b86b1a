import type { Fact } from '../vocabulary.js';
import type { Advice } from './advice.js';

/** What can happen in the register of advice of a round; its stream is `advice-register/2027`. */
export type AdviceFact = Fact<'adviceGiven', Advice> | Fact<'adviceStruck', Pick<Advice, 'adviceId' | 'municipality'>>;
