import { useSyncExternalStore } from 'react';
import { m } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { hasNewVersion, loadNewVersion, onNewVersion } from './offline.ts';

/** A line that says when a new version of the site waits, with a button that loads it. */
export function NewVersion() {
  const isWaiting = useSyncExternalStore(onNewVersion, hasNewVersion, () => false);
  return (
    <div role="status" className="page-note">
      {isWaiting && (
        <div className="frame">
          <p>{m.new_version_ready()}</p>
          <Button onClick={loadNewVersion}>{m.new_version_load()}</Button>
        </div>
      )}
    </div>
  );
}
