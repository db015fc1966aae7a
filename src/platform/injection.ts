import browser from './browser.js';

/** The files that the build writes and a page may get. */
const GATE_FILE = 'gate.js';
const SESSION_FILE = 'session.js';
const CARD_FILE = 'card.js';
const MARKS_FILE = 'marks.css';
const GROUND_FILE = 'ground.css';

/**
 * Puts the session into a document of a tab (the top one, if no frame is named), with the style of its marks. The style is the reader's (origin
 * USER): it reaches into shadow roots, and neither the page's rules nor its security policy can switch it off. Only grounds need more (ground.css says why).
 * `forced`: the reader asked for this page by a click. Resolves to false where the browser does not let us.
 */
export async function injectSession(tabId: number, { forced = false, frameId = 0 } = {}): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    if (forced) await browser.scripting.executeScript({ target, func: markForced });
    const outcomes = await Promise.allSettled([
      browser.scripting.insertCSS({ target, files: [MARKS_FILE, GROUND_FILE], origin: 'USER' }),
      browser.scripting.insertCSS({ target, files: [GROUND_FILE], origin: 'AUTHOR' }),
      browser.scripting.executeScript({ target, files: [SESSION_FILE] }),
    ]);
    return outcomes.every(({ status }) => status === 'fulfilled');
  } catch {
    return false;
  }
}

/** Puts the card's code beside the session in a frame. Resolves to false where the browser does not let us. */
export async function injectCard(tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [CARD_FILE] });
    return true;
  } catch {
    return false;
  }
}

/** The largest frame of a tab whose document is of the top document's origin; undefined where there is none. */
export async function findLargestFrame(tabId: number): Promise<number | undefined> {
  try {
    const found = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: measureFrame });
    const sized = found.filter(({ frameId, result }) => frameId !== 0 && typeof result === 'number' && result > 0);
    return sized.sort((a, b) => Number(b.result) - Number(a.result))[0]?.frameId;
  } catch {
    return undefined;
  }
}

/** Puts the gate into a tab that was open before us. Resolves to false where the browser does not let us. */
export async function injectGate(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [GATE_FILE] });
    return true;
  } catch {
    return false;
  }
}

/** Runs in each frame: its area in CSS pixels, 0 for one of another origin. */
function measureFrame(): number {
  try {
    return window.top?.document === undefined ? 0 : window.innerWidth * window.innerHeight;
  } catch {
    return 0;
  }
}

/** Runs in the page, so it can use nothing from here; content/world.ts names what it leaves. */
function markForced(): void {
  (globalThis as { newsglossForced?: boolean }).newsglossForced = true;
}
