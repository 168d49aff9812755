const GAP = 6;
const MARGIN = 8;

function startEdge(anchor: DOMRect, width: number): number {
  const room = document.documentElement.clientWidth;
  const wanted = document.documentElement.dir === 'rtl' ? anchor.right - width : anchor.left;
  return Math.max(MARGIN, Math.min(wanted, room - width - MARGIN));
}

function topEdge(anchor: DOMRect, height: number): number {
  const fitsBelow = anchor.bottom + GAP + height <= window.innerHeight;
  return fitsBelow || anchor.top < height + GAP ? anchor.bottom + GAP : anchor.top - height - GAP;
}

function placeBeside(panel: HTMLElement, anchor: HTMLElement): void {
  const from = anchor.getBoundingClientRect();
  const size = panel.getBoundingClientRect();
  panel.style.left = `${startEdge(from, size.width) + window.scrollX}px`;
  panel.style.top = `${topEdge(from, size.height) + window.scrollY}px`;
}

/** Shows a popover below its anchor, or above it where the window ends; it moves when its content grows. Returns what ends this. */
export function showBeside(panel: HTMLElement, anchor: HTMLElement): () => void {
  panel.showPopover();
  placeBeside(panel, anchor);
  const growth = new ResizeObserver(() => placeBeside(panel, anchor));
  growth.observe(panel);
  return () => growth.disconnect();
}
