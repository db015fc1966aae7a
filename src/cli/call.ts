/** Where the command line runs: filled by scripts/cli.mjs. */
export interface Surroundings {
  packFile: string;
  factsDir: string;
  /** Relative paths are the caller's. */
  callerDir: string;
}

/** A mistake of the caller: one line on standard error, exit code 2. */
export class CallError extends Error {}

export const EXIT_OK = 0;
export const EXIT_FOUND = 1;
export const EXIT_BAD_CALL = 2;

/** Writes a line to standard output and waits while the reader of a pipe is slower than we are. */
export async function printLine(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}
