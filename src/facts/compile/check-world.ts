import { checkEntities } from './check-entities.js';
import { checkLocations } from './check-locations.js';
import { checkNames } from './check-names.js';
import { checkProvenance } from './check-provenance.js';
import { checkTerms } from './check-terms.js';
import type { ProblemList } from './problems.js';
import type { World } from './world.js';

/** All checks of a whole world: what no single row can show. */
export function checkWorld(world: World, problems: ProblemList): void {
  checkEntities(world, problems);
  checkLocations(world, problems);
  checkTerms(world, problems);
  checkProvenance(world, problems);
  checkNames(world, problems);
}
