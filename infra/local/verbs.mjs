/** What each npm script runs, on Node 24. */
export const verbs = {
  start: 'infra/local/start.ts',
  reset: 'infra/local/reset.ts',
  backup: 'infra/local/backup.ts',
  restore: 'infra/local/restore.ts',
  test: 'infra/local/test.ts',
  exceptions: 'tools/docs/run-exceptions.ts',
  check: 'infra/local/check.ts',
  bench: 'tools/bench/main.ts',
  screens: 'e2e/screens/main.ts',
  rehearse: 'tools/rehearse/main.ts',
  'import-awards': 'tools/rehearse/import-awards.ts',
};
