import { createWatch } from '../article/watch.js';
import type { Watch } from '../article/watch.js';
import type { MarkChoice } from '../marks/choose.js';
import type { Annotation } from '../model/annotation.js';
import { readPage } from './reader.js';
import type { Reading, ReadingPlace } from './reader.js';
import type { SessionEvent } from './state.js';
import type { Surface } from './surface.js';

/** Reads the page again and again, and paints over the reading that the annotations belong to. */
export interface PageReading {
  read(): void;
  plan(inMs: number): void;
  /** Gives up, after this long, on a page that had no article. */
  waitForArticle(forMs: number): void;
  watch(signal: AbortSignal): void;
  paint(key: string, annotations: readonly Annotation[], choice: MarkChoice): void;
  clear(): void;
  dispose(): void;
}

/** Changes are collected for this long before they are told; the reducer adds its own pause. */
const COLLECT_MS = 30;

export function createPageReading(place: ReadingPlace, surface: Surface, dispatch: (event: SessionEvent) => void, life: AbortSignal): PageReading {
  /** The newest reading; its anchors serve every paint whose text is the same. */
  let newest: Reading | null = null;
  let running: AbortController | null = null;
  let watching: Watch | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;

  return {
    read() {
      clearTimeout(timer);
      running?.abort();
      const mine = new AbortController();
      running = mine;
      const signal = AbortSignal.any([mine.signal, life]);
      readPage(place, newest, signal).then(
        (reading) => {
          if (signal.aborted) return;
          newest = reading;
          watching?.follow(reading.shadowRoots);
          const { likeness, parts, key, cut, workMs } = reading;
          dispatch({ type: 'read', likeness, parts, key, cut, workMs, anchorsBroken: surface.isBroken() });
        },
        () => undefined,
      );
    },
    plan(inMs) {
      clearTimeout(timer);
      timer = setTimeout(() => dispatch({ type: 'reread-due' }), inMs);
    },
    waitForArticle(forMs) {
      clearTimeout(patience);
      patience = setTimeout(() => dispatch({ type: 'gave-up' }), forMs);
    },
    watch(signal) {
      const watch = createWatch(place.document.documentElement, (change) => dispatch({ type: 'page-changed', lost: change === 'lost' }), {
        holds: (node) => surface.holds(node),
        collectMs: COLLECT_MS,
      });
      watch.follow(newest?.shadowRoots ?? []);
      watching = watch;
      signal.addEventListener('abort', () => {
        watch.dispose();
        watching = null;
        clearTimeout(timer);
        running?.abort();
      }, { once: true });
    },
    paint(key, annotations, choice) {
      // A newer reading with other text has made these annotations' offsets worthless.
      if (newest?.key === key) surface.paint(newest, annotations, choice);
    },
    clear() {
      newest = null;
      surface.clear();
    },
    dispose() {
      clearTimeout(timer);
      clearTimeout(patience);
      running?.abort();
    },
  };
}
