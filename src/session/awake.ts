import { createHeartbeat } from './heartbeat.js';
import { listenToReader } from './listen.js';
import type { PageEvents } from './listen.js';
import type { Performers } from './performers.js';

/** What runs only while the page is in sight: it listens to the reader and to changes of the page, and puts back marks that the page's scripts removed. */
export interface Awake {
  listen(): void;
  rest(): void;
}

export function createAwake({ ports, reading, surface, dispatch }: Performers, reader: PageEvents): Awake {
  let awake: AbortController | null = null;
  return {
    listen() {
      if (awake !== null) return;
      awake = new AbortController();
      const { signal } = awake;
      listenToReader(ports.view, reader, signal);
      // What "read more" opens may have been in the page all along, and no change of the text tells.
      ports.view.addEventListener('click', () => dispatch({ type: 'page-changed', lost: false }), { passive: true, signal });
      reading.watch(signal);
      createHeartbeat(() => {
        if (ports.isOrphaned()) dispatch({ type: 'orphaned' });
        else surface.restore();
      }, signal);
    },
    rest() {
      awake?.abort();
      awake = null;
    },
  };
}
