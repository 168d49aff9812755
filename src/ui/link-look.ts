/** How much weight a button or button-like link carries. */
export type ButtonKind = 'primary' | 'quiet' | 'danger';

/** The class names that make a link look like a button. */
export function linkLook(kind: ButtonKind = 'quiet'): string {
  return kind === 'quiet' ? 'button' : `button button-${kind}`;
}

/** The class names that make a link look like a chip; `on` marks the chosen one. */
export function chipLook(on = false): string {
  return on ? 'chip chip-on' : 'chip';
}
