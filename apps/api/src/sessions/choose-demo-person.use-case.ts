import { Inject, Injectable } from '@nestjs/common';
import { demoPerson } from '../platform/auth/demo-people.js';
import { Problem } from '../platform/problems/problem.js';
import { API_SETTINGS, type ApiSettings } from '../platform/settings.js';
import { ReadMeUseCase } from './read-me.use-case.js';

/** Signs a browser in as somebody of the demonstration, under the rule by which their tokens are believed. */
@Injectable()
export class ChooseDemoPersonUseCase {
  constructor(
    @Inject(ReadMeUseCase) private readonly readMe: ReadMeUseCase,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  execute(token: string) {
    if (!this.settings.demoTokens) throw new Problem('NOT_FOUND');
    const person = demoPerson(token);
    if (person === undefined) throw Problem.at('person', 'FIELD_INVALID', 'There is no demo person of this name.');
    return this.readMe.execute(person);
  }
}
