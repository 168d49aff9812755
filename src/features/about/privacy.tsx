import { m } from '../../i18n/index.ts';
import { KeyValue } from '../../ui/key-value.tsx';
import { Section } from '../../ui/section.tsx';

const kept = () => [
  { id: 'plan', term: m.about_kept_plan(), value: m.about_kept_plan_text() },
  { id: 'colors', term: m.about_kept_colors(), value: m.about_kept_colors_text() },
  { id: 'copy', term: m.about_kept_copy(), value: m.about_kept_copy_text() },
  { id: 'scroll', term: m.about_kept_scroll(), value: m.about_kept_scroll_text() },
  { id: 'history', term: m.about_kept_history(), value: m.about_kept_history_text() },
];

/** What stays on this device and what is sent. */
export const Privacy = () => (
  <Section id="privacy" heavy title={m.about_privacy()}>
    <p className="max-w-measure">{m.about_privacy_short()}</p>
    <h3 className="mt-6 mb-1">{m.about_kept()}</h3>
    <KeyValue items={kept()} />
    <p className="mt-3 max-w-measure">{m.about_kept_erase()}</p>
    <h3 className="mt-6 mb-1">{m.about_sent()}</h3>
    <p className="max-w-measure">{m.about_sent_requests()}</p>
    <p className="mt-3 max-w-measure">{m.about_sent_address()}</p>
    <p className="mt-3 max-w-measure">{m.about_sent_others()}</p>
  </Section>
);
