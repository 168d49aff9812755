import type { DataCheck } from './check.ts';

const viewers = ['github.com', 'huggingface.co'];

/** What is wrong with an address from which a browser is to read a plain text. */
function faultOf(address: string): string | undefined {
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol !== 'https:') return 'an address that browsers refuse to read from a secure page';
  if (/\.(pdf|docx?|zip)$/i.test(pathname)) return 'a file that is no plain text';
  return viewers.includes(hostname) && pathname.includes('/blob/') ? 'a page around the text' : undefined;
}

/** The visitor's browser can read what it is sent to fetch. */
export const addressesLeadToTexts: DataCheck = {
  name: 'addresses-lead-to-texts',
  description:
    'A textUrl that browsers fetch (documents not on the SPDX list) is a secure address of a plain text, not of a PDF or a page that shows it.',
  scope: 'record',
  exceptions: [],
  check: ({ documents }) =>
    documents.flatMap(({ role, spdx, textUrl }) => {
      const fault = spdx === undefined && textUrl !== undefined ? faultOf(textUrl) : undefined;
      if (fault === undefined) return [];
      const tip = 'Give the address of the raw file, or leave textUrl out where there is none.';
      return [
        { path: `documents.${role}.textUrl`, found: `${fault}: ${textUrl ?? ''}`, expected: 'a plain text', tip },
      ];
    }),
};
