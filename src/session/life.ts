/** What happens to the page itself; 'ended': the document is thrown away. */
type Life = { type: 'shown' | 'hidden' | 'ended' };

/** Follows visibility and the back-forward cache. */
export function followLife(view: Window, tell: (event: Life) => void, signal: AbortSignal): void {
  const { document } = view;
  document.addEventListener('visibilitychange', () => tell({ type: document.hidden ? 'hidden' : 'shown' }), { signal });
  // A page kept for going back only sleeps; its timers and ranges survive with it.
  view.addEventListener('pagehide', ({ persisted }) => tell({ type: persisted ? 'hidden' : 'ended' }), { signal });
  view.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && !document.hidden) tell({ type: 'shown' });
  }, { signal });
}
