import { parseArgs, type ParseArgsConfig } from 'node:util';

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

/** The options and words of a call; CallError for an option that the command has not. */
export function parseCall<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new CallError(error instanceof Error ? error.message.split('. ')[0] : String(error));
  }
}

/** An ISO day or moment, as it was given; CallError for any other text. */
export function checkedDay(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}(T|$)/.test(date) || Number.isNaN(Date.parse(date))) throw new CallError(`--date wants 2025-06-04, not "${date}"`);
  return date;
}

/** An absolute address, as it was given; CallError for any other text. */
export function checkedAddress(url: string): string {
  if (!URL.canParse(url)) throw new CallError(`--url wants an address such as https://paper.example/story, not "${url}"`);
  return url;
}

/** Ends quietly once whoever reads our output has read enough ("| head"). */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(EXIT_OK);
  });
}

/** Writes a line to standard output and waits while the reader of a pipe is slower than we are. */
export async function printLine(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}
