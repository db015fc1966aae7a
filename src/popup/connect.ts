import { createChoices } from '../background/choices.js';
import { speechFor } from '../background/speech.js';
import { type Client, createClient } from '../messages/client.js';
import { LIST_CHANGED } from '../messages/envelope.js';
import { BACKGROUND_CALLS, SESSION_CALLS, type SessionCalls } from '../messages/protocol.js';
import { strictResults } from '../messages/strict.js';
import { askForAccess, watchAccess } from '../platform/permissions.js';
import { hasPanel, openPanel } from '../platform/panel.js';
import { openOptions } from '../platform/runtime.js';
import { PRIVATE_KEY, SETTINGS_KEY, watchStored } from '../platform/storage.js';
import { activeTab, type Tab, watchActiveTab } from '../platform/tabs.js';
import { listen, sendToBackground, toTab } from '../platform/transport.js';
import { saveFile } from '../ui/page/save.js';
import { pageStateOf } from './page-state.js';
import type { PopupPorts, PopupState } from './ports.js';
import { popupSiteOf } from './site.js';

/** The popup's and the panel's ports over messages, storage and tabs. They follow the active tab. */
export function connectPopup(): PopupPorts {
  // Somebody waits: what does not answer soon is said.
  const background = createClient(strictResults(BACKGROUND_CALLS), sendToBackground, { retryDelaysMs: [60, 240, 900], timeoutMs: 5_000 });
  const choices = createChoices();
  let tab: Tab | undefined;

  async function read(): Promise<PopupState> {
    tab = await activeTab();
    const isPrivate = tab?.incognito ?? false;
    const [rule, list] = await Promise.all([
      tab && background.call('tab.read', { tabId: tab.id }).catch(() => null),
      // Where no session lives nobody answers, which says just that.
      tab && sessionIn(tab.id).call('list.read', {}).catch(() => undefined),
    ]);
    // Last: the others take their time, and a switch used meanwhile would be drawn back.
    const settings = await choices.read(isPrivate);
    return {
      settings,
      speech: await speechFor(settings.language),
      page: pageStateOf(rule, list, tab?.isLoading),
      isPrivate,
      hasPanel: hasPanel(),
      site: popupSiteOf(settings, rule ?? undefined),
    };
  }

  /** The window must be known before the gesture: panels open at once or not at all. */
  const inTab = (act: (tabId: number) => Promise<unknown>) => async (): Promise<void> => {
    if (tab) await act(tab.id);
  };

  return {
    read,
    watch(changed) {
      const stops = [
        watchStored('local', SETTINGS_KEY, changed),
        watchStored('session', PRIVATE_KEY, changed),
        watchAccess(changed),
        watchActiveTab(changed),
        listen((message) => {
          if (message === LIST_CHANGED) changed();
          return undefined;
        }),
      ];
      return () => stops.forEach((stop) => stop());
    },
    change: (part) => choices.change(false, (settings) => ({ ...settings, ...part })),
    async switchSite(name, on) {
      await background.call('site.switch', { host: name, scope: 'host', on, ...(tab ? { tabId: tab.id } : {}) });
    },
    annotatePage: inTab((tabId) => background.call('tab.annotate', { tabId })),
    stopPage: inTab((tabId) => sessionIn(tabId).call('page.stop', {})),
    async askForAccess() {
      await askForAccess();
    },
    jump: async (id) => inTab((tabId) => sessionIn(tabId).call('mark.jump', { id }))(),
    save: saveFile,
    openOptions: () => void openOptions(),
    openPanel() {
      if (tab?.windowId !== undefined) openPanel(tab.windowId);
    },
  };
}

function sessionIn(tabId: number): Client<SessionCalls> {
  return createClient(strictResults(SESSION_CALLS), toTab(tabId), { retryDelaysMs: [], timeoutMs: 2_000 });
}
