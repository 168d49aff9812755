/** What the embedded page tells its host: how many CSS pixels it is high. */
export interface HeightMessage {
  type: 'lichen-height';
  height: number;
}

const most = 4000;

/** Returns the height a message asks for, in whole CSS pixels, or undefined when it is no sensible height message. */
export function heightOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, height } = data as Partial<Record<string, unknown>>;
  if (type !== 'lichen-height' || typeof height !== 'number' || !Number.isFinite(height)) return undefined;
  return height > 0 && height <= most ? Math.ceil(height) : undefined;
}
