import { runAnnotate } from './annotate.js';
import { CallError, endWithReader, EXIT_BAD_CALL, type Surroundings } from './call.js';
import { runKnowledge } from './knowledge.js';

const COMMANDS: Record<string, (args: string[], at: Surroundings) => Promise<number>> = {
  annotate: runAnnotate,
  knowledge: runKnowledge,
};

/** Runs one command and returns the exit code: 0, 1 where a check found something, 2 for a bad call. */
export async function run(args: string[], at: Surroundings): Promise<number> {
  const [name = '', ...rest] = args;
  // Own keys only: "constructor" is no command.
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    endWithReader();
    if (!command) throw new CallError(`unknown command "${name}": expected ${Object.keys(COMMANDS).join(' or ')}`);
    return await command(rest, at);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    console.error(`newsgloss ${name}: ${error.message}`);
    return EXIT_BAD_CALL;
  }
}
