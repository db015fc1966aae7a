import { createCardHost } from '../../src/ui/card/host.js';
import type { CardHost, CardPorts, Opener } from '../../src/ui/card/ports.js';
import type { Speech } from '../../src/locales/catalogue.js';
import type { Card } from '../../src/model/card.js';
import type { Theme } from '../../src/model/settings.js';
import { mountPanel } from '../../src/panel/mount.js';
import { mountPopup } from '../../src/popup/mount.js';
import { mountFirstRun } from '../../src/firstrun/mount.js';
import { mountOptions } from '../../src/options/mount.js';
import type { OptionsPorts, OptionsState } from '../../src/options/ports.js';
import type { PageState, PopupPorts, PopupState } from '../../src/popup/ports.js';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.js';
import { article } from './article.js';
import * as cards from './cards.js';
import { liveCard } from './live-card.js';
import { markedPage } from './marked-page.js';

/** What a picture varies besides its scene. */
export interface Variant {
  theme: Theme;
  speech: Speech;
  textScale: number;
}

type Scene = (root: HTMLElement, variant: Variant) => void | Promise<void>;

const ARTICLE = [
  'Harbour towns along the coast met on Wednesday to agree on how to protect their cables.',
  'The group, which Norland chairs, said that the work would take four years and cost a great deal.',
  'Nobody at the meeting expected the matter to be settled this summer, one of those present said.',
];

export const SCENES: Record<string, Scene> = {
  'card-person': card(cards.person),
  'card-office': card(cards.office),
  'card-group': card(cards.group),
  'card-place': card(cards.place),
  'card-event': card(cards.event),
  'card-nil': card(cards.nil),
  'card-figure': card(cards.figure),
  'card-long': card(cards.long),
  'card-menu': card(cards.person, 'key', (press) => press('.corner .icon')),
  'card-why': card(cards.person, 'key', (press) => press('.bar button')),
  'card-wrong': card(cards.person, 'key', (press) => press('.asking button:last-child')),
  'card-nested': card(cards.person, 'key', (press) => press('dd .entity')),
  'card-sheet': card(cards.group, 'tap'),
  'card-live': (root, variant) => liveCard(root, variant, watchShadows()),
  'marks': markedPage,
  'popup': popup({ is: 'marked', article }),
  'popup-no-article': popup({ is: 'no-article' }),
  'popup-no-access': popup({ is: 'no-access' }, { hasPanel: false, isPrivate: true }),
  'popup-foreign': popup({ is: 'foreign', language: 'de' }),
  'options': options(),
  'panel': popup({ is: 'marked', article, cut: true }, {}, true, mountPanel),
  'panel-off': popup({ is: 'off' }, {}, false, mountPanel),
  'popup-filtered': filtered('nobody'),
  'firstrun': (root, { speech, theme }) => mountFirstRun(root, { speech, theme, openOptions: () => undefined }),
  'popup-off': popup({ is: 'off' }, {}, false),
};

/** The options page of a reader who has used everything. */
function options(): Scene {
  return async (root, { theme, speech, textScale }) => {
    const state: OptionsState = {
      settings: {
        ...DEFAULT_SETTINGS,
        theme,
        textScale,
        sites: { mode: 'everywhere', on: [], off: ['example.com', 'shop.example.org'] },
        hidden: ['e1'],
        wrong: [{ exact: 'Norland', entity: 'e2' }],
      },
      speech,
      hasAccess: false,
      permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', 'sidePanel'],
      shortcuts: [{ name: 'next-mark', keys: 'Alt+.' }, { name: 'open-mark', keys: '' }],
      names: { e1: 'Mara Lindqvist', e2: 'Norland (football club)' },
      pack: { asOf: '2026-08-22', entities: 1834, bytes: 2_345_678 },
    };
    const done = (): Promise<void> => Promise.resolve();
    const nothing = (): void => undefined;
    const ports: OptionsPorts = {
      read: () => Promise.resolve(state), watch: () => nothing, change: done, addSite: () => Promise.resolve(true), forgetSite: done,
      askForAccess: done, exportSettings: () => Promise.resolve(''), importSettings: () => Promise.resolve({ ok: false }),
      reset: done, save: nothing, openShortcuts: nothing,
    };
    mountOptions(root, ports);
    await settled();
  };
}

/** The popup whose reader looks for words in the list. */
function filtered(words: string): Scene {
  const draw = popup({ is: 'marked', article });
  return async (root, variant) => {
    await draw(root, variant);
    const field = root.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no filter');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
  };
}

/** The popup or panel over a page in some state. */
function popup(page: PageState, rest: Partial<PopupState> = {}, enabled = true, mount = mountPopup): Scene {
  return async (root, { theme, speech, textScale }) => {
    const state: PopupState = {
      settings: { ...DEFAULT_SETTINGS, theme, textScale, enabled },
      speech,
      site: { domain: 'example.org', domainOn: true, host: 'news.example.org', hostOn: true },
      page,
      isPrivate: false,
      hasPanel: true,
      ...rest,
    };
    const done = (): Promise<void> => Promise.resolve();
    const nothing = (): void => undefined;
    const ports: PopupPorts = {
      read: () => Promise.resolve(state), watch: () => nothing, change: done, switchSite: done, annotatePage: done,
      askForAccess: done, jump: done, save: nothing, openOptions: nothing, openPanel: nothing,
    };
    mount(root, ports);
    await settled();
  };
}

type Press = (selector: string) => void;

/** An article with one mention, and the card beside it. */
function card(shown: Card, opener: Opener = 'hover', act?: (press: Press) => void): Scene {
  return async (root, { theme, speech, textScale }) => {
    const page = document.createElement('main');
    page.append(...ARTICLE.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
    root.append(page);
    const shadows = watchShadows();
    const host = createCardHost(ports());
    showOn(host, page.children[0].firstChild!, shown, opener, { theme, speech, textScale });
    await settled();
    act?.((selector) => shadows[0]?.querySelector<HTMLElement>(selector)?.click());
    await settled();
  };
}

function showOn(host: CardHost, text: Node, shown: Card, opener: Opener, { theme, speech, textScale }: Variant): void {
  const range = document.createRange();
  range.setStart(text, 15);
  range.setEnd(text, 20);
  const anchors = Array.from(range.getClientRects(), ({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  host.show({ card: shown, anchors, opener, look: { theme, textScale, ...speech } });
}

/** The card's shadow root is closed to pages; the tests look inside through the call that makes it, and axe needs it open. */
function watchShadows(): ShadowRoot[] {
  const seen: ShadowRoot[] = [];
  const prototype: { attachShadow: (this: Element, init: ShadowRootInit) => ShadowRoot } = Element.prototype;
  const attach = prototype.attachShadow;
  prototype.attachShadow = function attachOpen(init) {
    const shadow = attach.call(this, { ...init, mode: 'open' });
    seen.push(shadow);
    return shadow;
  };
  return seen;
}

function ports(): CardPorts {
  const nothing = (): void => undefined;
  return {
    explainEntity: () => Promise.resolve(cards.office),
    wrong: () => true,
    hideEntity: nothing,
    offHere: nothing,
    copy: () => Promise.resolve(true),
    dismissed: nothing,
  };
}

function settled(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
