import type { Annotation } from '../model/annotation.js';
import type { FoundArticle } from '../model/article.js';
import type { Card } from '../model/card.js';
import type { Context } from '../model/context.js';
import type { CardHost, CardPorts } from '../ui/card/ports.js';
import type { Known } from './parts.js';
import type { SiteState } from './site.js';

/** What a session asks of the background. Every call may be sent again; each rejects once its signal is aborted. */
export interface Background {
  readSite(signal: AbortSignal): Promise<SiteState>;
  annotate(article: FoundArticle, signal: AbortSignal): Promise<Known>;
  explain(annotation: Annotation, context: Context, signal: AbortSignal): Promise<Card>;
  explainPhrase(phrase: string, context: Context, signal: AbortSignal): Promise<Card>;
  explainEntity(entity: string, context: Context, signal: AbortSignal): Promise<Card | null>;
  hideEntity(entity: string): Promise<unknown>;
  refuseLink(exact: string, entity: string, refused: boolean): Promise<unknown>;
  leaveSite(): Promise<unknown>;
}

/** All that a session needs and cannot do by itself; replaced in tests. */
export interface SessionPorts {
  view: Window & typeof globalThis;
  /** The one element to read; the whole page without it. */
  within?: Element;
  background: Background;
  /** Fetches the card's code and makes the card; rejects where it does not come. */
  loadCard(ports: CardPorts): Promise<CardHost>;
  /** Calls back when the reader's settings change. */
  watchSettings(changed: () => void): () => void;
  /** Our extension was updated or switched off under this page. */
  isOrphaned(): boolean;
  /** Tells the list, wherever it is open, that it changed. */
  tellList(): void;
}
