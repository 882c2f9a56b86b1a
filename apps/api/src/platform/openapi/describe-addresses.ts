import type { OpenAPIObject } from '@nestjs/swagger';
import { PATH_PARAMETERS } from '../http/path-parameters.js';

type Item = OpenAPIObject['paths'][string];
type Operation = NonNullable<Item['get']>;
type Parameter = Extract<NonNullable<Operation['parameters']>[number], { readonly in: string }>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Describes every part of an address that stands in braces, from the table that also says how it is written. */
export function describeAddresses({ paths }: OpenAPIObject): void {
  for (const [address, item] of Object.entries(paths)) {
    const named = [...address.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => described(name));
    for (const method of METHODS) {
      const operation = item[method];
      if (operation) operation.parameters = [...named, ...besideAddress(operation)];
    }
  }
}

function besideAddress({ parameters = [] }: Operation): NonNullable<Operation['parameters']> {
  return parameters.filter((parameter) => !('in' in parameter && parameter.in === 'path'));
}

function described(name: string): Parameter {
  const parameter = PATH_PARAMETERS[name];
  if (parameter === undefined) throw new Error(`the part {${name}} of an address is not described`);
  const { pattern, description, example } = parameter;
  return {
    name,
    in: 'path',
    required: true,
    description,
    example,
    schema: { type: 'string', pattern: pattern.source },
  };
}
