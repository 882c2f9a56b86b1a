import { useSuspenseQuery } from '@tanstack/react-query';
import { meQuery, type Me } from './me.js';

/** Who is signed in; every page but that of signing in has somebody. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}
