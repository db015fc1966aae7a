import { explain } from '../explain/explain.js';
import type { BackgroundCalls } from '../messages/protocol.js';
import type { Handlers, Sender } from '../messages/server.js';
import type { Settings } from '../model/settings.js';
import { findLargestFrame, injectCard, injectSession } from '../platform/injection.js';
import { hasAccess, hasAccessEverywhere } from '../platform/permissions.js';
import { openOptions } from '../platform/runtime.js';
import { readTab } from '../platform/tabs.js';
import { switchSite } from '../settings/site-rules.js';
import type { Site } from '../settings/sites.js';
import type { Choices } from './choices.js';
import { annotateFound } from './annotate-found.js';
import { explainEntity, explainPhrase } from './look-up.js';
import type { Facts } from './facts.js';
import { offReason, siteStateOf } from './site-state.js';
import { speechFor } from './speech.js';

interface AnswerPorts {
  facts: () => Promise<Facts>;
  choices: Choices;
  /** The site of an address, undefined for anything but http(s). */
  siteOf: (url: string) => Promise<Site | undefined>;
  /** Tells a tab's session that the reader wants marks; rejects where none lives. */
  startPage: (tabId: number) => Promise<unknown>;
  /** Tells open pages of private windows to ask for their rule again. */
  tellPrivatePages: () => Promise<void>;
}

type Answers = Handlers<BackgroundCalls>;

/** What the background answers. Nothing about a page is kept between two calls. */
export const createAnswers = (ports: AnswerPorts): Answers => ({ ...toPages(ports), ...fromReaders(ports), ...toWindows(ports) });

/** Pages ask for our code, their rule, annotations and cards. */
function toPages({ facts, choices }: AnswerPorts) {
  const settingsFor = (sender: Sender): Promise<Settings> => choices.read(sender.incognito);
  return {
    async 'gate.offer'({ inFrame }, sender) {
      const isTop = sender.frameId === 0 && sender.tabId !== undefined;
      if (!isTop || offReason(await settingsFor(sender), sender.url) !== undefined) return { injected: false };
      // The page will ask to be annotated in a moment: the pack opens while it reads itself.
      facts().catch(() => undefined);
      const frameId = inFrame ? await findLargestFrame(sender.tabId!) : 0;
      return { injected: frameId !== undefined && (await injectSession(sender.tabId!, { frameId })) };
    },
    async 'card.load'(_, { tabId, frameId }) {
      return { injected: tabId !== undefined && (await injectCard(tabId, frameId ?? 0)) };
    },
    async 'site.read'(_, sender) {
      const settings = await settingsFor(sender);
      return siteStateOf(settings, sender.url, await speechFor(settings.language));
    },
    async 'article.annotate'({ article }, sender) {
      const [{ knowledge }, settings] = await Promise.all([facts(), settingsFor(sender)]);
      return annotateFound(article, knowledge, settings);
    },
    async 'annotation.explain'({ annotation, context }, sender) {
      return explain(annotation, context, (await facts()).knowledge, await settingsFor(sender));
    },
    async 'entity.explain'({ entity, context }, sender) {
      return explainEntity(entity, context, (await facts()).knowledge, await settingsFor(sender));
    },
    async 'phrase.explain'({ phrase, context }, sender) {
      return explainPhrase(phrase, context, (await facts()).knowledge, await settingsFor(sender));
    },
  } satisfies Partial<Answers>;
}

/** What readers choose, in a card or in our windows. */
function fromReaders({ choices, siteOf, tellPrivatePages }: AnswerPorts) {
  const change = async (incognito: boolean, how: (settings: Settings) => Settings): Promise<Record<string, never>> => {
    await choices.change(incognito, how);
    if (incognito) await tellPrivatePages();
    return {};
  };
  return {
    'entity.hide': ({ entity, hidden }, { incognito }) => change(incognito, (settings) => ({
      ...settings, hidden: [...settings.hidden.filter((id) => id !== entity), ...(hidden ? [entity] : [])],
    })),
    'entity.refuse': ({ exact, entity, refused }, { incognito }) => change(incognito, (settings) => ({
      ...settings,
      wrong: [...settings.wrong.filter((link) => link.exact !== exact || link.entity !== entity), ...(refused ? [{ exact, entity }] : [])],
    })),
    async 'site.leave'(_, { incognito, url }) {
      const site = url === undefined ? undefined : await siteOf(url);
      return site === undefined ? {} : change(incognito, (settings) => switchSite(settings, site.domain, false));
    },
    async 'site.switch'({ host, scope, on, tabId }) {
      const tab = tabId === undefined ? undefined : await readTab(tabId);
      const site = await siteOf(`https://${host}/`);
      if (site === undefined) return {};
      return change(tab?.incognito ?? false, (settings) => switchSite(settings, site[scope], on));
    },
  } satisfies Partial<Answers>;
}

/** What popup, panel and options show and start. */
function toWindows({ facts, choices, siteOf, startPage }: AnswerPorts) {
  return {
    async 'tab.read'({ tabId }) {
      const tab = await readTab(tabId);
      const settings = await choices.read(tab?.incognito ?? false);
      const site = tab?.url === undefined ? undefined : await siteOf(tab.url);
      const access = tab?.url !== undefined && (await hasAccess(tab.url));
      // Where the reader took our access back the browser does not even tell a page's address.
      const hidden = tab?.url === undefined && !(await hasAccessEverywhere());
      const reason = hidden ? 'no-access' : (offReason(settings, tab?.url) ?? (access ? undefined : 'no-access'));
      return { ...site, on: reason === undefined, ...(reason === undefined ? {} : { reason }), access };
    },
    async 'tab.annotate'({ tabId }) {
      // A session that lives there, perhaps in a frame, is the one that is meant.
      const awake = await startPage(tabId).then(() => true, () => false);
      return { injected: awake || (await injectSession(tabId, { forced: true })) };
    },
    async 'pack.read'() {
      const { knowledge, bytes } = await facts();
      return { asOf: knowledge.asOf, entities: knowledge.entityCount, bytes };
    },
    async 'options.open'() {
      await openOptions();
      return {};
    },
  } satisfies Partial<Answers>;
}
