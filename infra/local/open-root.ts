/** Where things go that PostgreSQL's account cannot reach in the work tree, for instance when root cloned into its own home. */
export const openRoot = '/var/tmp';
