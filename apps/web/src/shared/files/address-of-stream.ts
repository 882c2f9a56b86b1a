import { addressOf, PATHS } from '../paths.js';

/** The page of the file with this stream, such as `application/2022/gm0518-1`; home for what has none. */
export function addressOfStream(stream: string): string {
  const [kind = '', roundId = '', code = '', last = ''] = stream.split('/');
  switch (kind) {
    case 'funding-round':
      return addressOf('round', { roundId });
    case 'application':
      return addressOf('application', { roundId, code });
    case 'objection':
      return addressOf('objection', { roundId, code, nth: last });
    case 'evaluation':
      return addressOf('evaluation', { roundId, code, project: last });
    case 'monitoring':
      return addressOf('monitoring', { roundId, code, ...(last === '' ? {} : { year: last }) });
    case 'recovery':
    case 'penalty':
    case 'payment':
      return addressOf(kind, { roundId, code, nth: last });
    case 'task':
      return addressOf('task', { roundId, subject: code, ...(last === '' ? {} : { task: last }) });
    default:
      return PATHS.home;
  }
}
