import { render } from 'preact';
import { directionOf } from '../../locales/languages.js';
import { createTranslate } from '../../locales/translate.js';
import { createActs } from './acts.js';
import { CardView } from './CardView.js';
import { isOnDark } from './ground.js';
import { anchorOf, isSheet, placeAtEdge, placeBeside, type Stand } from './place.js';
import type { Box, CardHost, CardLook, CardPorts, Dismissal, ShowRequest } from './ports.js';
import { REPORT_FORM } from './report.js';
import { createStage } from './stage.js';
import { type CardEvent, type CardState, escapeCard, openCard, reduceCard, topCard } from './state.js';

interface Shown {
  request: ShowRequest;
  state: CardState;
  stand?: Stand;
  /** Whether the page is dark around the mention. */
  onDark: boolean | undefined;
}

/** Creates the card of a page. Nothing is added to the page before the first `show`. */
export function createCardHost(ports: CardPorts, doc: Document = document): CardHost {
  return new PageCard(ports, doc);
}

/** Draws the state of one card, and puts what is drawn beside the mention. */
class PageCard implements CardHost {
  private readonly stage;
  private readonly acts;
  private shown: Shown | undefined;

  constructor(private readonly ports: CardPorts, private readonly doc: Document) {
    this.stage = createStage(doc);
    this.stage.root.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      this.escape();
    });
    this.acts = createActs(ports, {
      state: () => this.shown?.state,
      dispatch: (event) => this.dispatch(event),
      close: (why) => this.close(why),
    });
  }

  ready({ card, look }: Pick<ShowRequest, 'card' | 'look'>): void {
    if (!this.shown) this.build(openCard(card), look, false);
  }

  show(request: ShowRequest): void {
    const takesFocus = request.opener !== 'hover';
    if (takesFocus) this.stage.rememberFocus();
    this.shown = { request, state: openCard(request.card), onDark: request.within && isOnDark(request.within) };
    this.stage.enter(request.within);
    this.draw();
    if (takesFocus) this.stage.focusCard();
  }

  move(anchors: readonly Box[]): void {
    if (!this.shown) return;
    // The pointer stays where it was while the page moves below it, so it no longer tells the line.
    this.shown.request = { ...this.shown.request, anchors };
    delete this.shown.request.point;
    void this.place(this.shown);
  }

  restyle(look: CardLook): void {
    if (!this.shown) return;
    this.shown.request = { ...this.shown.request, look };
    this.draw();
  }

  escape(): boolean {
    if (!this.shown) return false;
    const next = escapeCard(this.shown.state);
    if (next === null) this.close('escape');
    else this.update(next);
    return true;
  }

  hide(): void {
    if (!this.shown) return;
    this.shown = undefined;
    this.stage.leave();
  }

  box(): Box | null {
    return (this.shown && this.stage.card()?.getBoundingClientRect()) ?? null;
  }

  owns(node: EventTarget | null): boolean {
    return this.stage.owns(node);
  }

  dispose(): void {
    this.hide();
  }

  private close(why: Dismissal): void {
    this.hide();
    this.ports.dismissed(why);
  }

  private dispatch(event: CardEvent): void {
    if (!this.shown) return;
    this.update(reduceCard(this.shown.state, event));
    if (event.type === 'why-toggled') this.scrollToEnd();
  }

  /** The control that had the focus may be gone, alone or with its card: the focus stays in the card, and off the page. */
  private update(next: CardState): void {
    if (!this.shown) return;
    const before = this.shown.state;
    const wasInside = this.stage.hasFocus();
    this.shown.state = next;
    this.draw();
    const isOther = topCard(next) !== topCard(before);
    if (isOther) this.stage.card()?.scrollTo(0, 0);
    if (!wasInside || (!isOther && this.stage.hasFocus())) return;
    const opened = !isOther && before.menuOpen ? this.stage.root.querySelector<HTMLElement>('[aria-controls=menu]') : null;
    (opened ?? this.stage.card())?.focus({ preventScroll: true });
  }

  private draw(): void {
    if (!this.shown) return;
    const { request, state, onDark } = this.shown;
    this.build(state, besidePage(request.look, onDark), this.isSheet(request), onDark);
    void this.place(this.shown);
  }

  private build(state: CardState, look: CardLook, sheet: boolean, onDark?: boolean): void {
    render(
      <CardView
        state={state}
        look={look}
        direction={directionOf(look.language)}
        translate={createTranslate(look)}
        sheet={sheet}
        onDark={onDark}
        reportAddress={this.ports.reportAddress ?? REPORT_FORM}
        on={this.acts}
      />,
      this.stage.root,
    );
  }

  private async place(current: Shown): Promise<void> {
    const card = this.stage.card();
    if (!card) return;
    const { request } = current;
    const anchor = anchorOf(request.anchors, request.point);
    if (this.isSheet(request)) placeAtEdge(card, anchor, this.doc.documentElement.clientHeight);
    else current.stand = await placeBeside(card, anchor, current.stand);
    const isFirst = card.dataset['placed'] === undefined;
    card.dataset['placed'] = 'true';
    // Invisible until it is placed, and what is invisible cannot take the focus.
    if (isFirst && current === this.shown && request.opener !== 'hover') this.stage.focusCard();
  }

  private isSheet({ opener }: ShowRequest): boolean {
    return isSheet(opener, this.doc.documentElement.clientWidth);
  }

  /** Shows what was unfolded at the end of the card. Not scrollIntoView, which may scroll the page too. */
  private scrollToEnd(): void {
    for (const box of [this.stage.root.querySelector('.body'), this.stage.card()]) box?.scrollTo(0, box.scrollHeight);
  }
}

/** "auto" goes by the page, as a reader sees the two side by side; the browser's preference serves where there is no mention. */
function besidePage(look: CardLook, onDark: boolean | undefined): CardLook {
  return look.theme === 'auto' && onDark !== undefined ? { ...look, theme: onDark ? 'dark' : 'light' } : look;
}
