import { useState } from 'react';
import { content, m } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { linkLook } from '../../ui/link-look.ts';
import { longestText } from './text-check.ts';
import type { BindingText } from './text-shelf.ts';
import { useTexts } from './use-texts.ts';

function BringButton({ document, label }: { document: BindingText; label: string }) {
  const bring = useTexts((texts) => texts.bring);
  const [busy, setBusy] = useState(false);
  const start = async () => {
    setBusy(true);
    await bring(document);
    setBusy(false);
  };
  return (
    <Button kind="primary" aria-disabled={busy} onClick={() => void start()}>
      {busy ? m.license_bringing() : label}
    </Button>
  );
}

function OpenFile({ document }: { document: BindingText }) {
  const take = useTexts((texts) => texts.take);
  const refuse = useTexts((texts) => texts.refuse);
  const open = (file: File | undefined) => {
    if (!file) return;
    if (file.size > longestText) refuse(document, 'too-long');
    else void file.text().then((text) => take(document, text));
  };
  return (
    <Field
      label={m.license_open_file()}
      control={(ties) => (
        <input {...ties} type="file" accept=".txt,.md,text/plain" onChange={(event) => open(event.target.files?.[0])} />
      )}
    />
  );
}

function PasteText({ document }: { document: BindingText }) {
  const take = useTexts((texts) => texts.take);
  const refuse = useTexts((texts) => texts.refuse);
  const [text, setText] = useState('');
  const change = (value: string) => {
    if (value.length > longestText) refuse(document, 'too-long');
    else setText(value);
  };
  return (
    <>
      <TextField
        label={m.license_paste_text()}
        help={m.license_paste_help()}
        value={text}
        onChange={change}
        lines={4}
      />
      <div className="mt-2">
        <Button onClick={() => void take(document, text)}>{m.license_check_text()}</Button>
      </div>
    </>
  );
}

/** A copy of the visitor's own: a file or a pasted text. The forms are drawn when opened: without script they could do nothing. */
export function OwnText({ document }: { document: BindingText }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="no-print max-w-measure">
      <Disclosure summary={m.license_own_text()} onToggle={setOpen}>
        {open && (
          <div className="grid gap-4">
            <OpenFile document={document} />
            <PasteText document={document} />
          </div>
        )}
      </Disclosure>
    </div>
  );
}

const hostOf = (address: string): string => content(new URL(address).host);

/** Ways to bring a text at one press, and the link to the steward's page. */
export const TextSource = ({ document }: { document: BindingText }) => (
  <div className="no-print my-3 flex flex-wrap gap-2">
    {document.spdx !== undefined && <BringButton document={document} label={m.license_show_text()} />}
    {document.spdx === undefined && document.textUrl !== undefined && (
      <BringButton document={document} label={m.license_fetch_from({ host: hostOf(document.textUrl) })} />
    )}
    <a className={linkLook()} href={document.url} rel="noreferrer">
      {m.license_read_at({ host: hostOf(document.url) })}
    </a>
  </div>
);
