import { useQuery } from '@tanstack/react-query';
import { fileName } from './file-name.js';
import { municipalitiesQuery } from './municipalities.js';

/** Calls files by their municipality; by their code until the names are known. */
export function useFileName(): (file: string) => string {
  const { data = [] } = useQuery(municipalitiesQuery);
  return (file) => fileName(file, data);
}
