import { m } from '../../i18n/index.ts';
import { overview } from '../../knowledge/index.ts';
import { PasteBlock } from '../../ui/paste-block.tsx';
import { Section } from '../../ui/section.tsx';

/** How to say that something is wrong, with a message to fill in. */
export const Report = () => (
  <Section id="report" title={m.about_report()}>
    <p className="max-w-measure">{m.about_report_how()}</p>
    <p className="mt-3 max-w-measure">{m.about_report_file()}</p>
    <div className="max-w-measure">
      <PasteBlock
        text={m.about_report_message({ version: overview.version })}
        name={m.message_name()}
        label={m.message_copy()}
        copied={m.message_copied()}
        blocked={m.message_blocked()}
      />
    </div>
  </Section>
);
