import { m } from '../../i18n/index.ts';
import { Page } from '../../ui/page.tsx';
import { PasteBlock } from '../../ui/paste-block.tsx';
import { Section } from '../../ui/section.tsx';
import { VerdictPanel } from '../../ui/verdict-panel.tsx';
import { Checklist } from './checklist.tsx';
import { customQuestions, meanings, places, whomToAsk } from './checklists.ts';

const Message = () => (
  <PasteBlock
    text={m.not_stated_message()}
    name={m.message_name()}
    label={m.message_copy()}
    copied={m.message_copied()}
    blocked={m.message_blocked()}
  />
);

/** The page for a model or dataset that names no license, or one that nobody has read yet. */
export const NotStatedPage = () => (
  <Page title={m.not_stated_heading()} lead={m.not_stated_lead()}>
    <div className="mt-6">
      <VerdictPanel verdict="not-stated" label={m.not_stated_verdict()} sentence={m.not_stated_verdict_text()} />
    </div>
    <Section title={m.not_stated_means()}>
      <Checklist items={meanings} />
    </Section>
    <Section id="places" heavy title={m.not_stated_look()}>
      <p className="-mt-2 mb-1 text-sm text-soft">{m.not_stated_look_aside()}</p>
      <Checklist items={places} isOrdered />
    </Section>
    <Section id="message" title={m.not_stated_ask()}>
      <Checklist items={whomToAsk} />
      <div className="max-w-measure">
        <Message />
      </div>
      <p className="mt-3 max-w-measure">{m.not_stated_answer()}</p>
    </Section>
    <Section id="custom" heavy title={m.not_stated_custom()}>
      <p className="mb-3 max-w-measure">{m.not_stated_custom_text()}</p>
      <Checklist items={customQuestions} isOrdered />
      <p className="mt-4 max-w-measure">{m.not_stated_custom_doubt()}</p>
    </Section>
  </Page>
);
