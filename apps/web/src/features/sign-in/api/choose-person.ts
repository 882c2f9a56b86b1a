import { answered, api } from '../../../shared/api/client.js';
import type { Me } from '../../../shared/person/me.js';

/** Signs this browser in as a person of the demonstration. */
export function choosePerson(person: string): Promise<Me> {
  return answered(api.PUT('/api/v1/session', { body: { person } }));
}
