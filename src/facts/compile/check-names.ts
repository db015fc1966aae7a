import { fold } from '../../text/fold.js';
import type { NameForm } from '../../knowledge/api.js';
import type { ProblemList } from './problems.js';
import type { World, WorldEntity, WorldName } from './world.js';

/** Forms that are meant to stand alone: two equal bearers of one leave the reader's guess to chance. */
const ALONE: ReadonlySet<NameForm> = new Set<NameForm>(['full', 'short', 'acronym']);

/** Names that two entities of the same prominence claim alike. */
export function checkNames(world: World, problems: ProblemList): void {
  const bearers = new Map<string, { entity: WorldEntity; name: WorldName }[]>();
  for (const entity of world.entities.values()) {
    for (const name of entity.names) {
      if (!ALONE.has(name.form) || name.from !== undefined || name.to !== undefined || entity.kind === 'office') continue;
      const key = name.exactCase ? `=${name.name}` : fold(name.name);
      const list = bearers.get(key) ?? [];
      if (list.every((one) => one.entity !== entity)) list.push({ entity, name });
      bearers.set(key, list);
    }
  }
  for (const list of bearers.values()) {
    for (let at = 1; at < list.length; at += 1) {
      const { entity, name } = list[at];
      const rival = list.find((one, before) => before < at && one.entity.prominence === entity.prominence);
      const isTold = rival === undefined || (entity.kind === 'person' && rival.entity.kind === 'person' && livedApart(entity, rival.entity));
      if (!isTold) problems.error(entity.place, `"${name.name}" is ${entity.id} and ${rival.entity.id} alike: give them different prominence`);
    }
  }
}

/** Whether birth years, at least a generation apart, tell two people of one name apart. */
function livedApart(a: WorldEntity, b: WorldEntity): boolean {
  return a.born !== undefined && b.born !== undefined && Math.abs(Number(a.born.slice(0, 4)) - Number(b.born.slice(0, 4))) > 20;
}
