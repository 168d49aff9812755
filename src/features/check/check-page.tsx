import { lazy, Suspense, useEffect } from 'react';
import { IgnoredParts } from './ignored-parts.tsx';
import type { CheckSearch } from './model/check-search.ts';
import { loadWizard, type Loaded } from './model/load-check.ts';
import { subjectOf } from './model/subject.ts';
import { LicenseStep } from './steps/license-step.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

const Wizard = lazy(async () => ({ default: (await loadWizard()).Wizard }));

interface CheckPageProps {
  search: CheckSearch;
  loaded: Loaded;
  /** Names of parameters that could not be used at all. */
  stray: readonly string[];
}

function FirstStep({ search, loaded, stray, onScreen }: CheckPageProps & { onScreen: (screen: string) => void }) {
  useEffect(() => onScreen('license'), [onScreen]);
  return (
    <>
      <IgnoredParts parts={stray} />
      <LicenseStep search={search} index={loaded.index} onFocus={() => void loadWizard()} />
    </>
  );
}

/** Check: the name first; the questions and their answer, with the engine, come once there is one. */
export function CheckPage(props: CheckPageProps) {
  const onScreen = useHeadingFocus();
  const { search, loaded } = props;
  if (subjectOf(search, loaded.index).kind === 'none') return <FirstStep {...props} onScreen={onScreen} />;
  return (
    <Suspense>
      <Wizard {...props} onScreen={onScreen} />
    </Suspense>
  );
}
