/** How often an awake page is looked after, milliseconds: seldom enough to cost nothing, often enough to be forgotten. */
const HEARTBEAT_MS = 1_000;

/** Calls back now and then until the signal is aborted. */
export function createHeartbeat(beat: () => void, signal: AbortSignal): void {
  const timer = setInterval(beat, HEARTBEAT_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
