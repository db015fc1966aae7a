/** Waits for a single-page application to have changed its address after a click, where no event tells. */
const AFTER_CLICK_MS = 150;

/** Calls back when the address changes without a new document. A mere jump to a heading is no navigation. */
export function followAddress(view: Window, changed: () => void, signal: AbortSignal): void {
  let address = route(view.location);
  const look = (): void => {
    const now = route(view.location);
    if (now === address) return;
    address = now;
    changed();
  };
  const { navigation } = view as { navigation?: EventTarget };
  if (navigation !== undefined) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  // Firefox before 147 has no navigation object, and a page's own pushState cannot be seen from here.
  view.addEventListener('popstate', look, { signal });
  view.addEventListener('click', () => setTimeout(() => signal.aborted || look(), AFTER_CLICK_MS), { capture: true, passive: true, signal });
}

/** The part of an address that decides what is shown; "#!/…" and "#/…" are routes, other fragments are headings. */
function route({ pathname, search, hash }: Location): string {
  return pathname + search + (/^#!?\//u.test(hash) ? hash : '');
}
