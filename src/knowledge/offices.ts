import type { EntityIndex, Office } from './api.js';
import type { Lexicon, Role } from './lexicon.js';
import { isCountryCode, officeId, officeName, splitOfficeId } from './office-name.js';
import type { PackRecord } from './records.js';

interface Lookup {
  find(id: string): EntityIndex | undefined;
  country(iso2: string): EntityIndex | undefined;
  readonly entityCount: number;
  prominenceOf(index: EntityIndex): number;
  idOf(index: EntityIndex): string;
  /** First entity whose id is not below the given one. */
  lowerBound(id: string): EntityIndex;
}

/** Makes offices of a country or body and a role; what the pack says of one goes before what is composed. */
export class OfficeComposer {
  private roles: ReadonlyMap<string, Role> | undefined;

  constructor(private readonly pack: Lookup, private readonly lexicon: () => Lexicon, private readonly record: (index: EntityIndex) => PackRecord) {}

  byId(id: string): Office | undefined {
    const parts = splitOfficeId(id);
    if (parts !== undefined) {
      const office = this.compose(parts.owner, parts.role);
      if (office !== undefined) return office;
    }
    const index = this.pack.find(id);
    return index === undefined ? undefined : this.written(index);
  }

  compose(owner: string, role: string): Office | undefined {
    const known = this.pack.find(officeId(owner, role));
    if (known !== undefined) return this.written(known);
    return isCountryCode(owner) ? this.ofCountry(owner, role) : this.ofBody(owner, role);
  }

  private ofCountry(iso2: string, roleId: string): Office | undefined {
    const role = this.roleById(roleId);
    const index = this.pack.country(iso2);
    if (role === undefined || role.of === 'body' || index === undefined) return undefined;
    const country = this.record(index);
    if (role.only !== undefined && !role.only.includes(iso2)) return undefined;
    if (role.system !== undefined && role.system !== country.system) return undefined;
    const stand = role.else === undefined ? undefined : this.pack.find(officeId(iso2, role.else));
    if (stand !== undefined) return this.written(stand);
    const title = titleIn(role, iso2);
    // Where the president governs, head of state and of government are one office.
    const first = roleId === 'head-of-government' ? this.roleById('head-of-state') : undefined;
    if (first !== undefined && titleIn(first, iso2) === title) return this.compose(iso2, first.id);
    return { id: officeId(iso2, roleId), name: officeName(title, country.name, country.article), role: roleId, country: iso2, single: role.single };
  }

  private ofBody(bodyId: string, roleId: string): Office | undefined {
    const role = this.roleById(roleId);
    const index = this.pack.find(bodyId);
    if (role === undefined || role.of === 'state' || index === undefined) return undefined;
    const body = this.record(index);
    if (roleId === 'chief') {
      const chief = this.chiefOf(body, index);
      if (chief !== undefined) return chief;
    }
    return { id: officeId(bodyId, roleId), name: officeName(role.title, body.name, body.article), role: roleId, body: bodyId, single: role.single };
  }

  /** The office that the facts name, else the best known of the body's offices. */
  private chiefOf(body: PackRecord, index: EntityIndex): Office | undefined {
    // "The chief of another body" could lead round in a circle.
    if (body.chief !== undefined && splitOfficeId(body.chief)?.role !== 'chief') return this.byId(body.chief);
    let best: EntityIndex | undefined;
    // Ids are in order: a body's offices stand together, soon after it.
    for (let at = this.pack.lowerBound(`${body.id}/`); at < this.pack.entityCount && this.pack.idOf(at).startsWith(`${body.id}/`); at += 1) {
      if (at !== index && (best === undefined || this.pack.prominenceOf(at) > this.pack.prominenceOf(best))) best = at;
    }
    return best === undefined ? undefined : this.written(best);
  }

  private written(index: EntityIndex): Office | undefined {
    const record = this.record(index);
    const parts = splitOfficeId(record.id);
    if (record.role === undefined && parts === undefined) return undefined;
    const office: Office = { id: record.id, name: record.name, single: !record.manyHolders };
    const role = record.role ?? parts?.role;
    if (role !== undefined) office.role = role;
    if (record.wikidata !== undefined) office.wikidata = record.wikidata;
    if (record.wikipedia !== undefined) office.wikipedia = record.wikipedia;
    if (record.gloss !== undefined) office.gloss = record.gloss;
    const body = record.body ?? (parts !== undefined && !isCountryCode(parts.owner) ? parts.owner : undefined);
    if (body !== undefined) office.body = body;
    if (parts !== undefined && isCountryCode(parts.owner)) office.country = parts.owner;
    return office;
  }

  private roleById(id: string): Role | undefined {
    this.roles ??= new Map(this.lexicon().roles.map((role) => [role.id, role]));
    return this.roles.get(id);
  }
}

function titleIn(role: Role, iso2: string): string {
  return role.titles !== undefined && Object.hasOwn(role.titles, iso2) ? role.titles[iso2] : role.title;
}
