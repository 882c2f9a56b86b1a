import { writeFileSync } from 'node:fs';
import { envExample } from '@ronde/config';

// Writes .env.example at the top of the work tree; build libs/config first.
writeFileSync(new URL('../../.env.example', import.meta.url), envExample());
