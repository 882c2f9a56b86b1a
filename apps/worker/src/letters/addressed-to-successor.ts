import { leadMunicipalityOf, successorOn } from '@ronde/domain';
import type { LetterFrameData } from '@ronde/letters';
import { mergersOf, type Database } from '@ronde/persistence';
import type { Cause } from './cause.js';
import { municipalityNames } from './letter-sources.js';

/** The letter, addressed to who took over the rights and duties of the municipality by the day it bears. */
export async function addressedToSuccessor<D extends LetterFrameData>(
  database: Database,
  { stream, entry, on }: Cause,
  data: D,
): Promise<D> {
  const old = leadMunicipalityOf(stream);
  const successor = successorOn(await mergersOf(database, entry.roundId), old, on);
  if (successor === old) return data;
  const [name = '', oldName = ''] = await municipalityNames(database, [successor, old]);
  const organisation = `College van burgemeester en wethouders van ${name}, rechtsopvolger van ${oldName}`;
  return { ...data, addressee: { ...data.addressee, organisation } };
}
