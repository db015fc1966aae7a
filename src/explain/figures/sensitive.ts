import type { FigureQuestion } from './question.js';
import { says } from './said.js';

/**
 * Whether the figure counts suffering. Such figures get rates and spans, never a likening (see READERS.md, "What makes a
 * figure's explanation good").
 */
export const isSuffering = ({ figure, knowledge }: Counted): boolean => says(knowledge, 'suffering', `${figure.of ?? ''} ${figure.state ?? ''}`);

/** Whether the figure counts persons, so that a population is a fair measure. */
export const countsPersons = (question: Counted): boolean => isSuffering(question) || says(question.knowledge, 'resident', question.figure.of);

type Counted = Pick<FigureQuestion, 'figure' | 'knowledge'>;
