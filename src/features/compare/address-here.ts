/** The address of this page as people can read and pass it on. */
export const addressHere = (): string => location.href.replaceAll('%2C', ',');
