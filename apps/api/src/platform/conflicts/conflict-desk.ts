import { Inject, Injectable } from '@nestjs/common';
import type { FileInView } from '@ronde/domain';
import { keptFromStream } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database/database.js';

/** Knows who is kept from a file, and from all that hangs on it, by a registered interest (Awb 2:4). */
@Injectable()
export class ConflictDesk {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  /** The file in view, with who is kept from the application it belongs to: the table of permissions does the rest. */
  async withKeptFrom<V extends FileInView>(view: V, stream: string): Promise<V> {
    return { ...view, keptFrom: await keptFromStream(this.database, stream) };
  }
}
