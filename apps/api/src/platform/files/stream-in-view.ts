import type { FileInView, FileKind } from '@ronde/domain';

const KINDS: Readonly<Record<string, FileKind>> = {
  'funding-round': 'ROUND',
  application: 'APPLICATION',
  task: 'TASK',
  evaluation: 'EVALUATION',
  monitoring: 'MONITORING',
  recovery: 'RECOVERY',
  objection: 'OBJECTION',
  payment: 'PAYMENT',
  penalty: 'PENALTY',
};

/** The stream of the file itself, for the stream beside it in which refused attempts stand. */
export function ownStream(stream: string): string {
  return stream.replace(/^refused\//, '');
}

/** A file by its stream alone, for those who only look: readings depend on whose it is, not on where it stands. */
export function streamInView(stream: string): FileInView {
  const own = ownStream(stream);
  const kind = KINDS[own.slice(0, own.indexOf('/'))] ?? 'ROUND';
  const [, municipality] =
    /^(?:application|evaluation|monitoring|recovery|objection|payment|penalty)\/[^/]+\/(gm\d{4})-/.exec(own) ?? [];
  return {
    kind,
    phase: 'NONE',
    preparedBy: {},
    ...(municipality === undefined ? {} : { municipality: municipality.toUpperCase() }),
  };
}

/** The round a stream belongs to: `2022` of `application/2022/gm0518-1`. */
export function roundOfStream(stream: string): string {
  return ownStream(stream).split('/')[1] ?? '';
}
