import { mayBeArticle } from '../article/gate.js';
import type { BackgroundCalls } from '../messages/protocol.js';
import { followAddress } from '../session/address.js';
import { ownWorld } from './world.js';

/*
 * Runs on every page of the web, so it is all that most pages pay: one cheap look, and a message only where the
 * page may be an article. Uses the browser's own namespace, since the polyfill is larger than all of this.
 */

/** Pages that write their text by script are looked at again, at these times after the first look, milliseconds. */
const LATER_LOOKS_MS = [400, 1_500, 4_000];

const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
const offer = { newsgloss: 1, method: 'gate.offer' satisfies keyof BackgroundCalls, params: {} };

const life = new AbortController();
let timers: ReturnType<typeof setTimeout>[] = [];

function look(): void {
  if (document.hidden || ownWorld.newsglossSession?.isAlive()) return;
  if (!runtime?.id) {
    // Updated or switched off under this page.
    life.abort();
    return;
  }
  if (!document.body || !mayBeArticle(document, location)) return;
  // A background that died with our message leaves the later looks to try again.
  runtime.sendMessage(offer).then(stopLooking, () => undefined);
}

function stopLooking(): void {
  for (const timer of timers) clearTimeout(timer);
  timers = [];
}

function lookNowAndLater(): void {
  stopLooking();
  timers = LATER_LOOKS_MS.map((inMs) => setTimeout(look, inMs));
  look();
}

if (ownWorld.newsglossGate === undefined) {
  const { signal } = life;
  ownWorld.newsglossGate = { look: lookNowAndLater };
  document.addEventListener('visibilitychange', lookNowAndLater, { signal });
  followAddress(window, lookNowAndLater, signal);
  signal.addEventListener('abort', stopLooking);
}
ownWorld.newsglossGate.look();
