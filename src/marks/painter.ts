import { ENTITY_HIGHLIGHT, FIGURE_HIGHLIGHT, FLASH_HIGHLIGHT, FOCUS_HIGHLIGHT } from './names.js';

/** A mark and where it stands. */
export interface Mark {
  id: string;
  isFigure: boolean;
  start: number;
  end: number;
  range: Range;
}

interface Painter {
  /** Replaces all marks. */
  paint(marks: readonly Mark[]): void;
  /** Registers again what a page's script took out of the registry. */
  restore(): void;
  /** Takes the marks under this range away (a selection stays the reader's own); null gives all back. */
  spare(selected: Range | null): void;
  focus(range: Range | null): void;
  flash(range: Range): void;
  dispose(): void;
}

/** Long enough to be found by the eye after a jump. */
const FLASH_MS = 1_400;

/**
 * Paints through the page's registry of highlights alone: no node is added, changed or wrapped. The rules are in
 * marks.css and ground.css, which the background inserts.
 */
export function createPainter(document: Document): Painter {
  const view = document.defaultView;
  if (view === null || !('highlights' in view.CSS)) throw new Error('no highlights here');
  const registry = view.CSS.highlights;
  const layers = {
    [ENTITY_HIGHLIGHT]: new Highlight(),
    [FIGURE_HIGHLIGHT]: new Highlight(),
    [FOCUS_HIGHLIGHT]: new Highlight(),
    [FLASH_HIGHLIGHT]: new Highlight(),
  };
  layers[FOCUS_HIGHLIGHT].priority = 1;
  layers[FLASH_HIGHLIGHT].priority = 2;
  let marks: readonly Mark[] = [];
  let selected: Range | null = null;
  let flashTimer: ReturnType<typeof setTimeout> | undefined;

  const fill = (): void => {
    layers[ENTITY_HIGHLIGHT].clear();
    layers[FIGURE_HIGHLIGHT].clear();
    for (const mark of marks) {
      if (selected !== null && overlap(mark.range, selected)) continue;
      layers[mark.isFigure ? FIGURE_HIGHLIGHT : ENTITY_HIGHLIGHT].add(mark.range);
    }
  };
  const register = (): void => {
    for (const [name, layer] of Object.entries(layers)) {
      if (registry.get(name) !== layer) registry.set(name, layer);
    }
  };
  return {
    paint(next) {
      marks = next;
      fill();
      register();
    },
    restore: register,
    spare(range) {
      if (range === null && selected === null) return;
      selected = range;
      fill();
    },
    focus(range) {
      layers[FOCUS_HIGHLIGHT].clear();
      if (range) layers[FOCUS_HIGHLIGHT].add(range);
    },
    flash(range) {
      clearTimeout(flashTimer);
      layers[FLASH_HIGHLIGHT].clear();
      layers[FLASH_HIGHLIGHT].add(range);
      flashTimer = setTimeout(() => layers[FLASH_HIGHLIGHT].clear(), FLASH_MS);
    },
    dispose() {
      clearTimeout(flashTimer);
      for (const [name, layer] of Object.entries(layers)) {
        layer.clear();
        // After an update a newer session of ours may hold the name: then it is not ours to delete.
        if (registry.get(name) === layer) registry.delete(name);
      }
    },
  };
}

/** Whether two live ranges share text; ranges of different trees do not. */
function overlap(a: Range, b: Range): boolean {
  try {
    return a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0;
  } catch {
    return false;
  }
}
