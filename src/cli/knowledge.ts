import { stat } from 'node:fs/promises';
import path from 'node:path';
import { explainEntity } from './show-entity.js';
import { checkReference } from '../facts/check/check-reference.js';
import { compileFacts } from '../facts/compile/main.js';
import type { Knowledge } from '../knowledge/api.js';
import { ENTITY_KINDS } from '../model/entity.js';
import { CallError, checkedDay, EXIT_FOUND, EXIT_OK, parseCall, printLine, type Surroundings } from './call.js';
import { readPack } from './read-pack.js';

const SUBCOMMANDS: Record<string, (args: string[], at: Surroundings) => Promise<number>> = {
  ids: printIds,
  stats: printStats,
  show: showEntity,
  check: checkFacts,
};

/** `knowledge ids | stats | check [--reference DIR] | show ID|NAME [--date D]`. */
export async function runKnowledge(args: string[], at: Surroundings): Promise<number> {
  const [name = '', ...rest] = args;
  if (!Object.hasOwn(SUBCOMMANDS, name)) throw new CallError(`expected ${Object.keys(SUBCOMMANDS).join(', ')}, not "${name}"`);
  return SUBCOMMANDS[name](rest, at);
}

/** All Wikidata ids and Wikipedia titles of the pack, as a JSON array. */
async function printIds(args: string[], at: Surroundings): Promise<number> {
  parseWords(args, {}, 0);
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
  parseWords(args, {}, 0);
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
  const { values, positionals } = parseWords(args, { date: { type: 'string' } }, 1);
  const date = typeof values.date === 'string' ? checkedDay(values.date) : undefined;
  const knowledge = await readPack(at.packFile);
  const text = explainEntity(knowledge, positionals[0], date);
  if (text === undefined) throw new CallError(`nothing in the pack is called "${positionals[0]}"`);
  await printLine(text);
  return EXIT_OK;
}

/**
 * Mistakes inside the facts and, given a reference, contradictions and gaps beside it, each with the reason for which it
 * is waved through. Exit code 1 if any has none.
 */
async function checkFacts(args: string[], at: Surroundings): Promise<number> {
  const { values } = parseWords(args, { reference: { type: 'string' } }, 0);
  const { world, report } = compileFacts(at.factsDir);
  for (const { severity, file, line, message } of report.problems) await printLine(`${severity} ${file}:${line} ${message}`);
  const findings = typeof values.reference === 'string'
    ? checkReference(world, path.resolve(at.callerDir, values.reference), path.join(at.factsDir, 'check', 'waivers.yaml'))
    : [];
  for (const { kind, about, ours, theirs, source, waived } of findings) {
    await printLine(`${kind} ${about}: ours ${ours ?? 'nothing'}, ${source} ${theirs}${waived === undefined ? '' : ` · waved through: ${waived}`}`);
  }
  const unexplained = findings.filter(({ waived }) => waived === undefined).length;
  await printLine(`${report.errors} mistakes; ${findings.length} differences from the reference, ${unexplained} unexplained`);
  return report.errors + unexplained > 0 ? EXIT_FOUND : EXIT_OK;
}

/** Options that take a text, and as many words as wanted. */
function parseWords(args: string[], options: Record<string, { type: 'string' }>, wanted: number) {
  const parsed = parseCall({ args, options, allowPositionals: true });
  if (parsed.positionals.length !== wanted) throw new CallError(wanted === 0 ? `unexpected "${parsed.positionals[0]}"` : 'give one id or name');
  return parsed;
}
