import { useQuery } from '@tanstack/react-query';
import { streamName } from './file-name.js';
import { municipalitiesQuery } from './municipalities.js';

/** Calls the files of the machine by their municipality; by their code until the names are known. */
export function useStreamName(): (stream: string) => string {
  const { data = [] } = useQuery(municipalitiesQuery);
  return (stream) => streamName(stream, data);
}
