import { representationRegister } from '@ronde/contracts';
import {
  evolveRepresentations,
  NO_REPRESENTATIONS,
  REGISTER_IN_VIEW,
  registerOf,
  type FileInView,
  type RepresentationFact,
  type RepresentationRegister,
} from '@ronde/domain';
import type { Register } from '../platform/registers/change-register.js';

/** The register of representatives of a round. */
export const representativesOf = (roundId: string): Register<RepresentationRegister, RepresentationFact> => ({
  stream: representationRegister(roundId),
  roundId,
  empty: NO_REPRESENTATIONS,
  evolve: evolveRepresentations,
});

/** What the table of permissions looks at: whose representation it is; one that is not there is nobody's. */
export const inView =
  (representationId: string) =>
  ({ representations }: RepresentationRegister): FileInView => {
    const found = representations.find((one) => one.representationId === representationId);
    return found === undefined ? REGISTER_IN_VIEW : registerOf(found.municipality);
  };
