/** What the page's reader does, as the session hears it. */
export interface PageEvents {
  pointerMoved(event: PointerEvent): void;
  pointerGone(event: PointerEvent): void;
  clicked(event: MouseEvent): void;
  keyPressed(event: KeyboardEvent): void;
  /** The key that shows marks or opens cards was pressed or let go. */
  modifierHeld(held: boolean): void;
  selectionChanged(): void;
  /** Scrolled or resized: what is placed beside a mark must follow. */
  shifted(): void;
}

/** Control, or Command on a Mac: it does nothing in a page by itself. */
export function isModifier(event: KeyboardEvent | MouseEvent): boolean {
  return event.ctrlKey || event.metaKey;
}

/**
 * Listens in the capture phase on the window, so that a page which stops its events does not stop ours; never
 * prevents anything by itself, and never makes scrolling wait.
 */
export function listenToReader(view: Window, events: PageEvents, signal: AbortSignal): void {
  const quietly = { capture: true, passive: true, signal };
  const shifted = oncePerFrame(view, () => events.shifted(), signal);
  view.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'touch') events.pointerMoved(event);
  }, quietly);
  view.document.documentElement.addEventListener('pointerleave', (event) => events.pointerGone(event), { passive: true, signal });
  view.addEventListener('click', (event) => events.clicked(event), { capture: true, signal });
  view.addEventListener('keydown', (event) => {
    if (isModifierKey(event)) events.modifierHeld(true);
    events.keyPressed(event);
  }, { capture: true, signal });
  view.addEventListener('keyup', (event) => {
    if (isModifierKey(event)) events.modifierHeld(false);
  }, quietly);
  view.addEventListener('blur', (event) => {
    if (event.target === view) events.modifierHeld(false);
  }, quietly);
  view.document.addEventListener('selectionchange', oncePerFrame(view, () => events.selectionChanged(), signal), { passive: true, signal });
  view.addEventListener('scroll', shifted, quietly);
  view.addEventListener('resize', shifted, quietly);
}

const isModifierKey = ({ key }: KeyboardEvent): boolean => key === 'Control' || key === 'Meta';

/** Acts in the next frame, once, however often it is called before. */
function oncePerFrame(view: Window, act: () => void, signal: AbortSignal): () => void {
  let planned = false;
  return () => {
    if (planned) return;
    planned = true;
    view.requestAnimationFrame(() => {
      planned = false;
      if (!signal.aborted) act();
    });
  };
}
