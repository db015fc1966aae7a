/** Puts text on the clipboard within the reader's gesture; false if the browser refuses. */
export async function copyText(view: Window, text: string): Promise<boolean> {
  // Only pages from secure addresses have it; there a page's policy may still forbid it.
  const modern = view.navigator.clipboard as Clipboard | undefined;
  if (modern !== undefined) {
    try {
      await modern.writeText(text);
      return true;
    } catch {
      // Try the older way.
    }
  }
  return copyByEvent(view.document, text);
}

function copyByEvent(document: Document, text: string): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    filled = event.clipboardData !== null;
    // The page's own listeners would put their text in its place.
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  document.defaultView?.addEventListener('copy', fill, { capture: true, once: true });
  // Deprecated, and the only way on pages without a secure address.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const done = document.execCommand('copy');
  document.defaultView?.removeEventListener('copy', fill, { capture: true });
  return done && filled;
}
