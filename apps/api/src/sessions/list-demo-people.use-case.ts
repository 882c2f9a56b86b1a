import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { DEMO_TOKENS_OF_OFFICIALS, demoPerson } from '../platform/auth/demo-people.js';
import { DATABASE } from '../platform/database/database.js';
import { Municipalities } from '../platform/registers/municipalities.js';
import { API_SETTINGS, type ApiSettings } from '../platform/settings.js';
import { personView } from './person-view.js';

/** Municipalities with something to see: invited in a round, or with an application in it. */
const MUNICIPALITIES = `
  SELECT code FROM municipality
  WHERE code IN (SELECT unnest(invited) FROM round UNION SELECT lead_municipality FROM application)
  ORDER BY name`;

/** The people of the demonstration that a browser can sign in as; none where it is not one. */
@Injectable()
export class ListDemoPeopleUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(Municipalities) private readonly municipalities: Municipalities,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  async execute() {
    if (!this.settings.demoTokens) return { items: [] };
    const names = await this.municipalities.byCode();
    const rows = await this.database.query<{ code: string }[]>(MUNICIPALITIES);
    const tokens = [...DEMO_TOKENS_OF_OFFICIALS, ...rows.map(({ code }) => `demo-${code.toLowerCase()}`)];
    return {
      items: tokens.flatMap((token) => {
        const person = demoPerson(token);
        return person === undefined ? [] : [{ person: token, ...personView(person, names) }];
      }),
    };
  }
}
