import { firstDay, lastDay, packDate } from '../../knowledge/partial-date.js';
import type { ProblemList } from './problems.js';
import type { World, WorldTerm } from './world.js';

/** What terms say they were checked against, and when: cards show both, so they must be true to the evidence. */
export function checkProvenance(world: World, problems: ProblemList): void {
  const reach = new Map(world.sources.map(({ id, asOf }) => [id, asOf === undefined ? Infinity : lastDay(packDate(asOf))]));
  for (const term of world.terms) {
    for (const source of term.sources) {
      if (!reach.has(source)) problems.error(term.place, `${term.person}: unknown source "${source}"; declare it in sources.yaml`);
    }
    const last = Math.max(...term.sources.map((source) => reach.get(source) ?? Infinity));
    if (term.to === undefined) checkOpen(term, last, problems);
    else checkEnd(term, term.to, last, problems);
  }
}

/** `reach` is the last day of which any of its sources can tell. */
function checkOpen(term: WorldTerm, reach: number, problems: ProblemList): void {
  const checked = packDate(term.checked);
  if (term.from !== undefined && firstDay(packDate(term.from)) > lastDay(checked)) {
    problems.error(term.place, `${term.person} took ${term.office} on ${term.from}, after the last check (${term.checked}); say what it was checked against then`);
  }
  if (firstDay(checked) > reach) {
    problems.error(term.place, `${term.person} in ${term.office}: checked on ${term.checked} against ${term.sources.join(', ')}, which end before`);
  }
}

/** An end may lie after the check, where it was announced, but not after all that its sources can tell. */
function checkEnd(term: WorldTerm, to: string, reach: number, problems: ProblemList): void {
  if (firstDay(packDate(to)) <= reach) return;
  problems.error(term.place, `${term.person} left ${term.office} on ${to}, which ${term.sources.join(', ')} cannot tell; name the source of the end`);
}
