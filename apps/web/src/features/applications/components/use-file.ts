import { useParams } from 'react-router';
import type { FileParams } from '../api/application.js';

/** The application that the address names. */
export function useFile(): FileParams {
  const { roundId = '', code = '' } = useParams();
  return { roundId, code };
}
