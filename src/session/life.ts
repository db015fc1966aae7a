/** What happens to the page itself. */
interface LifeEvents {
  shown(): void;
  hidden(): void;
  /** The document is thrown away. */
  ended(): void;
}

/** Follows visibility and the back-forward cache. */
export function followLife(view: Window, events: LifeEvents, signal: AbortSignal): void {
  const { document } = view;
  document.addEventListener('visibilitychange', () => (document.hidden ? events.hidden() : events.shown()), { signal });
  view.addEventListener('pagehide', (event) => {
    // A page kept for going back only sleeps; its timers and ranges survive with it.
    if (event.persisted) events.hidden();
    else events.ended();
  }, { signal });
  view.addEventListener('pageshow', (event) => {
    if (event.persisted && !document.hidden) events.shown();
  }, { signal });
}
