/** Weights as they are typed, by municipality code. */
export type TypedWeights = Readonly<Record<string, string>>;

/** A weight is a whole number of 1 to 999,999. */
const WEIGHT = /^[1-9]\d{0,5}$/;

/** The weights of an address, `GM0518:3,GM0363:2`; what is none is left out. */
export function weightsOf(address: string): Readonly<Record<string, number>> {
  const pairs = address.split(',').map((pair) => pair.split(':'));
  const read = pairs.filter(([code, weight]) => /^GM\d{4}$/.test(code ?? '') && WEIGHT.test(weight ?? ''));
  return Object.fromEntries(read.map(([code = '', weight]) => [code, Number(weight)]));
}

/** Weights as an address writes them; 1 goes without saying. */
export function addressOfWeights(weights: Readonly<Record<string, number>>): string {
  const others = Object.entries(weights).filter(([, weight]) => weight !== 1);
  return others.map(([code, weight]) => `${code}:${weight}`).join(',');
}

/** What was typed as weights, or the codes whose weight is none. An empty field counts as 1. */
export function readWeights(typed: TypedWeights): {
  readonly weights: Readonly<Record<string, number>>;
  readonly faulty: readonly string[];
} {
  const entries = Object.entries(typed).map(([code, text]) => [code, text.trim() === '' ? '1' : text.trim()] as const);
  return {
    weights: Object.fromEntries(entries.map(([code, text]) => [code, Number(text)])),
    faulty: entries.filter(([, text]) => !WEIGHT.test(text)).map(([code]) => code),
  };
}
