import { checkWorld } from './check-world.js';
import { openPack } from '../../knowledge/open.js';
import { verifyPack } from '../../knowledge/verify.js';
import { joinFacts } from './join.js';
import { ProblemList } from './problems.js';
import type { Problem } from './problems.js';
import { readFacts } from './read-facts.js';
import type { World } from './world.js';
import { writePack } from './write-pack.js';
import { readYamlFolder } from './yaml-file.js';
import type { YamlFile } from './yaml-file.js';

/** What came of compiling: any problem with severity "error" means that the pack must not be released. */
interface CompileReport {
  problems: Problem[];
  errors: number;
  entities: number;
  handWritten: number;
  terms: number;
  asOf: string;
  bytes: number;
}

/**
 * Reads all facts under a folder, checks them and writes the pack. Rows with mistakes are reported and left out;
 * the rest is compiled all the same, so that one mistake shows no other away.
 */
export function compileFacts(factsDir: string): Compiled {
  return compileFiles(readYamlFolder(factsDir));
}

export interface Compiled {
  bytes: Uint8Array<ArrayBuffer>;
  report: CompileReport;
  world: World;
}

/** The same from files already read. */
export function compileFiles(files: readonly YamlFile[]): Compiled {
  const problems = new ProblemList();
  const world = joinFacts(readFacts(files, problems), problems);
  checkWorld(world, problems);
  const bytes = writePack(world);
  const found = problems.found.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  const entities = [...world.entities.values()];
  const errors = found.filter((one) => one.severity === 'error').length;
  // What was written must be readable to its last record; facts with mistakes are not released anyway.
  if (errors === 0) verifyPack(openPack(bytes.buffer));
  return {
    bytes,
    world,
    report: {
      problems: found, errors, entities: entities.length,
      handWritten: entities.filter((one) => one.gloss !== undefined).length, terms: world.terms.length, asOf: world.asOf, bytes: bytes.length,
    },
  };
}

/** One line a problem: file:line: severity: message. */
export function formatProblem({ file, line, severity, message }: Problem): string {
  return `${file}:${line}: ${severity}: ${message}`;
}
