import { responseTo } from './respond.ts';
import { dropOldFiles, keepFiles } from './kept-files.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(keepFiles()));

self.addEventListener('activate', (event) => event.waitUntil(dropOldFiles().then(() => self.clients.claim())));

/** A new version waits until the person asks for it; it never takes over under open pages. */
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const response = responseTo(event.request);
  if (response) event.respondWith(response);
});
