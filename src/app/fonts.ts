import normal from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';

/** The first sign that somebody uses the page and may go on to another. */
const signs = ['pointerover', 'keydown'] as const;

/**
 * Loads the web font when somebody first touches the page: who only reads one page, on a slow line, never pays for it.
 * It is put in while nobody reads: on the way to another page, or in a hidden tab; lines that are being read would
 * break elsewhere. Until then a system face with the same measures stands in (see fonts.css).
 * @param onMove calls back when the visitor has come to another page
 */
export function loadFonts(onMove: (moved: () => void) => void): void {
  const touched = new AbortController();
  const load = (): void => {
    touched.abort();
    void loadFont(normal, onMove);
  };
  for (const sign of signs) addEventListener(sign, load, { signal: touched.signal, passive: true });
}

async function loadFont(address: string, onMove: (moved: () => void) => void): Promise<void> {
  const face = new FontFace('Atkinson Hyperlegible Next Variable', `url("${address}") format("woff2")`, {
    style: 'normal',
    weight: '200 800',
  });
  await face.load();
  const putIn = () => void document.fonts.add(face);
  onMove(putIn);
  document.addEventListener('visibilitychange', putIn, { once: true });
}
