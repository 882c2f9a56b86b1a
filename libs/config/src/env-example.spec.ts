import { readFileSync } from 'node:fs';
import { apiConfig, envExample, loadConfig, workerConfig } from './index.js';

const settings = () =>
  Object.fromEntries(
    envExample()
      .split('\n')
      .filter((line) => /^[A-Z_]+=/.test(line))
      .map((line) => line.split(/=(.*)/).slice(0, 2)),
  ) as Record<string, string>;

describe('.env.example', () => {
  it('is what the schemas say; write it anew with tools/env-example/write.ts', () => {
    expect(readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8')).toBe(envExample());
  });

  it('is a configuration that works', () => {
    expect(() => [loadConfig(apiConfig, settings()), loadConfig(workerConfig, settings())]).not.toThrow();
  });
});
