import type { JSX } from 'preact';
import type { EntityRef } from '../../model/entity.js';
import type { Direction } from '../../locales/languages.js';
import type { Translate } from '../../locales/translate.js';
import type { CardLook } from './ports.js';
import { Actions } from './Actions.js';
import { Header } from './Header.js';
import { Lines } from './Lines.js';
import { numberSources } from './numbers.js';
import { Sources } from './Sources.js';
import { type CardEvent, type CardState, topCard } from './state.js';
import { Why } from './Why.js';

/** What the reader can do in a card. */
export interface CardActions {
  dispatch: (event: CardEvent) => void;
  follow: (ref: EntityRef) => void;
  close: (why: 'button') => void;
  wrong: (undo: boolean) => void;
  hide: () => void;
  off: () => void;
  copy: (text: string) => void;
}

/** What every part of the card is given. */
export interface PartProps {
  state: CardState;
  language: string;
  translate: Translate;
  on: CardActions;
}

interface CardViewProps {
  state: CardState;
  look: CardLook;
  direction: Direction;
  translate: Translate;
  sheet: boolean;
  /** High contrast is of light on dark or of dark on light, as the page is. */
  onDark?: boolean | undefined;
  reportAddress?: string | undefined;
  on: CardActions;
}

const BASE_SIZE_PX = 15;

/** The card: a dialog that does not block the page. */
export function CardView({ state, look, direction, translate, sheet, onDark, reportAddress, on }: CardViewProps): JSX.Element {
  const card = topCard(state);
  const numbers = numberSources(card);
  const part: PartProps = { state, language: look.language, translate, on };
  return (
    <div
      class={`ng card ${sheet ? 'sheet' : 'beside'}`}
      role="dialog"
      aria-modal="false"
      aria-labelledby="title"
      tabIndex={-1}
      dir={direction}
      lang={look.language}
      data-theme={look.theme}
      data-kind={card.kind === 'figure' ? 'figure' : 'entity'}
      style={{ fontSize: `${BASE_SIZE_PX * look.textScale}px`, ...(look.theme !== 'contrast' || onDark === undefined ? {} : { colorScheme: onDark ? 'dark' : 'light' }) }}
    >
      <Header {...part} />
      <div class="body" key={state.trail.length}>
        {card.gloss !== undefined && <p class="gloss content" dir="auto" lang="en">{card.gloss}</p>}
        <Lines lines={card.lines} layout={card.kind === 'figure' ? 'stacked' : 'paired'} numbers={numbers} {...part} />
        {card.since.length > 0 && (
          <section class="since" aria-labelledby="since">
            <h3 id="since">{translate('card.since')}</h3>
            <Lines lines={card.since} layout="bare" numbers={numbers} {...part} />
          </section>
        )}
        {card.introduction !== undefined && (
          <figure class="introduction">
            <figcaption>{translate('card.introduction')}</figcaption>
            <blockquote dir="auto">{card.introduction}</blockquote>
          </figure>
        )}
        {card.entity === undefined && (card.kind !== 'figure' || card.lines.length === 0) && (
          <p class="remark">{card.kind === 'figure' ? translate('card.nothing', { name: card.title }) : translate('card.unknown')}</p>
        )}
        {state.whyOpen && <Why card={card} {...part} />}
        <Sources card={card} numbers={numbers} {...part} />
      </div>
      <footer class="foot">
        <Actions card={card} reportAddress={reportAddress} {...part} />
        <p class="notice" role="status">{noticeText(state, translate)}</p>
      </footer>
    </div>
  );
}

function noticeText({ notice, awaited }: CardState, translate: Translate): string {
  if (notice) return notice.key === 'card.nothing' ? translate(notice.key, { name: notice.name }) : translate(notice.key);
  return awaited ? translate('card.loading') : '';
}
