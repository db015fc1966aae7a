import type { FigureQuestion } from './question.js';

/**
 * Whether the figure counts suffering. Such figures get rates and spans, never a likening (see READERS.md, "What makes a
 * figure's explanation good").
 */
export const isSuffering = ({ figure, knowledge }: Counted): boolean =>
  wordsIn(`${figure.of ?? ''} ${figure.state ?? ''}`).some((word) => knowledge.words.suffering.hasWord(word));

/** Whether the figure counts persons, so that a population is a fair measure. */
export const countsPersons = (question: Counted): boolean => isSuffering(question) || wordsIn(question.figure.of ?? '').some((word) => question.knowledge.words.resident.hasWord(word));

type Counted = Pick<FigureQuestion, 'figure' | 'knowledge'>;

const wordsIn = (text: string): string[] => text.toLowerCase().split(/[^\p{L}]+/u);
