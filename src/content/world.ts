import type { CardHost, CardPorts } from '../ui/card/ports.js';

/** What our scripts leave for each other in a page; no page can see this world. */
interface OwnWorld {
  newsglossGate?: { look(): void };
  newsglossSession?: { isAlive(): boolean; wake(): void };
  /** Makes the page's card; there once the card's script has come. */
  newsglossCard?: (ports: CardPorts) => CardHost;
  /** The reader asked for this page by a click. */
  newsglossForced?: boolean;
}

export const ownWorld = globalThis as OwnWorld;
