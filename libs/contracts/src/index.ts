export * from './temporal/ids.js';
export * from './temporal/command.js';
export * from './temporal/record.js';
export * from './temporal/inputs.js';
export * from './temporal/messages.js';
export * from './temporal/data-converter.js';
