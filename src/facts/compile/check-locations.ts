import type { ProblemList } from './problems.js';
import type { World } from './world.js';

/** An event lies in no state that was gone on its first day: a "Germany" of 2016 is not the German Empire. */
export function checkLocations(world: World, problems: ProblemList): void {
  for (const { subject, type, object, place } of world.relations) {
    if (type !== 'location') continue;
    const begun = world.entities.get(subject)?.facts?.from;
    const gone = world.entities.get(object)?.dissolved;
    // Dates of unequal exactness: 1992-05 is not after 1992.
    if (begun !== undefined && gone !== undefined && begun.slice(0, gone.length) > gone) {
      problems.error(place, `${subject} of ${begun} lies in ${object}, which ended on ${gone}`);
    }
  }
}
