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
 * another mark, and never for the smaller mentions; "on-key" chooses as "all" does, the painter waits for the key.
 */
export function chooseMarks(annotations: readonly Annotation[], choice: MarkChoice): Annotation[] {
  const hidden = new Set(choice.hidden);
  const wrong = new Set(choice.wrong.map(({ exact, entity }) => `${entity}\n${exact}`));
  const wanted = annotations.filter((annotation) => {
    if (choice.kinds[annotation.kind] === false) return false;
    const meaning = meaningOf(annotation);
    return !hidden.has(meaning) && !wrong.has(`${meaning}\n${annotation.exact}`);
  });
  const inOrder = wanted.sort((a, b) => a.start - b.start || b.end - a.end);
  return choice.density === 'all' || choice.density === 'on-key' ? inOrder : dropNested(inOrder.filter(isMarked(choice.density)));
}

const isMarked = (density: Density) => ({ marking }: Annotation): boolean =>
  marking.first && !marking.minor && !(density === 'less-known' && marking.familiar);

/** Keeps the outermost of overlapping spans; expects text order, longer first. */
function dropNested(inOrder: readonly Annotation[]): Annotation[] {
  let reached = -1;
  return inOrder.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
