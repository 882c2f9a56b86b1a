import { Inject, Injectable } from '@nestjs/common';
import { NEW_ROUND, type Actor } from '@ronde/domain';
import { regionalReach } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';

/** Which municipalities take part in a round and are reached by it, and how many in each safety region. */
@Injectable()
export class ReadRegionalReachUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  /** For who may read the figures of the round; refuses an unknown round with NOT_FOUND. */
  async execute(actor: Actor, roundId: string) {
    insistPermitted(actor, 'readRoundFigures', NEW_ROUND);
    await this.rounds.read(roundId);
    return { roundId, ...(await regionalReach(this.database, roundId)) };
  }
}
