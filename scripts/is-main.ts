import { pathToFileURL } from 'node:url';

/** Tells whether the module at this address was started as a program (and not imported). */
export const isMain = (moduleUrl: string): boolean => moduleUrl === pathToFileURL(process.argv[1] ?? '').href;
