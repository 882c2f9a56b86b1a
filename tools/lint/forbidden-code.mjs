const clock =
  'Time comes in as an argument (in workflows: from now()), or the same round gives another answer tomorrow.';
const chance = 'Nothing here may be random: derive it from an id, or take it as an argument.';
const sandbox =
  'Workflow code and rules have no such thing on replay. Do it in an activity, or use @temporalio/workflow.';

export const noConsole = {
  name: 'console',
  message: 'Use the pino logger of the application; a library returns what it has to say.',
};

export const sandboxGlobals = [
  'process',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
  'crypto',
  'performance',
].map((name) => ({ name, message: sandbox }));

export const noProcessEnv = {
  object: 'process',
  property: 'env',
  message: 'The environment is read in libs/config only. Add the setting to a schema there and take it as an argument.',
};

export const noClockNorChance = [
  { object: 'Date', property: 'now', message: clock },
  { object: 'Math', property: 'random', message: chance },
  { object: 'performance', property: 'now', message: clock },
];

export const noClockReading = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock },
];

export const noDefaultExport = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export it by name, so that it has one name everywhere and can be found.',
};

export const noEnum = {
  selector: 'TSEnumDeclaration, TSModuleDeclaration[kind="namespace"]',
  message: 'Use a union of string literals (with an `as const` list where it is enumerated), or plain exports.',
};

export const erasableOnly = {
  selector: 'TSParameterProperty',
  message: 'infra/ and tools/ run directly in Node, which only strips types: declare the field and assign it.',
};

export const noSkippedTest = {
  selector:
    'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/], CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
  message: 'A skipped test is a hole nobody sees. Make it pass, or delete it with its reason in the commit.',
};
