import type { DrawnMap } from './maps/draw-areas.js';

/** What the API must be told from outside; libs/config reads it from the environment. */
export interface ApiSettings {
  readonly host: string;
  readonly port: number;
  /** Address people reach the API at; problem pages are linked under it. */
  readonly publicUrl: string;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  readonly temporalUiUrl?: string;
  readonly mailCatcherUrl?: string;
  /** The areas of municipalities, drawn; without it reach is shown by safety region only. */
  readonly municipalityMap?: DrawnMap;
  /** Demo people may act by their demo tokens. */
  readonly demoTokens: boolean;
  /** The folder of the web application as it was built; without it only the API is served. */
  readonly webRoot?: string;
  readonly logLevel: string;
}

export const API_SETTINGS = Symbol('ApiSettings');
