/** The address of a document that asks the browser to scroll to some words of it. */
export const clauseAddress = (url: string, locator: string): string =>
  url.includes('#') ? url : `${url}#:~:text=${encodeURIComponent(locator).replaceAll('-', '%2D')}`;
