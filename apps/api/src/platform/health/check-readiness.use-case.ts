import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database/database.js';
import { EngineClient } from '../engine/engine-client.js';

/** One dependency, and how long it took to answer. */
export interface Dependency {
  readonly name: 'database' | 'engine';
  readonly status: 'up' | 'down';
  readonly milliseconds: number;
}

/** degraded: receipts are taken, decisions are not. */
export interface Readiness {
  readonly status: 'up' | 'degraded' | 'down';
  readonly dependencies: readonly Dependency[];
}

const PATIENCE_MS = 2_000;

@Injectable()
export class CheckReadinessUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(EngineClient) private readonly engine: EngineClient,
  ) {}

  async execute(): Promise<Readiness> {
    const dependencies = await Promise.all([
      probe('database', () => this.database.query('SELECT 1')),
      probe('engine', () =>
        this.engine.within(PATIENCE_MS, () => this.engine.client.workflowService.getSystemInfo({})),
      ),
    ]);
    const [database, engine] = dependencies;
    const status = database?.status === 'down' ? 'down' : engine?.status === 'down' ? 'degraded' : 'up';
    return { status, dependencies };
  }
}

async function probe(name: Dependency['name'], ask: () => Promise<unknown>): Promise<Dependency> {
  const started = performance.now();
  const status = await Promise.race([ask().then(answered, silent), tooLong()]);
  return { name, status, milliseconds: Math.round(performance.now() - started) };
}

const answered = () => 'up' as const;
const silent = () => 'down' as const;

function tooLong(): Promise<'down'> {
  return new Promise((resolve) => setTimeout(() => resolve('down'), PATIENCE_MS).unref());
}
