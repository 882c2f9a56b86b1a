import { dataConverter } from '@ronde/contracts';
import { defaultPayloadConverter, type Payload } from '@temporalio/common';

/** A copy of a message of the engine in which every payload is the value it stands for. */
export async function decodePayloads(value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map(decodePayloads));
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return plain(value);
  if (isPayload(value)) return decoded(value);
  const members = await Promise.all(
    Object.entries(value).map(async ([name, member]) => [name, await decodePayloads(member)] as const),
  );
  return Object.fromEntries(members);
}

function isPayload(value: object): value is Payload {
  const { metadata } = value as { metadata?: Record<string, unknown> };
  return metadata?.['encoding'] instanceof Uint8Array;
}

/** Through the same codecs as the client and the workers, the last one first. */
async function decoded(payload: Payload): Promise<unknown> {
  let payloads = [payload];
  for (const codec of [...(dataConverter().payloadCodecs ?? [])].reverse()) payloads = await codec.decode(payloads);
  try {
    return defaultPayloadConverter.fromPayload(payloads[0] as Payload);
  } catch {
    return '(not readable here)';
  }
}

function plain(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}
