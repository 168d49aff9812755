import normal from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';

/** Loads the web font once the page has painted; until then a system face with the same measures stands in (see fonts.css). */
export function loadFonts(): void {
  requestAnimationFrame(() => setTimeout(() => void loadFont(normal, 'normal')));
}

async function loadFont(address: string, style: string): Promise<void> {
  const face = new FontFace('Atkinson Hyperlegible Next Variable', `url("${address}") format("woff2")`, {
    style,
    weight: '200 800',
  });
  document.fonts.add(await face.load());
}
