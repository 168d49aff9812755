import { m } from '../../i18n/index.ts';
import { Page } from '../../ui/page.tsx';
import { Method } from './method.tsx';
import { Answers } from './answers.tsx';
import { Privacy } from './privacy.tsx';
import { Plain } from './plain.tsx';
import { Report } from './report.tsx';

/** How Lichen works, what it does not know, and what it keeps. */
export const AboutPage = () => (
  <Page title={m.about_heading()} lead={m.about_lead()}>
    <Method />
    <Answers />
    <Plain
      id="limits"
      title={m.about_limits()}
      points={[
        m.about_limits_advice,
        m.about_limits_lawyer,
        m.about_limits_law,
        m.about_limits_consent,
        m.about_limits_rights,
        m.about_limits_versions,
        m.about_limits_open,
      ]}
    />
    <Privacy />
    <Plain
      id="accessibility"
      title={m.about_access()}
      points={[
        m.about_access_aim,
        m.about_access_how,
        m.about_access_checked,
        m.about_access_not_yet,
        m.about_access_tell,
      ]}
    />
    <Plain
      id="project"
      title={m.about_project()}
      points={[m.about_project_code, m.about_project_knowledge, m.about_project_texts, m.about_project_font]}
    />
    <Report />
  </Page>
);
