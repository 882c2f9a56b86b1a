import { MINISTRIES, type Actor, type Ministry } from '@ronde/domain';

/** A person as pages show them: role and organisation, never a name of their own. */
export interface PersonView {
  readonly role: Actor['role'];
  readonly organisation: string;
  readonly ministry: Ministry | null;
  readonly municipality: { readonly code: string; readonly name: string } | null;
}

/** The person with the names of municipalities beside their codes. */
export function personView({ role, organisation }: Actor, municipalities: ReadonlyMap<string, string>): PersonView {
  const name = municipalities.get(organisation);
  return {
    ...{ role, organisation },
    ministry: MINISTRIES.find((one) => one === organisation) ?? null,
    municipality: name === undefined ? null : { code: organisation, name },
  };
}
