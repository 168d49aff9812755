/** The end of an address that asks the browser to scroll to some words; a hyphen would end them early. */
export const toWords = (words: string): string => `:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;

/** The address of a document that asks the browser to scroll to some words of it. */
export const clauseAddress = (url: string, locator: string): string =>
  url.includes('#') ? url : `${url}#${toWords(locator)}`;
