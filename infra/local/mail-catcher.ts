import path from 'node:path';
import { compileCacheDir, nodeBinary, projectRoot } from './directories.ts';
import type { Program } from './program.ts';
import { httpAnswers } from './readiness.ts';

/** Where the mail catcher listens and keeps its messages. */
export interface MailCatcherPlace {
  readonly smtpPort: number;
  readonly inboxPort: number;
  readonly mailDir: string;
  readonly logFile: string;
}

/**
 * The mail catcher as a program to supervise: takes every mail over SMTP, shows them on the inbox page and keeps them
 * as files, which it reads back when it starts. Its page lists all (`/api/email`), one with its source (`/api/email/ID/source`).
 */
export function mailCatcherProgram(place: MailCatcherPlace): Program {
  const options = {
    smtp: place.smtpPort,
    ip: '127.0.0.1',
    web: place.inboxPort,
    'web-ip': '127.0.0.1',
    'mail-directory': place.mailDir,
  };
  return {
    name: 'the mail catcher',
    command: nodeBinary,
    // Silent: its log would name who was written to.
    args: [
      path.join(projectRoot, 'node_modules/maildev/dist/bin/maildev.js'),
      '--silent',
      ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
    ],
    env: { NODE_COMPILE_CACHE: compileCacheDir() },
    // Away from the work tree, where a configuration file of someone else could be found.
    cwd: place.mailDir,
    logFile: place.logFile,
    stopSignal: 'SIGTERM',
    stopWithinMs: 5_000,
    readyWithinMs: 60_000,
    ready: () => httpAnswers(`http://127.0.0.1:${place.inboxPort}/api/healthz`),
  };
}
