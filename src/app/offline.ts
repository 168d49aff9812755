type Listener = () => void;

const listeners = new Set<Listener>();
let waiting: ServiceWorker | undefined;

/** Calls the listener when a new version of the site starts to wait; returns a function that ends this. */
export function onNewVersion(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells whether a new version of the site waits to be loaded. */
export const hasNewVersion = (): boolean => waiting !== undefined;

/** Lets the waiting version take over; the page reloads when it has. */
export function loadNewVersion(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting?.postMessage('take-over');
}

/** Registers the service worker when the page is idle; where there is none, or storage is refused, the site works without. */
export function startOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}

function register(): void {
  navigator.serviceWorker
    .register(`${import.meta.env.BASE_URL}sw.js`)
    .then(watch)
    .catch(() => undefined);
}

function watch(registration: ServiceWorkerRegistration): void {
  if (registration.waiting) announce(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => announceInstalled(worker));
  });
}

/** A first installation has nothing to replace and is not announced. */
function announceInstalled(worker: ServiceWorker): void {
  if (worker.state === 'installed' && navigator.serviceWorker.controller) announce(worker);
}

function announce(worker: ServiceWorker): void {
  waiting = worker;
  listeners.forEach((listener) => listener());
}
