import type { FigureQuestion } from './question.js';

// What kind of money a noun says it is. What a country spends or owes is everyone's; what a firm earns, pays or is worth is nobody's share.
const PUBLIC = /\b(?:aid|budget|spending|debt|deficit|surplus|tax(?:es)?|package|stimulus|subsid\w+|pensions?|programme|program|reconstruction|reparations|assistance|support|relief|bail-?out|loans?|grants?|defen[cs]e|welfare|exports|imports|infrastructure|reserves|plan|funds|funding|assets|economy|trade)\b/i;
const PRIVATE = /\b(?:fines?|penalt\w+|settlement|stakes?|takeover|acquisition|merger|revenues?|turnover|sales|profits?|income|earnings|loss(?:es)?|shares?|valuation|value|market|company|firm|deal|bid|offer|contract|salary|fortune|wealth|ransom|bribes?|premiums?|float|prize|lawsuit)\b/i;
const MILITARY = /\b(?:military|arms|weapons?|defen[cs]e|security|army|war|jets|tanks|missiles?|ammunition|drones|warships?)\b/i;
const HOUSEHOLDS = /\b(?:households?|famil(?:y|ies)|homes|mortgages?|energy bills?|heating)\b/i;

/** Whether the text calls the money military. */
export const isMilitary = ({ figure, annotation }: FigureQuestion): boolean => MILITARY.test(`${figure.of ?? ''} ${annotation.exact}`);

/** Whether the money is that of homes. */
export const isOfHouseholds = ({ figure }: FigureQuestion): boolean => HOUSEHOLDS.test(figure.of ?? '');

/** Whether the money is by its noun that of a whole country; a firm has debts, funds and plans of its own. */
export const isPublic = (question: FigureQuestion): boolean => (PUBLIC.test(question.figure.of ?? '') && !isToldOfFirm(question)) || isOfHouseholds(question);

/** Whether no country stands in the sentence and the article is about a firm first of all. */
function isToldOfFirm({ figure, context, knowledge }: FigureQuestion): boolean {
  const first = context.entities[0];
  if (figure.near !== undefined || first?.kind !== 'organization') return false;
  const index = knowledge.find(first.id);
  return index !== undefined && FIRMS.has(knowledge.entity(index).type ?? '');
}
const FIRMS = new Set(['company', 'bank', 'media', 'sports-club']);

/** Whether a sum may be set against a country's: public or military, or of no firm and told of that country in its sentence. */
export const isOfAll = (question: FigureQuestion): boolean => isPublic(question) || isMilitary(question) || (question.figure.near !== undefined && !PRIVATE.test(question.figure.of ?? ''));
