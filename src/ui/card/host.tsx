import { render } from 'preact';
import type { EntityRef } from '../../model/entity.js';
import { directionOf } from '../../locales/languages.js';
import { createTranslate } from '../../locales/translate.js';
import { TOKENS } from '../tokens.js';
import { CardView } from './CardView.js';
import { createFocusKeeper } from './focus.js';
import { isOnDark } from './ground.js';
import { dialogAround, watchDialogs } from './modal.js';
import { anchorOf, isSheet, markLow, placeBeside, placeSheet, type Side } from './place.js';
import type { CardHost, CardLook, CardPorts, Dismissal, ShowRequest } from './ports.js';
import { REPORT_FORM } from './report.js';
import { type CardEvent, type CardState, escapeCard, openCard, reduceCard, topCard } from './state.js';
import { CARD_STYLE, SHEET_HEIGHT } from './style.js';

/** The name has a hyphen, so that it may carry a shadow root and no page's style rules name it. */
const HOST_NAME = 'newsgloss-card';

/** Pages listen for keys and clicks on the document; what the reader does in the card is not theirs to see. */
const KEPT_INSIDE = ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend', 'wheel'] as const;

interface Shown {
  request: ShowRequest;
  state: CardState;
  side?: Side;
  /** Whether the page is dark around the mention. */
  onDark: boolean | undefined;
}

/** Creates the card of a page. Nothing is added to the page before the first `show`. */
export function createCardHost(ports: CardPorts, doc: Document = document): CardHost {
  const host = doc.createElement(HOST_NAME);
  host.setAttribute('popover', 'manual');
  const shadow = host.attachShadow({ mode: 'closed' });
  adoptStyle(shadow, doc);
  const root = doc.createElement('div');
  shadow.append(root);
  const focusKeeper = createFocusKeeper(doc, host);
  let shown: Shown | undefined;
  let stopWatching: (() => void) | undefined;

  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    escape();
  });

  function show(request: ShowRequest): void {
    if (request.opener !== 'hover') focusKeeper.remember();
    shown = { request, state: openCard(request.card), onDark: request.within && isOnDark(request.within) };
    raise();
    stopWatching ??= watchDialogs(doc, raise);
    draw();
    if (request.opener !== 'hover') focus();
  }

  /** Into the top layer, within the modal dialog that makes all else inert: a page may open one under an open card. */
  function raise(): void {
    const parent = dialogAround(doc, shown?.request.within) ?? doc.documentElement;
    if (host.parentNode !== parent) parent.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
  }

  function draw(): void {
    if (!shown) return;
    const { request, state } = shown;
    const sheet = isSheet(request.opener, doc.documentElement.clientWidth);
    build(state, besidePage(request.look, shown.onDark), sheet, shown.onDark);
    void place(shown, sheet);
  }

  function build(state: CardState, look: CardLook, sheet: boolean, onDark?: boolean): void {
    render(
      <CardView
        state={state}
        look={look}
        direction={directionOf(look.language)}
        translate={createTranslate(look)}
        sheet={sheet}
        onDark={onDark}
        reportAddress={ports.reportAddress ?? REPORT_FORM}
        on={{ dispatch, follow, close: dismiss, wrong, hide: hideEntity, off: offHere, copy }}
      />,
      root,
    );
  }

  async function place(current: Shown, sheet: boolean): Promise<void> {
    const card = cardElement();
    if (!card) return;
    const anchor = anchorOf(current.request.anchors, current.request.point);
    if (sheet) {
      card.style.maxHeight = '';
      const { edge, maxHeight } = placeSheet(card.offsetHeight, doc.documentElement.clientHeight, anchor);
      card.dataset['edge'] = edge;
      card.style.maxHeight = `min(${Math.round(maxHeight)}px, ${SHEET_HEIGHT})`;
      markLow(card, Math.min(maxHeight, doc.documentElement.clientHeight * 0.72));
    } else {
      current.side = await placeBeside(card, anchor, current.side);
    }
    const isFirst = card.dataset['placed'] === undefined;
    card.dataset['placed'] = 'true';
    // Invisible until it is placed, and what is invisible cannot take the focus.
    if (isFirst && current === shown && current.request.opener !== 'hover') focus();
  }

  function dispatch(event: CardEvent): void {
    if (!shown) return;
    update(reduceCard(shown.state, event));
    if (event.type === 'why-toggled') scrollToEnd();
  }

  /** The control that had the focus may be gone, alone or with its card: the focus stays in the card, and off the page. */
  function update(next: CardState): void {
    if (!shown) return;
    const before = shown.state;
    const wasInside = focusKeeper.isInside();
    shown.state = next;
    draw();
    const isOther = topCard(next) !== topCard(before);
    if (isOther) cardElement()?.scrollTo(0, 0);
    if (!wasInside || (!isOther && focusKeeper.isInside())) return;
    const opened = !isOther && before.menuOpen ? root.querySelector<HTMLElement>('[aria-controls=menu]') : null;
    (opened ?? cardElement())?.focus({ preventScroll: true });
  }

  function follow(ref: EntityRef): void {
    const asked = shown;
    dispatch({ type: 'asked', ref });
    const answer = (card: Awaited<ReturnType<CardPorts['explainEntity']>>): void => {
      if (shown === asked) dispatch({ type: 'answered', ref, card });
    };
    ports.explainEntity(ref).then(answer, () => answer(null));
  }

  function wrong(undo: boolean): void {
    if (!shown) return;
    const kept = ports.wrong(topCard(shown.state), undo);
    dispatch({ type: 'wrong-called', undo, kept });
  }

  function hideEntity(): void {
    if (!shown) return;
    ports.hideEntity(topCard(shown.state));
    dismiss('action');
  }

  function offHere(): void {
    ports.offHere();
    dismiss('action');
  }

  function copy(text: string): void {
    const noticed = (done: boolean): void => dispatch({ type: 'noticed', notice: { key: done ? 'card.copied' : 'card.copyFailed' } });
    ports.copy(text).then(noticed, () => noticed(false));
  }

  function escape(): boolean {
    if (!shown) return false;
    const next = escapeCard(shown.state);
    if (next === null) dismiss('escape');
    else update(next);
    return true;
  }

  function dismiss(why: Dismissal): void {
    hide();
    ports.dismissed(why);
  }

  function hide(): void {
    if (!shown) return;
    shown = undefined;
    stopWatching?.();
    stopWatching = undefined;
    const hadFocus = focusKeeper.isInside();
    render(null, root);
    if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
    host.remove();
    focusKeeper.giveBack(hadFocus);
  }

  /** Shows what was unfolded at the end of the card. Not scrollIntoView, which may scroll the page too. */
  function scrollToEnd(): void {
    for (const box of [root.querySelector('.body'), cardElement()]) box?.scrollTo(0, box.scrollHeight);
  }

  function cardElement(): HTMLElement | null {
    return root.firstElementChild as HTMLElement | null;
  }

  function focus(): void {
    focusKeeper.remember();
    cardElement()?.focus({ preventScroll: true });
  }

  return {
    ready({ card, look }) {
      if (!shown) build(openCard(card), look, false);
    },
    show,
    move(anchors) {
      if (!shown) return;
      // The pointer stays where it was while the page moves below it, so it no longer tells the line.
      shown.request = { ...shown.request, anchors };
      delete shown.request.point;
      void place(shown, isSheet(shown.request.opener, doc.documentElement.clientWidth));
    },
    restyle(look: CardLook) {
      if (!shown) return;
      shown.request = { ...shown.request, look };
      draw();
    },
    escape,
    hide,
    isOpen: () => shown !== undefined,
    box: () => (shown && cardElement()?.getBoundingClientRect()) ?? null,
    owns: (node) => node === host,
    focus,
    dispose: hide,
  };
}

/** "auto" goes by the page, as a reader sees the two side by side; the browser's preference serves where there is no mention. */
function besidePage(look: CardLook, onDark: boolean | undefined): CardLook {
  return look.theme === 'auto' && onDark !== undefined ? { ...look, theme: onDark ? 'dark' : 'light' } : look;
}

/** A constructed sheet is allowed where a page's policy forbids inline styles. */
function adoptStyle(shadow: ShadowRoot, doc: Document): void {
  const Sheet = doc.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(TOKENS + CARD_STYLE);
  shadow.adoptedStyleSheets = [sheet];
}
