/**
 * The open modal dialog in which the card has to live: everything outside it is inert, the top layer
 * included. The one around the mention, else the last one in the document.
 */
export function dialogAround(doc: Document, within: Node | undefined): Element | null {
  const element = within instanceof Element ? within : within?.parentElement;
  const around = element?.closest('dialog:modal');
  if (around) return around;
  const open = doc.querySelectorAll('dialog:modal');
  return open[open.length - 1] ?? null;
}

/** Calls back when a dialog opens or closes anywhere in the document; returns a function that stops it. */
export function watchDialogs(doc: Document, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(doc, { subtree: true, attributeFilter: ['open'] });
  return () => observer.disconnect();
}
