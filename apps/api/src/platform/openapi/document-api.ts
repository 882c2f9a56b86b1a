import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import { API_VERSION } from '../http/response-headers.js';
import type { ApiSettings } from '../settings.js';
import { describeAddresses } from './describe-addresses.js';
import { describeForms } from './describe-forms.js';

const DESCRIPTION = `A yearly funding round, from its spending framework to closed books.

Every request that changes something carries an \`Idempotency-Key\`: send a new one for each act and the same one when you repeat it.
Amounts are whole euro cents, dates are calendar dates in Europe/Amsterdam, instants are in UTC.
What does not succeed is answered as problem+json with a stable \`code\`; \`GET /api/v1/problems\` lists them all.
All faults of a request are told at once, each at its field: those of its form, and for an application and a new round also what the rules find in the rest. A decision is put before its rule once its form is right.
A query parameter that an address does not take is refused, so that a mistyped filter never passes for no filter.
Lists are paged by \`after\` and \`limit\`: follow \`next\` until it is absent.`;

/** Publishes the OpenAPI 3.1 document and a page to read it on; both work without the internet. */
export function documentApi(api: NestFastifyApplication, settings: ApiSettings): void {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.1')
    .setTitle('Ronde')
    .setDescription(DESCRIPTION)
    .setVersion(API_VERSION)
    .setLicense('EUPL-1.2', 'https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12')
    .addServer(settings.publicUrl)
    .addBearerAuth({
      type: 'http',
      scheme: 'bearer',
      description: 'For the demonstration: demo-administrator, demo-gm0518, …',
    })
    .addSecurityRequirements('bearer');
  const document = SwaggerModule.createDocument(api, builder.build(), { standardSchemaConverter: jsonSchema });
  describeAddresses(document);
  describeForms(document);
  SwaggerModule.setup('docs', api, document, {
    useGlobalPrefix: true,
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: 'Ronde API',
  });
}

/** zod writes JSON Schema 2020-12, which is what OpenAPI 3.1 uses; named schemas become components. */
function jsonSchema(schema: unknown, { schemaType }: { readonly schemaType: 'input' | 'output' }) {
  if (!(schema instanceof z.ZodType)) return undefined;
  const { $defs = {}, ...own } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: schemaType });
  delete own.$schema;
  return { schema: own, components: $defs };
}
