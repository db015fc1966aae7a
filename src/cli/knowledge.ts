import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { explainEntity } from './show-entity.js';
import type { Knowledge } from '../knowledge/api.js';
import { ENTITY_KINDS } from '../model/entity.js';
import { CallError, EXIT_OK, printLine, type Surroundings } from './call.js';
import { readPack } from './read-pack.js';

const SUBCOMMANDS: Record<string, (args: string[], at: Surroundings) => Promise<number>> = {
  ids: printIds,
  stats: printStats,
  show: showEntity,
};

/** `knowledge ids | stats | check [--reference DIR] | show ID|NAME [--date D]`. */
export async function runKnowledge(args: string[], at: Surroundings): Promise<number> {
  const [name = '', ...rest] = args;
  if (!Object.hasOwn(SUBCOMMANDS, name)) throw new CallError(`expected ${Object.keys(SUBCOMMANDS).join(', ')}, not "${name}"`);
  return SUBCOMMANDS[name](rest, at);
}

/** All Wikidata ids and Wikipedia titles of the pack, as a JSON array. */
async function printIds(args: string[], at: Surroundings): Promise<number> {
  parseCall(args, {}, 0);
  const knowledge = await readPack(at.packFile);
  const ids = new Set<string>();
  for (let index = 0; index < knowledge.entityCount; index += 1) {
    const { wikidata, wikipedia } = knowledge.entity(index);
    if (wikidata !== undefined) ids.add(wikidata);
    if (wikipedia !== undefined) ids.add(wikipedia);
  }
  await printLine(JSON.stringify([...ids]));
  return EXIT_OK;
}

async function printStats(args: string[], at: Surroundings): Promise<number> {
  parseCall(args, {}, 0);
  const knowledge = await readPack(at.packFile);
  const { size } = await stat(at.packFile);
  await printLine(JSON.stringify({ ...countEntities(knowledge), bytes: size }));
  return EXIT_OK;
}

function countEntities(knowledge: Knowledge) {
  const byKind = Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, 0]));
  let names = 0;
  let handWritten = 0;
  for (let index = 0; index < knowledge.entityCount; index += 1) {
    const entity = knowledge.entity(index);
    byKind[entity.kind] += 1;
    names += new Set([entity.name, ...entity.names.map(({ name }) => name)]).size;
    if (entity.handWritten) handWritten += 1;
  }
  return { asOf: knowledge.asOf, entities: knowledge.entityCount, names, byKind, handWritten };
}

async function showEntity(args: string[], at: Surroundings): Promise<number> {
  const { values, positionals } = parseCall(args, { date: { type: 'string' } }, 1);
  const knowledge = await readPack(at.packFile);
  const text = explainEntity(knowledge, positionals[0], typeof values.date === 'string' ? values.date : undefined);
  if (text === undefined) throw new CallError(`nothing in the pack is called "${positionals[0]}"`);
  await printLine(text);
  return EXIT_OK;
}

function parseCall(args: string[], options: Record<string, { type: 'string' }>, wanted: number) {
  let parsed;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new CallError(error instanceof Error ? error.message.split('. ')[0] : String(error));
  }
  if (parsed.positionals.length !== wanted) throw new CallError(wanted === 0 ? `unexpected "${parsed.positionals[0]}"` : 'give one id or name');
  return parsed;
}
