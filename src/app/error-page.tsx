import { useRouter } from '@tanstack/react-router';
import { m } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';

/** The page for what must not happen: says what is safe and what to do. */
export function ErrorPage() {
  const router = useRouter();
  return (
    <Page
      title={m.error_heading()}
      lead={m.error_safe()}
      actions={
        <>
          <Button kind="primary" onClick={() => void router.invalidate()}>
            {m.error_again()}
          </Button>
          <Button onClick={() => location.reload()}>{m.error_reload()}</Button>
        </>
      }
    >
      <p className="mt-6 max-w-measure">{m.error_still()}</p>
    </Page>
  );
}
