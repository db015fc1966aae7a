import type { JSX } from 'preact';
import { cardAsMarkdown, cardAsText, type CardWords } from '../../export/card.js';
import { formatDate } from '../../locales/dates.js';
import type { Translate } from '../../locales/translate.js';
import type { Card } from '../../model/card.js';
import type { CardActions } from './CardView.js';

interface MenuProps {
  card: Card;
  language: string;
  translate: Translate;
  on: CardActions;
}

/** The rarer actions, in a row of their own below the title: nothing floats over the text being read. */
export function Menu({ card, language, translate, on }: MenuProps): JSX.Element {
  const words = cardWords(card, language, translate);
  return (
    <div class="menu" id="menu" role="group" aria-label={translate('card.more')}>
      <button type="button" onClick={() => on.copy(cardAsText(card, words))}>{translate('card.copyText')}</button>
      <button type="button" onClick={() => on.copy(cardAsMarkdown(card, words))}>{translate('card.copyMarkdown')}</button>
      {card.entity && <button type="button" onClick={() => on.hide()}>{translate('card.hide')}</button>}
      <button type="button" onClick={() => on.off()}>{translate('card.off')}</button>
    </div>
  );
}

function cardWords(card: Card, language: string, translate: Translate): CardWords {
  return {
    label: (label) => translate(`card.label.${label}`),
    since: translate('card.since'),
    introduction: translate('card.introduction'),
    sources: translate('card.sources'),
    asOf: translate('card.asOf', { date: formatDate(card.asOf, language) }),
  };
}
