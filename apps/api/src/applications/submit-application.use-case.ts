import { Inject, Injectable } from '@nestjs/common';
import type { Acting } from '../platform/auth/acting.js';
import {
  SubmitApplication,
  type Acknowledged,
  type ApplicationContent,
} from '../platform/receipts/submit-application.js';

/** A whole application in one request, as importers and rehearsals send it. */
@Injectable()
export class SubmitApplicationUseCase {
  constructor(@Inject(SubmitApplication) private readonly submit: SubmitApplication) {}

  execute(acting: Acting, roundId: string, content: ApplicationContent): Promise<Acknowledged> {
    return this.submit.take(acting, () => Promise.resolve({ roundId, content }));
  }
}
