import { mayBeArticle } from '../article/gate.js';
import type { BackgroundCalls, SessionCalls } from '../messages/protocol.js';
import { routeOf } from '../session/address.js';
import { ownWorld } from './world.js';

/*
 * Runs on every page of the web, so it is all that most pages pay: one cheap look, and a message only where the
 * page may be an article. After the last look it does nothing until the background says that the tab's address has changed.
 */

/** Pages that write their text by script are looked at again, at these times after the first look, milliseconds. */
const LATER_LOOKS_MS = [400, 1_500, 4_000];
/** An article's frame fills at least this share of the window. */
const FRAME_SHARE = 0.5;

// An element with the id "browser" has no runtime.
const runtime = (globalThis as { browser?: Partial<typeof chrome> }).browser?.runtime ?? chrome.runtime;

let timers: ReturnType<typeof setTimeout>[] = [];
let route = '';

function look(): void {
  if (ownWorld.newsglossSession?.isAlive()) return;
  // Updated or switched off under this page.
  if (!runtime?.id) {
    stopLooking();
    return;
  }
  if (document.hidden) {
    stopLooking();
    document.addEventListener('visibilitychange', lookNowAndLater, { once: true });
    return;
  }
  if (!document.body) return;
  if (mayBeArticle(document, location)) offer(false);
  else if (articleFrames().some((frame) => mayBeArticle(frame.contentDocument!, location))) offer(true);
}

function offer(inFrame: boolean): void {
  // A background that died with our message leaves the later looks to try again.
  runtime.sendMessage({ newsgloss: 1, method: 'gate.offer' satisfies keyof BackgroundCalls, params: { inFrame } }).then(stopLooking, () => undefined);
}

/** Large frames of the page's own origin; others are not ours to see. Each is looked at again when it loads something else. */
function articleFrames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')].filter((frame) => {
    if (frame.clientWidth * frame.clientHeight < FRAME_SHARE * innerWidth * innerHeight) return false;
    frame.addEventListener('load', lookNowAndLater);
    return frame.contentDocument?.body;
  });
}

function stopLooking(): void {
  timers.forEach(clearTimeout);
  timers = [];
}

function lookNowAndLater(): void {
  stopLooking();
  route = routeOf(location);
  timers = LATER_LOOKS_MS.map((inMs) => setTimeout(look, inMs));
  look();
}

if (ownWorld.newsglossGate === undefined) {
  ownWorld.newsglossGate = { look: lookNowAndLater };
  runtime.onMessage.addListener((message: { method?: unknown } | null) => {
    if (message?.method === ('page.moved' satisfies keyof SessionCalls) && route !== routeOf(location)) lookNowAndLater();
  });
}
ownWorld.newsglossGate.look();
