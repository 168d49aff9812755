import { m } from '../../i18n/index.ts';
import { Notice } from '../../ui/notice.tsx';

/** Says which parts of an address made no sense and were left out. */
export const IgnoredParts = ({ parts }: { parts: readonly string[] }) =>
  parts.length > 0 && (
    <div className="frame pt-4">
      <Notice tone="warn" title={m.check_dropped()}>
        <p>{m.check_dropped_what({ parts: parts.join(', ') })}</p>
      </Notice>
    </div>
  );
