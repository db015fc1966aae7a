import type { Card } from '../../model/card.js';
import type { CardActions } from './CardView.js';
import type { CardPorts, Dismissal } from './ports.js';
import { type CardEvent, type CardState, topCard } from './state.js';

/** The card that the reader acts on. */
interface ActedOn {
  /** What is open in it; undefined while it is hidden. */
  state: () => CardState | undefined;
  dispatch: (event: CardEvent) => void;
  close: (why: Dismissal) => void;
}

/** What the reader's presses in the card do: each is handed to the session, and what comes of it to the card. */
export function createActs(ports: CardPorts, { state, dispatch, close }: ActedOn): CardActions {
  return {
    dispatch,
    close,
    follow(ref) {
      dispatch({ type: 'asked', ref });
      // A card that does not wait for it any more lets it pass.
      const answer = (card: Card | null): void => dispatch({ type: 'answered', ref, card });
      ports.explainEntity(ref).then(answer, () => answer(null));
    },
    wrong(undo) {
      const open = state();
      if (open) dispatch({ type: 'wrong-called', undo, kept: ports.wrong(topCard(open), undo) });
    },
    hide() {
      const open = state();
      if (!open) return;
      ports.hideEntity(topCard(open));
      close('action');
    },
    off() {
      ports.offHere();
      close('action');
    },
    copy(text) {
      const noticed = (done: boolean): void => dispatch({ type: 'noticed', notice: { key: done ? 'card.copied' : 'card.copyFailed' } });
      ports.copy(text).then(noticed, () => noticed(false));
    },
  };
}
