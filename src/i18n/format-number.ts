/** Returns a number as people write it, with its thousands set apart. */
export const formatNumber = (number: number): string => new Intl.NumberFormat('en-GB').format(number);
