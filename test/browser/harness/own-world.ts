import type { TestTab } from './driver.js';

/** What our own world in each page of the open tabs says of its session: alive or not, or null where none ever was. */
function sessionsOf(control: TestTab, query: string): Promise<(boolean | null)[]> {
  return control.evaluate<(boolean | null)[]>(`(async () => {
    const { tabs, scripting } = globalThis.browser ?? chrome;
    const open = await tabs.query({ ${query}url: ['http://*/*'] });
    const func = () => globalThis.newsglossSession?.isAlive() ?? null;
    const found = await Promise.all(open.map(({ id }) => scripting.executeScript({ target: { tabId: id }, func })));
    return found.map(([{ result }]) => result);
  })()`);
}

/** Whether a session of ours lives in the page of the active tab; null where none ever was. */
export async function sessionIn(control: TestTab): Promise<boolean | null> {
  const [session] = await sessionsOf(control, 'active: true, ');
  return session;
}

/** How many sessions of ours live in pages of the open tabs, those in tabs behind others included. */
export async function sessionsAlive(control: TestTab): Promise<number> {
  return (await sessionsOf(control, '')).filter((alive) => alive === true).length;
}
