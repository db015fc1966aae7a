import { createClient } from '../messages/client.js';
import { SESSION_CALLS } from '../messages/protocol.js';
import { strictResults } from '../messages/strict.js';
import { injectGate } from '../platform/injection.js';
import { openTabs } from '../platform/tabs.js';
import type { Tab } from '../platform/tabs.js';
import { toTab } from '../platform/transport.js';

/** Nobody need be there, so nothing is tried twice. */
const ONCE = { retryDelaysMs: [], timeoutMs: 2_000 };

/** Tabs that were open before us, or before a rule was changed, get the gate; it offers what it finds. */
export async function offerOpenTabs(): Promise<void> {
  const tabs = await openTabs();
  await Promise.all(tabs.map(({ id }) => injectGate(id)));
}

/**
 * Tells the pages of private windows to ask for their rule again; they cannot see where it is kept. A page that was off
 * when it came has no session to hear it, but its gate offers it anew.
 */
export async function tellPrivatePages(): Promise<void> {
  const tabs = (await openTabs()).filter(({ incognito }) => incognito);
  const reread = ({ id }: Tab): Promise<unknown> => createClient(strictResults(SESSION_CALLS), toTab(id), ONCE).call('site.reread', {});
  await Promise.allSettled(tabs.flatMap((tab) => [reread(tab), injectGate(tab.id)]));
}
