import { Link } from '@tanstack/react-router';
import type { Explanation } from '../../../explain/index.ts';
import { content, m } from '../../../i18n/index.ts';
import { writePlan } from '../../../state/index.ts';
import { Button } from '../../../ui/button.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { linkLook } from '../../../ui/link-look.ts';
import { memoOf } from '../model/memo.ts';
import { useCheck } from '../use-check.ts';

const copyWords = () => ({ copied: m.check_copied(), blocked: m.check_copy_blocked() });

/** What to do with a result: take it along, print it, send it, hold it against other licenses. */
export function ResultActions({ explanation }: { explanation: Explanation }) {
  const check = useCheck();
  const { page, plan } = check;
  const { license: _, ...withoutLicense } = writePlan(plan);
  return (
    <>
      <CopyButton text={() => memoOf(check, explanation, location.href)} label={m.check_copy_memo()} {...copyWords()} />
      <CopyButton text={() => location.href} label={m.check_copy_link()} {...copyWords()} />
      <Button icon="print" onClick={() => print()}>
        {m.check_print()}
      </Button>
      {page && (
        <Link to="/compare/" search={{ ...withoutLicense, ids: page.id }} className={linkLook()}>
          {m.check_compare()}
        </Link>
      )}
      {page && (
        <Link to="/license/$id/" params={{ id: page.id }} className={linkLook()}>
          {m.check_open_license({ license: content(page.shortName) })}
        </Link>
      )}
    </>
  );
}
