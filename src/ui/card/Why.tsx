import type { JSX } from 'preact';
import type { Card } from '../../model/card.js';
import type { MessageKey } from '../../locales/catalogue.js';
import { EntityLink } from './EntityLink.js';
import type { PartProps } from './CardView.js';

/** Confidence in words: readers cannot weigh "0.83". The bounds are those of common forecast wording. */
function confidenceKey(confidence: number): MessageKey {
  if (confidence >= 0.9) return 'card.confidence.high';
  return confidence >= 0.7 ? 'card.confidence.middle' : 'card.confidence.low';
}

/** Why this entity was chosen, how sure that is, and which others it could be. */
export function Why({ card, translate, on }: PartProps & { card: Card }): JSX.Element {
  return (
    <section class="why" id="why">
      <p>
        {card.why !== undefined && <span class="content" dir="auto" lang="en">{card.why}</span>}
        {card.why !== undefined && ' '}
        {translate(confidenceKey(card.confidence))}
      </p>
      {card.others.length > 0 && (
        <>
          <h3>{translate('card.others')}</h3>
          <ul>
            {card.others.map((other) => (
              <li key={other.id}>
                <EntityLink entity={other} text={other.name} onFollow={on.follow} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
