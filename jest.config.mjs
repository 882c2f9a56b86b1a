/** One configuration for every kind of test; the file suffix says its price. */
export default {
  testEnvironment: 'node',
  // Two cores are shared by engines, databases and browsers: a test that hangs is still found.
  testTimeout: 300_000,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/infra', '<rootDir>/tools', '<rootDir>/e2e'],
  testRegex: String.raw`(\.|-)spec\.tsx?$`,
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^@ronde/contracts/(amounts|http|sheets)$': '<rootDir>/libs/contracts/src/$1/index.ts',
    '^@ronde/([a-z]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
};
