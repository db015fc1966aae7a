import type { CardPlace } from './card-place.js';
import type { Hover } from './hover.js';
import type { LateCard } from './late-card.js';
import type { PageReading } from './page-reading.js';
import type { SessionPorts } from './ports.js';
import type { Questions } from './questions.js';
import type { SessionEvent, SessionState } from './state.js';
import type { Surface } from './surface.js';

/** Those who see what happens in a page and do what the reducer decides, each with an idea of its own. */
export interface Performers {
  ports: SessionPorts;
  questions: Questions;
  reading: PageReading;
  surface: Surface;
  card: LateCard;
  place: CardPlace;
  hover: Hover;
  state: () => SessionState;
  dispatch: (event: SessionEvent) => void;
}
