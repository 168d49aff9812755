const numbers = new Intl.NumberFormat('en-GB');

/** Returns a number as people write it, with its thousands set apart. */
export const formatNumber = (number: number): string => numbers.format(number);
