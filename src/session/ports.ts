import type { BackgroundCalls } from '../messages/protocol.js';
import type { Client } from '../messages/client.js';
import type { CardHost, CardPorts } from '../ui/card/ports.js';

/** All that a session needs and cannot do by itself; replaced in tests. */
export interface SessionPorts {
  view: Window & typeof globalThis;
  background: Client<BackgroundCalls>;
  createCard(ports: CardPorts): CardHost;
  /** Calls back when the reader's settings change. */
  watchSettings(changed: () => void): () => void;
  /** Our extension was updated or switched off under this page. */
  isOrphaned(): boolean;
  /** Tells the list, wherever it is open, that it changed. */
  tellList(): void;
  reportAddress?: string;
}
