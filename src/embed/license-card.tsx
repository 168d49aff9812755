import { content, m } from '../i18n/index.ts';
import type { LicensePage } from '../knowledge/index.ts';

/** What a host page shows of one license: its name and the way to the full explanation. */
export const LicenseCard = ({ license, address }: { license: LicensePage; address: string }) => (
  <article>
    <h1>{content(license.name)}</h1>
    <p>
      <a href={address} target="_blank" rel="noopener">
        {m.embed_open()}
      </a>
    </p>
  </article>
);
