import type { CardHost, ShowRequest } from '../ui/card/ports.js';

/** Stands for a card whose code has not come: it remembers what to show, and where. */
interface WaitingCard extends CardHost {
  /** Does with the real card what was asked meanwhile. */
  handOver(card: CardHost): void;
  /** Forgets what was to be shown; whether something was. */
  withdraw(): boolean;
}

/** `wanted`: a card is to be shown, its code has to come; `escaped`: the reader gave up waiting. */
export function createWaitingCard(wanted: () => void, escaped: () => void): WaitingCard {
  let shown: ShowRequest | undefined;
  let ahead: Parameters<CardHost['ready']>[0] | undefined;

  const withdraw = (): boolean => {
    const waited = shown !== undefined;
    shown = undefined;
    return waited;
  };
  return {
    withdraw,
    handOver(card) {
      if (shown) card.show(shown);
      else if (ahead) card.ready(ahead);
    },
    ready(request) {
      ahead = request;
    },
    show(request) {
      shown = request;
      wanted();
    },
    move(anchors) {
      if (shown) shown = { ...shown, anchors };
    },
    restyle(look) {
      if (shown) shown = { ...shown, look };
    },
    escape() {
      const waited = withdraw();
      if (waited) escaped();
      return waited;
    },
    hide: withdraw,
    box: () => null,
    owns: () => false,
    dispose: withdraw,
  };
}
