import { createClient } from '../messages/client.js';
import { BACKGROUND_CALLS, SESSION_CALLS } from '../messages/protocol.js';
import { createServer } from '../messages/server.js';
import { strictParams, strictResults } from '../messages/strict.js';
import { onCommand } from '../platform/commands.js';
import { injectSession } from '../platform/injection.js';
import { message } from '../platform/language.js';
import { createSelectionMenu, onSelectionMenu } from '../platform/menus.js';
import { fetchPack } from '../platform/pack.js';
import { openPanel } from '../platform/panel.js';
import { watchAccess } from '../platform/permissions.js';
import { onInstalled, extensionUrl } from '../platform/runtime.js';
import { SETTINGS_KEY, watchStored } from '../platform/storage.js';
import { fetchSuffixRules } from '../platform/suffixes.js';
import { onAddressChange, openTab, readTab } from '../platform/tabs.js';
import { listen, toTab } from '../platform/transport.js';
import { onNoPrivateWindow } from '../platform/windows.js';
import { parseSettings } from '../settings/parse.js';
import { switchSite } from '../settings/site-rules.js';
import { siteOf } from '../settings/sites.js';
import { createAnswers } from './answers.js';
import { createChoices } from './choices.js';
import { createFacts } from './facts.js';
import { once } from './once.js';
import { offerOpenTabs, tellPrivatePages } from './open-tabs.js';

/*
 * May be killed and born again at any time: every listener is registered here, in the first turn, and nothing but
 * the opened pack and the rules for sites is kept in memory.
 */

const EXPLAIN_MENU = 'explain';

const choices = createChoices();
/** Read when a site is first asked for: most backgrounds die without, and an open popup asks at every change. */
const suffixRules = once(fetchSuffixRules);
const siteOfUrl = async (url: string) => siteOf(url, await suffixRules());
const session = (tabId: number) => createClient(strictResults(SESSION_CALLS), toTab(tabId), { retryDelaysMs: [], timeoutMs: 2_000 });
listen(createServer(strictParams(BACKGROUND_CALLS), createAnswers({ facts: createFacts(fetchPack), choices, siteOf: siteOfUrl, tellPrivatePages, startPage: (tabId) => session(tabId).call('page.start', {}) })));

onInstalled((reason) => {
  void offerOpenTabs();
  void createSelectionMenu(EXPLAIN_MENU, message('menuExplain'));
  if (reason === 'install') void openTab(extensionUrl('firstrun.html'));
});

// A rule may have been switched on for pages that are open and have no session to hear of it.
watchStored('local', SETTINGS_KEY, (before, after) => {
  const rulesOf = (stored: unknown): string => {
    const { enabled, sites } = parseSettings(stored);
    return JSON.stringify({ enabled, sites });
  };
  if (rulesOf(before) !== rulesOf(after)) void offerOpenTabs();
});
watchAccess(() => void offerOpenTabs());
onNoPrivateWindow(() => void choices.forgetPrivate());

/** Where no session lives the key or menu has nothing to do. */
const quietly = (call: Promise<unknown>): void => void call.catch(() => undefined);

// Pages cannot see from our side that their scripts changed the address; a document that is new has nobody to tell.
onAddressChange((tabId) => quietly(session(tabId).call('page.moved', {})));

onSelectionMenu(EXPLAIN_MENU, (tabId, selection) => {
  const phrase = selection.trim().slice(0, 200);
  if (phrase !== '') quietly(explainSelection(tabId, phrase));
});

onCommand((command, tabId, windowId) => {
  if (command === 'open-list') {
    if (windowId !== undefined) openPanel(windowId);
    return;
  }
  if (tabId === undefined) return;
  if (command === 'switch-site') quietly(switchSiteOf(tabId));
  else if (command === 'next-mark') quietly(session(tabId).call('mark.walk', { step: 'next' }));
  else if (command === 'previous-mark') quietly(session(tabId).call('mark.walk', { step: 'previous' }));
  else if (command === 'open-mark') quietly(session(tabId).call('mark.walk', { step: 'open' }));
});

/** On any page: where no article was found, or its site is off, no session lives yet. */
async function explainSelection(tabId: number, phrase: string): Promise<void> {
  const ask = () => session(tabId).call('selection.explain', { phrase });
  await ask().catch(async () => {
    if (await injectSession(tabId)) await ask();
  });
}

async function switchSiteOf(tabId: number): Promise<void> {
  const tab = await readTab(tabId);
  const site = tab?.url === undefined ? undefined : await siteOfUrl(tab.url);
  if (tab === undefined || site === undefined) return;
  await choices.change(tab.incognito, (settings) => switchSite(settings, site.domain, settings.sites.off.includes(site.domain)));
  if (tab.incognito) await tellPrivatePages();
}
