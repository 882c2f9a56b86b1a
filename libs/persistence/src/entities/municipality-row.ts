import { Entity } from 'typeorm';
import { text } from './columns.js';

/** A municipality and its safety region. */
@Entity('municipality')
export class MunicipalityRow {
  @text({ primary: true }) readonly code: string;
  @text() readonly name: string;
  @text() readonly safetyRegion: string;
}
