import { dateText, dayOf, spanText } from './calendar.js';
import type { FigureQuestion, LineWriter } from './question.js';

/** What an ordinal year counts from: "the full-scale invasion began on 24 February 2022, 3 years 3 months before". */
export const began: LineWriter = (question) => {
  const { figure, context } = question;
  if (figure.since === undefined || !dayOf(figure.since)) return [];
  const span = context.date === undefined ? undefined : spanText(figure.since, context.date);
  const event = eventBeginning(question, figure.since);
  return [
    {
      label: 'began',
      text: `${event?.name ?? 'what it counts from'} began on ${dateText(figure.since)}${span ? `, ${span} before publication` : ''}`,
      ...(event ? { entity: event } : {}),
    },
  ];
};

/** The event of the article that began on that day, if the pack knows it. */
function eventBeginning({ context, knowledge }: FigureQuestion, day: string): { id: string; name: string } | undefined {
  for (const { id, name } of context.entities) {
    const index = knowledge.find(id);
    if (index !== undefined && knowledge.kindOf(index) === 'event' && knowledge.lifeOf(index).from === day) return { id, name };
  }
  return undefined;
}
