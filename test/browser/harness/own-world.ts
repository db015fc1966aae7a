import type { TestTab } from './driver.js';

/** Whether a session of ours lives in the page of the active tab, as our own world there says; null where none ever was. */
export function sessionIn(control: TestTab): Promise<boolean | null> {
  return control.evaluate<boolean | null>(`(async () => {
    const { tabs, scripting } = globalThis.browser ?? chrome;
    const [tab] = await tabs.query({ active: true, url: ['http://*/*'] });
    const found = await scripting.executeScript({ target: { tabId: tab.id }, func: () => globalThis.newsglossSession?.isAlive() ?? null });
    return found[0].result;
  })()`);
}

/** How many sessions of ours live in pages of the open tabs, those in tabs behind others included. */
export function sessionsAlive(control: TestTab): Promise<number> {
  return control.evaluate<number>(`(async () => {
    const { tabs, scripting } = globalThis.browser ?? chrome;
    const open = await tabs.query({ url: ['http://*/*'] });
    const found = await Promise.all(open.map(({ id }) => scripting.executeScript({ target: { tabId: id }, func: () => globalThis.newsglossSession?.isAlive() ?? false })));
    return found.filter(([{ result }]) => result).length;
  })()`);
}
