import { officeName } from '../../knowledge/office-name.js';
import { composedOffice, takesArticle } from './join.js';
import { namesOf } from './alias.js';
import type { World, WorldEntity } from './world.js';

const GOVERNOR = 'central-bank-governor';

/**
 * Joins the only central bank of a country with the country's office of its head, so that "Bank of Finland Governor" is
 * that office; which is named by its bank where the facts give it no name: "Governor of the Bank of Finland".
 */
export function addCentralBankHeads(world: World): void {
  const held = new Set(world.terms.map((term) => term.office));
  const banks = new Map<string, WorldEntity[]>();
  for (const entity of world.entities.values()) {
    if (entity.type !== 'central-bank' || entity.country === undefined) continue;
    const office = `${entity.country.toLowerCase()}/${GOVERNOR}`;
    if (held.has(office)) banks.set(office, [...(banks.get(office) ?? []), entity]);
  }
  for (const [id, [bank, ...others]] of banks) {
    if (bank.facts === undefined || others.length > 0) continue;
    bank.facts = { ...bank.facts, chief: bank.facts.chief ?? id };
    const office = world.entities.get(id);
    if (office === undefined || office.name !== composedOffice(world, id, office.place, office.checked, office.sources).name) continue;
    office.name = officeName('Governor', bank.name, takesArticle(bank));
    office.names = [...namesOf(office.name, undefined), ...office.names];
  }
}
