import type { Knowledge, Office } from '../knowledge/api.js';
import type { CardLine } from '../model/card.js';
import type { Entity } from '../model/entity.js';
import { inWords } from './entity-dates.js';
import type { CardSources } from './entity-sources.js';

/** Roles that lead a body, the most telling first. */
const LEADING = ['secretary-general', 'director-general', 'president', 'chief-executive', 'managing-director', 'governor', 'chair', 'high-commissioner',
  'executive-director', 'director', 'leader', 'commander', 'prosecutor'];
const LEADING_STATES = ['head-of-state', 'head-of-government', 'monarch', 'supreme-leader'];
const MOST_LEADERS = 2;

/** Who led a state or body on a day, with since when. */
export function leaderLines(entity: Entity, day: string | undefined, knowledge: Knowledge, sources: CardSources): CardLine[] {
  if (day === undefined) return [];
  const isState = entity.type === 'state' && entity.country !== undefined;
  const offices = (isState ? LEADING_STATES : LEADING).map((role) => knowledge.office(isState ? entity.country! : entity.id, role));
  const lines: CardLine[] = [];
  for (const office of offices) {
    if (office === undefined || lines.length >= MOST_LEADERS) continue;
    const line = leaderLine(office, day, knowledge, sources);
    if (line !== undefined) lines.push(line);
  }
  return lines;
}

function leaderLine(office: Office, day: string, knowledge: Knowledge, sources: CardSources): CardLine | undefined {
  const terms = knowledge.holdersOn(office.id, day);
  const term = office.single ? terms.at(-1) : undefined;
  if (term === undefined) return undefined;
  const source = sources.cite(term.source, term.checked);
  const since = term.from === undefined ? '' : `, since ${inWords(term.from)}`;
  return { label: 'leader', text: `${term.person.name} (${office.name}${since})`, entity: term.person, ...(source === undefined ? {} : { source }) };
}
