import { createWatch } from '../article/watch.js';
import type { MarkChoice } from '../marks/choose.js';
import type { Annotation } from '../model/annotation.js';
import { readPage } from './reader.js';
import type { Reading } from './reader.js';
import type { SessionEvent } from './state.js';
import type { Surface } from './surface.js';

/** Reads the page again and again, and paints over the reading that the annotations belong to. */
export interface PageReading {
  read(): void;
  plan(inMs: number): void;
  watch(signal: AbortSignal): void;
  paint(key: string, annotations: readonly Annotation[], choice: MarkChoice): void;
  clear(): void;
  dispose(): void;
}

/** Changes are collected for this long before they are told; the reducer adds its own pause. */
const COLLECT_MS = 30;

export function createPageReading(document: Document, surface: Surface, dispatch: (event: SessionEvent) => void, life: AbortSignal): PageReading {
  /** The newest reading; its anchors serve every paint whose text is the same. */
  let newest: Reading | null = null;
  let running: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    read() {
      clearTimeout(timer);
      running?.abort();
      const mine = new AbortController();
      running = mine;
      const signal = AbortSignal.any([mine.signal, life]);
      readPage(document, signal).then(
        (reading) => {
          if (signal.aborted) return;
          newest = reading;
          dispatch({ type: 'read', isArticle: reading.isArticle, article: reading.article, key: reading.key, anchorsBroken: surface.isBroken() });
        },
        () => undefined,
      );
    },
    plan(inMs) {
      clearTimeout(timer);
      timer = setTimeout(() => dispatch({ type: 'reread-due' }), inMs);
    },
    watch(signal) {
      const watch = createWatch(document.body, () => dispatch({ type: 'page-changed' }), {
        holds: (node) => surface.holds(node),
        throttleMs: COLLECT_MS,
      });
      signal.addEventListener('abort', () => {
        watch.dispose();
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
      running?.abort();
    },
  };
}
