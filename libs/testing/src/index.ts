export { databaseServer, type DatabaseServer } from './database-server.js';
export { createDatabase, withDatabase, type TestDatabase } from './database.js';
export { applicationReceived, people, projectRequest, roundDrafted } from './facts.js';
export { roundTerms } from './round-terms.js';
