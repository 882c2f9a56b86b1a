import { FACTS_WITHOUT_MAIL, MAILS } from '@ronde/domain';
import { FACTS_WITHOUT_TABLE, PROJECTIONS } from './project.js';

describe('every fact of a round and its files', () => {
  // The compiler sees to it that the mail table knows each fact; what that knows, the tables must know.
  const known = [...Object.keys(MAILS), ...Object.keys(FACTS_WITHOUT_MAIL)].sort();

  it('changes a table, or is listed with the reason why not', () => {
    expect([...Object.keys(PROJECTIONS), ...Object.keys(FACTS_WITHOUT_TABLE)].sort()).toEqual(known);
  });

  it('is in one of the two lists only', () => {
    expect(Object.keys(PROJECTIONS).filter((type) => type in FACTS_WITHOUT_TABLE)).toEqual([]);
  });
});
