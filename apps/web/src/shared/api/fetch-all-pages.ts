interface Pages {
  readonly hasNextPage: boolean;
  readonly fetchNextPage: () => Promise<{ readonly hasNextPage: boolean }>;
}

/** Asks for every page of a list that is read in pieces. */
export async function fetchAllPages({ hasNextPage, fetchNextPage }: Pages): Promise<void> {
  for (let more = hasNextPage; more;) more = (await fetchNextPage()).hasNextPage;
}
