import type { ProblemList } from './problems.js';
import type { World, WorldRelation } from './world.js';

/** Adds a relation between known entities; reports an unknown one, and leaves the relation out. */
export function addRelation(world: World, relation: WorldRelation, problems: ProblemList): void {
  for (const id of [relation.subject, relation.object]) {
    if (world.entities.has(id)) continue;
    problems.error(relation.place, `unknown id ${id} (${relation.type} of ${relation.subject})`);
    return;
  }
  world.relations.push(relation);
}
