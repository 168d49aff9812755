import { lazy, Suspense, useEffect } from 'react';
import { IgnoredParts } from './ignored-parts.tsx';
import type { CheckSearch } from './model/check-search.ts';
import { loadWizard, type Loaded } from './model/load-check.ts';
import { LicenseStep } from './steps/license-step.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

const Wizard = lazy(async () => ({ default: (await loadWizard()).Wizard }));

interface CheckPageProps {
  search: CheckSearch;
  /** Undefined while nothing is named. */
  loaded: Loaded | undefined;
  /** Names of parameters that could not be used at all. */
  stray: readonly string[];
}

function FirstStep({
  search,
  stray,
  onScreen,
}: Omit<CheckPageProps, 'loaded'> & { onScreen: (screen: string) => void }) {
  useEffect(() => onScreen('license'), [onScreen]);
  return (
    <>
      <IgnoredParts parts={stray} />
      <LicenseStep search={search} onFocus={() => void loadWizard()} />
    </>
  );
}

/** Check: the name first; the questions and their answer, with the engine, come once there is one. */
export function CheckPage({ loaded, ...props }: CheckPageProps) {
  const onScreen = useHeadingFocus();
  if (!loaded) return <FirstStep {...props} onScreen={onScreen} />;
  return (
    <Suspense>
      <Wizard {...props} loaded={loaded} onScreen={onScreen} />
    </Suspense>
  );
}
