import { officeName } from '../../knowledge/office-name.js';
import { composedOffice, takesArticle } from './join.js';
import { namesOf } from './alias.js';
import type { World, WorldEntity } from './world.js';

/** Types of bodies of which most countries have one, with the role of who heads it there. */
const HEADED_BY: Readonly<Record<string, string>> = { 'central-bank': 'central-bank-governor', parliament: 'speaker' };

/**
 * Joins the only central bank or parliament of a country with the country's office of its head, so that "Bank of Finland
 * Governor" and "speaker of the Finnish parliament" are that office. A governor's is named by the bank where the facts give
 * it no name: "Governor of the Bank of Finland".
 */
export function addBodyHeads(world: World): void {
  const held = new Set(world.terms.map((term) => term.office));
  const bodies = new Map<string, WorldEntity[]>();
  for (const entity of world.entities.values()) {
    const role = HEADED_BY[entity.type ?? ''];
    if (role === undefined || entity.country === undefined) continue;
    const office = `${entity.country.toLowerCase()}/${role}`;
    if (held.has(office)) bodies.set(office, [...(bodies.get(office) ?? []), entity]);
  }
  for (const [id, [body, ...others]] of bodies) {
    if (body.facts === undefined || others.length > 0) continue;
    body.facts = { ...body.facts, chief: body.facts.chief ?? id };
    if (body.type === 'central-bank') nameByBank(world, id, body);
  }
}

function nameByBank(world: World, id: string, bank: WorldEntity): void {
  const office = world.entities.get(id);
  if (office === undefined || office.name !== composedOffice(world, id, office.place, office.checked, office.sources).name) return;
  office.name = officeName('Governor', bank.name, takesArticle(bank));
  office.names = [...namesOf(office.name, undefined), ...office.names];
}
