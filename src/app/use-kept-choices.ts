import { useEffect } from 'react';
import { useVisitor } from '../state/index.ts';

/** Reads once what this device keeps, then says on the root element which theme is chosen and whether there is a plan; the boot script of index.html does the same before the first paint. */
export function useKeptChoices(): void {
  useEffect(() => {
    const show = () => showOnRoot(document.documentElement);
    const stop = useVisitor.subscribe(show);
    void Promise.resolve(useVisitor.persist.rehydrate()).then(show);
    return stop;
  }, []);
}

function showOnRoot({ dataset }: HTMLElement): void {
  const { theme, plan } = useVisitor.getState();
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  if (plan) dataset.plan = 'set';
  else delete dataset.plan;
}
