import { explain } from '../explain/explain.js';
import type { Knowledge } from '../knowledge/api.js';
import type { Annotation } from '../model/annotation.js';
import type { Context } from '../model/context.js';
import type { Settings } from '../model/settings.js';

/** Figures and unknown names of which the card could say nothing are of the lesser mentions: they stand in the list, and are not marked. */
export function playDownSilent(annotations: Annotation[], context: Context, knowledge: Knowledge, settings: Settings): Annotation[] {
  return annotations.map((annotation) => {
    if (annotation.marking.minor) return annotation;
    const isSilent = annotation.kind === 'figure' ? explain(annotation, context, knowledge, settings).lines.length === 0
      : annotation.entity === null && (annotation.introduction ?? context.introductions[annotation.cluster]) === undefined;
    return isSilent ? { ...annotation, marking: { ...annotation.marking, minor: true } } : annotation;
  });
}
