import normal from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';

/**
 * Loads the web font when somebody first touches the page: who only reads one page, on a slow line, never pays for it.
 * It is put in while nobody reads: on the way to another page, or in a hidden tab; lines that are being read would
 * break elsewhere. Until then a system face with the same measures stands in (see fonts.css).
 * @param onMove calls back when the visitor has come to another page
 */
export function loadFonts(onMove: (moved: () => void) => void): void {
  let isWanted = false;
  const load = (): void => {
    if (!isWanted) void loadFont(normal, onMove);
    isWanted = true;
  };
  for (const sign of ['pointerover', 'keydown']) addEventListener(sign, load, { once: true });
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
