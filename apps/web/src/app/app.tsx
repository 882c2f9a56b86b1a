import { QueryClientProvider } from '@tanstack/react-query';
import { Pages } from './pages.js';
import { queryClient } from './query-client.js';

/** The web application. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Pages />
    </QueryClientProvider>
  );
}
