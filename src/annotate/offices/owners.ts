import type { EntityIndex, Knowledge, Office, RolePhrase } from '../../knowledge/api.js';
import { LEADING } from '../../knowledge/heads.js';
import { isState } from '../resolve/regions.js';

/** Whose office it can be: a state by its code, else the entity itself; "European Trade Commissioner": the Union's. */
export function ownersOf(knowledge: Knowledge, entity: EntityIndex): string[] {
  const country = knowledge.countryOf(entity);
  const isGovernment = country !== undefined && knowledge.kindOf(entity) === 'government';
  const id = knowledge.ref(entity).id;
  if (country !== undefined && isState({ knowledge }, entity)) return [country, id];
  if (id === 'europe') return [id, 'european-union'];
  return isGovernment ? [id, country] : [id];
}

/** The office that an owner and a role phrase make, in the order of the phrase's meanings; one with known holders first. */
export function officeOf(knowledge: Knowledge, owners: readonly string[], phrase: RolePhrase): Office | undefined {
  let first: Office | undefined;
  for (const owner of owners) {
    for (const { role, countries } of phrase.roles) {
      if ((countries !== undefined && !countries.includes(owner)) || (role === ANY_LEADER && isParty(knowledge, owner)) || (OF_REGIONS.test(role) && isOf(knowledge, owner, 'organization'))) continue;
      const office = knowledge.office(owner, role);
      if (office === undefined) continue;
      if (knowledge.termsIn(office.id).length > 0) return office;
      // A state has the offices of states; as a body like others it has only those of which we know a holder.
      if (owner === owners[0] || owners[0].length !== 2) first ??= office;
    }
  }
  return leaderOf(knowledge, owners, phrase) ?? headOf(knowledge, owners, phrase) ?? first;
}

/** "Premier of the PAIGC": only what has land has such heads, though they are called leaders, too. */
const OF_REGIONS = /^(?:premier|regional)/;

const HEADS = new Set('president governor chair director director-general chief-justice speaker'.split(' '));

/** "Bundesbank President", "speaker of the Ukrainian parliament": what the head of a body is called, where its office is one of the state ("Governor of the Central Bank"); of a court, the judge who heads it. */
function headOf(knowledge: Knowledge, owners: readonly string[], phrase: RolePhrase): Office | undefined {
  if (!phrase.roles.some(({ role }) => HEADS.has(role))) return undefined;
  const chiefs = owners.map((owner) => (owner.length === 2 ? undefined : knowledge.office(owner, ANY_LEADER)));
  return chiefs.find((office) => (office?.country !== undefined || office?.role === 'chief-justice') && knowledge.termsIn(office.id).length > 0);
}

/** Phrases that mean whoever leads a body, whatever the office is called: "U.N. chief", "IMF head"; "National Front leader", its president. */
const ANY_LEADER = 'chief';
/** Who leads a party, the first that it has: who runs its office is not its chief where it has a leader. */
const LEADING_PARTY = ['leader', 'president', 'chair', 'secretary-general'];

function leaderOf(knowledge: Knowledge, owners: readonly string[], phrase: RolePhrase): Office | undefined {
  const isMeant = (one: string): boolean => phrase.roles.some(({ role }) => role === one);
  const isAny = isMeant(ANY_LEADER);
  if (!isAny && !isMeant('leader')) return undefined;
  for (const owner of owners) {
    if (owner.length === 2 || !(isAny || isParty(knowledge, owner))) continue;
    for (const role of isParty(knowledge, owner) ? LEADING_PARTY : LEADING) {
      const office = knowledge.office(owner, role);
      if (office !== undefined && knowledge.termsIn(office.id).length > 0) return office;
    }
  }
  return undefined;
}

const isParty = (knowledge: Knowledge, id: string): boolean => isOf(knowledge, id, 'party');

/** Whether an owner is of a type or kind. */
function isOf(knowledge: Knowledge, id: string, sort: string): boolean {
  const index = knowledge.find(id);
  return index !== undefined && (knowledge.typeOf(index) === sort || knowledge.kindOf(index) === sort);
}
