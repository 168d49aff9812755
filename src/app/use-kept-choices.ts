import { useEffect } from 'react';
import { useVisitor, visitorKey } from '../state/index.ts';

/**
 * Reads what this device keeps, then says on the root element which theme is chosen and whether there is a plan, as the
 * boot script of index.html did before the first paint; follows what other tabs keep or erase.
 */
export function useKeptChoices(): void {
  useEffect(() => {
    const show = () => showOnRoot(document.documentElement);
    const read = () => void Promise.resolve(useVisitor.persist.rehydrate()).then(show);
    const readFromOthers = ({ key }: StorageEvent) => {
      if (key === visitorKey || key === null) read();
    };
    const stop = useVisitor.subscribe(show);
    addEventListener('storage', readFromOthers);
    read();
    return () => {
      stop();
      removeEventListener('storage', readFromOthers);
    };
  }, []);
}

function showOnRoot({ dataset }: HTMLElement): void {
  const { theme, plan } = useVisitor.getState();
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  if (plan) dataset.plan = 'set';
  else delete dataset.plan;
}
