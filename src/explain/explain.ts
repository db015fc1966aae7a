import type { Knowledge } from '../knowledge/api.js';
import type { Annotation } from '../model/annotation.js';
import { isFigure } from '../model/annotation.js';
import type { Card } from '../model/card.js';
import type { Context } from '../model/context.js';
import type { Settings } from '../model/settings.js';
import { explainEntity } from './entity.js';
import { explainFigure } from './figure.js';
import { explainOffice } from './office.js';

/** The card of an annotation, from it, its context and the pack alone: the background remembers no page. */
export function explain(annotation: Annotation, context: Context, knowledge: Knowledge, settings: Settings): Card {
  if (isFigure(annotation)) return explainFigure(annotation, context, knowledge, settings);
  if (annotation.kind === 'office' && annotation.entity !== null) {
    const office = knowledge.officeById(annotation.entity.id);
    if (office !== undefined) return explainOffice(annotation, office, context, knowledge);
  }
  return explainEntity(annotation, context, knowledge);
}
