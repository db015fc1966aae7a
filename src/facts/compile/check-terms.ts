import { firstDay, lastDay, packDate } from '../../knowledge/partial-date.js';
import type { PackedDate } from '../../knowledge/partial-date.js';
import type { ProblemList } from './problems.js';
import type { World, WorldTerm } from './world.js';

const OPEN: PackedDate = 0x7fffffff;

/** Terms of office against each other, against lives, and against series that say they are complete. */
export function checkTerms(world: World, problems: ProblemList): void {
  const byOffice = new Map<string, WorldTerm[]>();
  for (const term of world.terms) {
    const list = byOffice.get(term.office);
    if (list === undefined) byOffice.set(term.office, [term]);
    else list.push(term);
    checkAlone(world, term, problems);
  }
  checkLands(world, problems);
  for (const [office, terms] of byOffice) {
    terms.sort((a, b) => start(a) - start(b) || end(a) - end(b));
    const entity = world.entities.get(office);
    if (entity?.manyHolders !== true) checkHolders(office, terms, problems);
    if (entity?.complete !== undefined && entity.complete !== false) checkGaps(office, terms, entity.complete, problems);
    checkRepeats(office, terms, problems);
  }
}

function checkAlone(world: World, term: WorldTerm, problems: ProblemList): void {
  const person = world.entities.get(term.person);
  const from = packDate(term.from);
  const to = packDate(term.to);
  if (from !== 0 && to !== 0 && lastDay(to) < firstDay(from)) problems.error(term.place, `${term.person} left ${term.office} before taking it`);
  const born = packDate(person?.born);
  const died = packDate(person?.died);
  if (born !== 0 && from !== 0 && firstDay(from) <= lastDay(born)) problems.error(term.place, `${term.person} took ${term.office} before being born`);
  if (died !== 0 && from !== 0 && firstDay(from) > lastDay(died)) problems.error(term.place, `${term.person} took ${term.office} after dying`);
  if (died !== 0 && (to === 0 || firstDay(to) > lastDay(died))) problems.error(term.place, `${term.person} still holds ${term.office} after dying`);
}

/** Nobody serves two countries at once, but as their common head: more likely two people of one name. */
function checkLands(world: World, problems: ProblemList): void {
  const byPerson = new Map<string, { term: WorldTerm; land: string }[]>();
  for (const term of world.terms) {
    const land = landOf(world, term.office);
    if (land === undefined) continue;
    const others = byPerson.get(term.person) ?? [];
    const elsewhere = others.find((one) => one.land !== land && certainEnd(one.term) > certainStart(term) && certainEnd(term) > certainStart(one.term));
    if (elsewhere !== undefined) problems.error(term.place, `${term.person} holds ${elsewhere.term.office} and ${term.office} at once: are these two people?`);
    byPerson.set(term.person, [...others, { term, land }]);
  }
}

/** The country that an office serves, where it is a state's or of a place in it: "gb" of "gb/prime-minister", "us" of "ohio/governor". */
function landOf(world: World, office: string): string | undefined {
  const [owner, role] = office.split('/');
  if (role === 'head-of-state' || role === 'monarch') return undefined;
  const place = world.entities.get(owner);
  return owner.length === 2 ? owner : place?.kind === 'place' ? place.country?.toLowerCase() : undefined;
}

/** Two at once in an office for one: a handover day shared by both is none. */
function checkHolders(office: string, terms: readonly WorldTerm[], problems: ProblemList): void {
  for (let at = 1; at < terms.length; at += 1) {
    const before = terms.slice(0, at).find((one) => certainEnd(one) > certainStart(terms[at]) && one.person !== terms[at].person);
    if (before === undefined || terms[at].overlaps !== undefined || before.overlaps !== undefined) continue;
    const isStandIn = terms[at].acting !== before.acting;
    const until = before.to ?? 'today';
    const message = `${office}: ${before.person} (until ${until}) and ${terms[at].person} (from ${terms[at].from ?? 'ever'}) hold it at once`;
    if (isStandIn) problems.warning(terms[at].place, message);
    else problems.error(terms[at].place, message);
  }
}

function checkGaps(office: string, terms: readonly WorldTerm[], complete: boolean | string, problems: ProblemList): void {
  const since = complete === true ? 0 : packDate(String(complete));
  let reached = since === 0 ? end(terms[0]) : since;
  for (const term of terms) {
    if (end(term) < since) continue;
    if (start(term) > nextDay(reached)) problems.error(term.place, `${office} says that it is complete, but nobody holds it before ${term.from ?? ''} (${term.person})`);
    reached = Math.max(reached, end(term));
  }
}

/** One person in one office twice over the same days. */
function checkRepeats(office: string, terms: readonly WorldTerm[], problems: ProblemList): void {
  for (let at = 1; at < terms.length; at += 1) {
    const same = terms.slice(0, at).find((one) => one.person === terms[at].person && certainEnd(one) > certainStart(terms[at]));
    if (same !== undefined && terms[at].overlaps === undefined) problems.error(terms[at].place, `${terms[at].person} has two terms in ${office} over the same days`);
  }
}

const start = (term: WorldTerm): PackedDate => (term.from === undefined ? 0 : firstDay(packDate(term.from)));
const end = (term: WorldTerm): PackedDate => (term.to === undefined ? OPEN : lastDay(packDate(term.to)));
/** The bounds that hold whatever an inexact date means: an overlap must be certain to be a mistake. */
const certainStart = (term: WorldTerm): PackedDate => (term.from === undefined ? OPEN : lastDay(packDate(term.from)));
const certainEnd = (term: WorldTerm): PackedDate => (term.to === undefined ? OPEN : firstDay(packDate(term.to)));

/** The day after, or a little later at the end of a month: good enough to see a gap. */
function nextDay(day: PackedDate): PackedDate {
  if (day === OPEN) return OPEN;
  return (day & 31) >= 28 ? ((day >>> 5) + ((day >>> 5) % 16 >= 12 ? 5 : 1)) * 32 + 1 : day + 1;
}
