import type { FigureQuestion } from './question.js';

/**
 * Whether the figure counts suffering. Such figures get rates and spans, never a likening (see READERS.md, "What makes a
 * figure's explanation good").
 */
export const isSuffering = ({ figure, knowledge }: Counted): boolean =>
  wordsIn(`${figure.of ?? ''} ${figure.state ?? ''}`).some((word) => knowledge.nouns.suffering.hasWord(word));

// Nouns for the people of a country; troops abroad, a firm's staff, passengers and homes are no share of a population.
const PERSONS = new Set('people persons person men women children civilians residents citizens inhabitants voters students pupils patients migrants protesters demonstrators teachers doctors nurses farmers immigrants pensioners adults girls boys youths'.split(' '));

/** Whether the figure counts persons, so that a population is a fair measure. */
export const countsPersons = (question: Counted): boolean => isSuffering(question) || wordsIn(question.figure.of ?? '').some((word) => PERSONS.has(word));

type Counted = Pick<FigureQuestion, 'figure' | 'knowledge'>;

const wordsIn = (text: string): string[] => text.toLowerCase().split(/[^\p{L}]+/u);
