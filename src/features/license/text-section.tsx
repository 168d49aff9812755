import { m } from '../../i18n/index.ts';
import { Section } from '../../ui/section.tsx';
import { useLicense } from './license-context.ts';
import { TextBlock } from './text-block.tsx';

/** The legal texts themselves, brought only when asked for. */
export function TextSection() {
  const { documents } = useLicense();
  return (
    <Section id="text" heavy title={m.license_text_title()}>
      <p className="max-w-measure text-soft">{m.license_text_lead()}</p>
      {documents.map((document) => (
        <TextBlock key={document.role} document={document} />
      ))}
    </Section>
  );
}
