import { Session } from 'node:inspector';
import type { Profiler } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/*
 * Steps are counted by the engine's coverage. It loses count in code that it optimises, and sees inside functions only
 * that are compiled after it began: so whoever counts imports this first, in a test file of its own.
 */
setFlagsFromString('--no-opt');
const session = new Session();
session.connect();

/** The engine of this very thread answers before post returns. */
function post(method: string, parameters: object = {}): unknown {
  let answer: unknown;
  session.post(method, parameters, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
}

post('Profiler.enable');
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * How often the functions and loops of all our code run during a piece of work: the same on every machine, whatever its
 * load. A built-in function counts for nothing, however long it takes.
 */
export function countSteps(work: () => unknown): number {
  post('Profiler.takePreciseCoverage');
  work();
  const { result } = post('Profiler.takePreciseCoverage') as Profiler.TakePreciseCoverageReturnType;
  let steps = 0;
  for (const { functions } of result) for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  return steps;
}
