import type { OpenKnowledge } from './open.js';
import { requirePack } from './pack-error.js';

/** Asks for everything once: what opening leaves to be checked when it is read. PackError with the reason. */
export function verifyPack(pack: OpenKnowledge): void {
  for (let index = 0; index < pack.entityCount; index += 1) {
    const { id } = pack.entity(index);
    pack.termsOf(index);
    pack.neighbours(index);
    requirePack(pack.find(id) === index, `the id ${id} does not lead to its entity`);
  }
  const { gazetteer } = pack;
  for (let node = 1; node <= gazetteer.nodeCount; node += 1) {
    gazetteer.candidates(node);
    gazetteer.role(node);
  }
  pack.reference('population');
}
