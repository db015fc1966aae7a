import type { FigureQuestion } from './question.js';
import { says } from './said.js';

const HOUSEHOLDS = /\b(?:households?|famil(?:y|ies)|homes|mortgages?|energy bills?|heating)\b/i;

/** Whether the text calls the money military. */
export const isMilitary = ({ figure, annotation, knowledge }: FigureQuestion): boolean => says(knowledge, 'military', `${figure.of ?? ''} ${annotation.exact}`);

/** Whether the money is that of homes. */
export const isOfHouseholds = ({ figure }: FigureQuestion): boolean => HOUSEHOLDS.test(figure.of ?? '');

/** Whether the money is by its noun that of a whole country: what it spends or owes is everyone's, but a firm has debts, funds and plans of its own. */
export const isPublic = (question: FigureQuestion): boolean => (says(question.knowledge, 'public', question.figure.of) && !isToldOfFirm(question)) || isOfHouseholds(question);

/** Whether no country stands in the sentence and the article is about a firm first of all. */
function isToldOfFirm({ figure, context, knowledge }: FigureQuestion): boolean {
  const first = context.entities[0];
  if (figure.near !== undefined || first?.kind !== 'organization') return false;
  const index = knowledge.find(first.id);
  return index !== undefined && FIRMS.has(knowledge.entity(index).type ?? '');
}
const FIRMS = new Set(['company', 'bank', 'media', 'sports-club']);

/** Whether a sum may be set against a country's: public or military, or of no firm and told of that country in its sentence. */
export const isOfAll = (question: FigureQuestion): boolean => isPublic(question) || isMilitary(question) || (question.figure.near !== undefined && !says(question.knowledge, 'private', question.figure.of));
