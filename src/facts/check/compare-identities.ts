import { fold } from '../../text/fold.js';
import type { World, WorldEntity } from '../compile/world.js';
import { textOf } from './finding.js';
import type { Finding, ReferenceRow } from './finding.js';

/** Wikidata ids, births and deaths of entities that the reference has under the same name. */
export function compareIdentities(world: World, rows: readonly ReferenceRow[]): Finding[] {
  const byName = new Map<string, WorldEntity>();
  const byWikidata = new Map<string, WorldEntity>();
  for (const entity of world.entities.values()) {
    if (entity.kind === 'office') continue;
    byName.set(fold(entity.name), entity);
    if (entity.wikidata !== undefined) byWikidata.set(entity.wikidata, entity);
  }
  return rows.flatMap((row) => {
    const qid = textOf(row, 'qid');
    const known = qid === undefined ? undefined : byWikidata.get(qid);
    const entity = known ?? byName.get(fold(textOf(row, 'name') ?? ''));
    if (entity === undefined) return [];
    return [...compareWikidata(entity, row, known !== undefined), ...(entity.wikidata === qid && qid !== undefined ? compareLife(entity, row) : [])];
  });
}

function compareWikidata(entity: WorldEntity, row: ReferenceRow, isKnown: boolean): Finding[] {
  const qid = textOf(row, 'qid');
  // A namesake in another country, or an identifier that was itself filled in by name, says nothing.
  const country = textOf(row, 'country');
  const isNamesake = country !== undefined && entity.country !== undefined && country !== entity.country;
  if (isKnown || qid === undefined || entity.wikidata === undefined || isNamesake || row['qid_by_name'] === true) return [];
  return [{ kind: 'contradiction', about: `wikidata/${entity.id}`, ours: entity.wikidata, theirs: qid, source: textOf(row, 'source') ?? '' }];
}

function compareLife(entity: WorldEntity, row: ReferenceRow): Finding[] {
  const findings: Finding[] = [];
  for (const field of ['born', 'died'] as const) {
    const theirs = textOf(row, field);
    const ours = entity[field];
    if (theirs === undefined || ours === undefined) continue;
    const length = Math.min(theirs.length, ours.length);
    if (theirs.slice(0, length) === ours.slice(0, length)) continue;
    findings.push({ kind: 'contradiction', about: `${field}/${entity.id}`, ours, theirs, source: textOf(row, 'source') ?? '' });
  }
  return findings;
}
