/** Scrolls a range to the middle of the window if it is not in sight; smoothly unless the reader wants no motion. */
export function reveal(document: Document, range: Range): void {
  const view = document.defaultView;
  const element = range.startContainer.parentElement;
  if (view === null || element === null) return;
  const box = range.getBoundingClientRect();
  if (box.top >= MARGIN_PX && box.bottom <= view.innerHeight - MARGIN_PX) return;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // The range may start far down a long paragraph: the element alone would not bring it into sight.
  view.scrollBy({ top: box.top - view.innerHeight / 3, behavior: still ? 'instant' : 'smooth' });
  if (!insideWindow(element, view)) element.scrollIntoView({ block: 'nearest' });
}

const MARGIN_PX = 40;

/** Whether the window scrolls this text; otherwise some box of the page does. */
function insideWindow(element: Element, view: Window): boolean {
  for (let ancestor = element.parentElement; ancestor && ancestor !== view.document.body; ancestor = ancestor.parentElement) {
    if (ancestor.scrollHeight > ancestor.clientHeight && /auto|scroll/u.test(view.getComputedStyle(ancestor).overflowY)) return false;
  }
  return true;
}
