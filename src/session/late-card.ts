import type { CardHost, CardPorts, ShowRequest } from '../ui/card/ports.js';

/** A card whose code comes only when it is likely to be wanted. */
export interface LateCard extends CardHost {
  /** A card may be wanted soon: its code can come already. */
  prepare(): void;
}

/** Stands for the page's card until its code has come; what is shown meanwhile waits for it. */
export function createLateCard(load: (ports: CardPorts) => Promise<CardHost>, ports: CardPorts): LateCard {
  let card: CardHost | undefined;
  let loading = false;
  let disposed = false;
  let waiting: ShowRequest | undefined;
  let nearly: Parameters<CardHost['ready']>[0] | undefined;

  const prepare = (): void => {
    if (card !== undefined || loading || disposed) return;
    loading = true;
    load(ports).then(arrived, failed);
  };
  const arrived = (loaded: CardHost): void => {
    card = loaded;
    if (disposed) card.dispose();
    else if (waiting !== undefined) card.show(waiting);
    else if (nearly !== undefined) card.ready(nearly);
    waiting = nearly = undefined;
  };
  /** The next wish tries again. */
  const failed = (): void => {
    loading = false;
    if (withdraw()) ports.dismissed('unavailable');
  };
  const withdraw = (): boolean => {
    const waited = waiting !== undefined;
    waiting = undefined;
    return waited;
  };
  return {
    prepare,
    ready(request) {
      if (card !== undefined) card.ready(request);
      else nearly = request;
    },
    show(request) {
      if (card !== undefined) {
        card.show(request);
        return;
      }
      waiting = request;
      prepare();
    },
    move(anchors) {
      card?.move(anchors);
      if (waiting !== undefined) waiting = { ...waiting, anchors };
    },
    restyle(look) {
      card?.restyle(look);
      if (waiting !== undefined) waiting = { ...waiting, look };
    },
    escape() {
      if (card !== undefined) return card.escape();
      if (!withdraw()) return false;
      ports.dismissed('escape');
      return true;
    },
    hide() {
      withdraw();
      card?.hide();
    },
    box: () => card?.box() ?? null,
    owns: (node) => card?.owns(node) ?? false,
    dispose() {
      disposed = true;
      withdraw();
      card?.dispose();
    },
  };
}
