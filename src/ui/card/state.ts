import type { Card } from '../../model/card.js';
import type { EntityRef } from '../../model/entity.js';

/** What is open inside the card. */
export interface CardState {
  /** The card on top is the last; below it those the reader came through. */
  trail: readonly Card[];
  menuOpen: boolean;
  whyOpen: boolean;
  /** The reader called the top card wrong, and whether that is remembered for the words it explains. */
  calledWrong?: 'kept' | 'not-kept';
  /** An entity whose card is on its way. */
  awaited?: EntityRef;
  notice?: Notice;
}

type Notice = { key: 'card.copied' | 'card.copyFailed' } | { key: 'card.nothing'; name: string };

export type CardEvent =
  | { type: 'menu-toggled' }
  | { type: 'why-toggled' }
  | { type: 'wrong-called'; undo: boolean; kept: boolean }
  | { type: 'asked'; ref: EntityRef }
  | { type: 'answered'; ref: EntityRef; card: Card | null }
  | { type: 'went-back' }
  | { type: 'noticed'; notice: Notice };

/** Deeper trails drop their oldest steps: nobody walks back further, and memory stays bounded. */
const MAX_TRAIL = 12;

export function openCard(card: Card): CardState {
  return { trail: [card], menuOpen: false, whyOpen: false };
}

export function topCard(state: CardState): Card {
  return state.trail[state.trail.length - 1];
}

/** The next state after something happened in the card. */
export function reduceCard(state: CardState, event: CardEvent): CardState {
  const quiet: CardState = { ...state, notice: undefined };
  switch (event.type) {
    case 'menu-toggled':
      return { ...quiet, menuOpen: !state.menuOpen };
    case 'why-toggled':
      return { ...quiet, whyOpen: !state.whyOpen };
    case 'wrong-called':
      return { ...quiet, menuOpen: false, calledWrong: calledWrong(event) };
    case 'asked':
      return { ...quiet, awaited: event.ref };
    case 'answered':
      return answered(state, event.ref, event.card);
    case 'went-back':
      return state.trail.length < 2 ? state : { ...openCard(state.trail[0]), trail: state.trail.slice(0, -1) };
    case 'noticed':
      return { ...state, menuOpen: false, notice: event.notice };
  }
}

function calledWrong({ undo, kept }: CardEvent & { type: 'wrong-called' }): CardState['calledWrong'] {
  if (undo) return undefined;
  return kept ? 'kept' : 'not-kept';
}

function answered(state: CardState, ref: EntityRef, card: Card | null): CardState {
  // A later question, or a step back, has made this answer worthless.
  if (state.awaited?.id !== ref.id) return state;
  const settled: CardState = { ...state, awaited: undefined };
  if (card === null) return { ...settled, notice: { key: 'card.nothing', name: ref.name } };
  return { ...openCard(card), trail: [...state.trail, card].slice(-MAX_TRAIL) };
}

/** The state one Escape later; null if the card itself should close. */
export function escapeCard(state: CardState): CardState | null {
  if (state.menuOpen) return reduceCard(state, { type: 'menu-toggled' });
  if (state.trail.length > 1) return reduceCard(state, { type: 'went-back' });
  return null;
}
