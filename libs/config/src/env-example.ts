import type { z } from 'zod';
import { settingGroups } from './schemas.js';
import { noteOf } from './setting.js';

/** The text of `.env.example`: every setting with what it is for and a value that works on one's own machine. */
export function envExample(): string {
  const groups = Object.entries(settingGroups).map(([title, schema]) =>
    [`# ${title}`, ...settingsOf(schema)].join('\n'),
  );
  return `# Written by tools/env-example/write.ts from libs/config; a test compares.\n\n${groups.join('\n\n')}\n`;
}

function settingsOf(schema: z.ZodObject): string[] {
  return Object.entries(schema.shape).flatMap(([key, setting]) => {
    const { about, example, optional } = noteOf(key, setting);
    return [`# ${about}`, `${optional ? '# ' : ''}${key}=${example}`];
  });
}
