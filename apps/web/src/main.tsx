import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { queryClient } from './app/query-client.js';
import { startTexts } from './app/texts.js';
import { meQuery } from './shared/person/me.js';
import { followColourScheme } from './shared/ui/colour-scheme.js';
import './app/styles/index.css';

followColourScheme();
// Who this is decides which page comes: asked while the texts come.
void queryClient.prefetchQuery(meQuery);
await startTexts();
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no place for the application');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
