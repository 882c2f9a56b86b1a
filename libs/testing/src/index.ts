export { databaseServer, type DatabaseServer } from './database-server.js';
export { createDatabase, withDatabase, type TestDatabase } from './database.js';
export { applicationReceived, people, projectRequest, roundDrafted } from './facts.js';
export { JournalWriter } from './journal-writer.js';
export { roundTerms } from './round-terms.js';
export { stateFromFacts } from './state-from-facts.js';
export { freePort } from './free-port.js';
export { layFaultyWire, type Fault, type FaultyWire } from './faulty-wire.js';
export { startMailCatcher, type CaughtMail, type MailCatcher } from './mail-catcher.js';
