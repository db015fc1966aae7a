import type { Annotation } from '../model/annotation.js';
import type { Density, Settings } from '../model/settings.js';

/** What the reader wants marked. */
export interface MarkChoice extends Pick<Settings, 'hidden' | 'wrong'> {
  density: Density;
  /** A kind that is not named is marked. */
  kinds: Partial<Record<string, boolean>>;
}

const KIND_ALONE = 'kind:';

/** What a reader's "wrong" is remembered under: the entity's id, or the kind of what has none (a figure, somebody unknown). */
export function meaningOf({ entity, kind }: Annotation): string {
  return entity?.id ?? KIND_ALONE + kind;
}

/** Whether a remembered meaning names no entity. */
export function isKindAlone(meaning: string): boolean {
  return meaning.startsWith(KIND_ALONE);
}

/**
 * The annotations to mark, in text order. At every density but "all" a mark stands once for its entity, never inside
 * another mark, and never for the smaller mentions; "on-key" chooses as "all" does, the painter waits for the key. A figure
 * or name of which no card could say anything is never marked: a mark that opens an empty card is worse than none.
 */
export function chooseMarks(annotations: readonly Annotation[], { density, kinds, ...choice }: MarkChoice): Annotation[] {
  const hidden = new Set(choice.hidden);
  const wrong = new Set(choice.wrong.map(({ exact, entity }) => `${entity}\n${exact}`));
  const isAll = density === 'all' || density === 'on-key';
  let reached = 0;
  return annotations.filter((annotation) => {
    const { exact, kind, marking } = annotation;
    const meaning = meaningOf(annotation);
    if (kinds[kind] === false || hidden.has(meaning) || wrong.has(`${meaning}\n${exact}`)) return false;
    if (isAll) return kind !== 'figure' || !marking.minor;
    return marking.first && !marking.minor && (density !== 'less-known' || !marking.familiar);
  }).sort((a, b) => a.start - b.start || b.end - a.end).filter(({ start, end }) => {
    // In this order the outermost of overlapping spans comes first.
    if (start < reached) return isAll;
    reached = end;
    return true;
  });
}
