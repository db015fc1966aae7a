import type { CardHost, CardPorts } from '../ui/card/ports.js';
import { createWaitingCard } from './waiting-card.js';

/** A card whose code comes only when it is likely to be wanted. */
export interface LateCard extends CardHost {
  /** A card may be wanted soon: its code can come already. */
  prepare(): void;
}

/** The page's card; until its code has come, what is asked of it waits. */
export function createLateCard(load: (ports: CardPorts) => Promise<CardHost>, ports: CardPorts): LateCard {
  const waiting = createWaitingCard(prepare, () => ports.dismissed('escape'));
  let card: CardHost = waiting;
  let isAskedFor = false;
  let isDisposed = false;

  function prepare(): void {
    if (isAskedFor || isDisposed) return;
    isAskedFor = true;
    load(ports).then(
      (loaded) => {
        card = loaded;
        if (isDisposed) card.dispose();
        else waiting.handOver(card);
      },
      () => {
        // The next wish tries again.
        isAskedFor = false;
        if (waiting.withdraw()) ports.dismissed('unavailable');
      },
    );
  }

  return {
    prepare,
    ready: (request) => card.ready(request),
    show: (request) => card.show(request),
    move: (anchors) => card.move(anchors),
    restyle: (look) => card.restyle(look),
    escape: () => card.escape(),
    hide: () => card.hide(),
    box: () => card.box(),
    owns: (node) => card.owns(node),
    dispose() {
      isDisposed = true;
      card.dispose();
    },
  };
}
