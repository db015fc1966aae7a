import { createChoices } from '../background/choices.js';
import { speechFor } from '../background/speech.js';
import { overMessages } from '../content/background.js';
import { createClient } from '../messages/client.js';
import { FROM_BACKGROUND } from '../messages/page-border.js';
import { isOrphaned, openOptions } from '../platform/runtime.js';
import { SETTINGS_KEY, watchStored } from '../platform/storage.js';
import { sendToBackground } from '../platform/transport.js';
import { startSession } from '../session/run.js';
import { createCardHost } from '../ui/card/host.js';
import { pageRoot } from '../ui/page/root.js';
import { mountFirstRun } from './mount.js';

/** Content scripts do not run in our own pages, so this one is its own session, told to read the page whatever its address. */
async function start(): Promise<void> {
  const { language, theme } = await createChoices().read(false);
  mountFirstRun(pageRoot(), { speech: await speechFor(language), theme, openOptions: () => void openOptions() });
  startSession({
    view: window,
    // The words of the page around the sample are no article's.
    within: document.querySelector('article')!,
    background: overMessages(createClient(FROM_BACKGROUND, sendToBackground)),
    loadCard: (ports) => Promise.resolve(createCardHost(ports)),
    watchSettings: (changed) => watchStored('local', SETTINGS_KEY, () => changed()),
    isOrphaned,
    tellList: () => undefined,
  }, true);
}

void start();
