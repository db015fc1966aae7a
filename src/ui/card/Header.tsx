import type { JSX } from 'preact';
import type { Card } from '../../model/card.js';
import { KindIcon, GlyphIcon } from '../icons.js';
import type { PartProps } from './CardView.js';
import { Menu } from './Menu.js';
import { topCard } from './state.js';

/** Kind, title and role; the way back; the menu and the close button. */
export function Header({ state, language, translate, on }: PartProps): JSX.Element {
  const card = topCard(state);
  const kind = translate(isDate(card) ? 'kind.date' : `kind.${card.kind}`);
  const below = state.trail[state.trail.length - 2];
  return (
    <header class="head">
      {below && (
        <button type="button" class="back" onClick={() => on.dispatch({ type: 'went-back' })}>
          <GlyphIcon glyph="back" size={16} />
          <span>{translate('card.back', { title: below.title })}</span>
        </button>
      )}
      <div class="heading">
        <span class="kind" role="img" aria-label={kind} title={kind}>
          <KindIcon kind={isDate(card) ? 'event' : card.kind} />
        </span>
        <div class="names">
          <h2 id="title" class="content" dir="auto" lang="en">{card.title}</h2>
          <p class="subtitle content" dir="auto" lang={card.subtitle === undefined ? undefined : 'en'}>
            {card.subtitle ?? kind}
          </p>
        </div>
        <div class="corner">
          <button
            type="button"
            class="icon"
            aria-label={translate('card.more')}
            aria-expanded={state.menuOpen}
            aria-controls="menu"
            onClick={() => on.dispatch({ type: 'menu-toggled' })}
          >
            <GlyphIcon glyph="more" size={18} />
          </button>
          <button type="button" class="icon" aria-label={translate('card.close')} onClick={() => on.close('button')}>
            <GlyphIcon glyph="close" size={18} />
          </button>
        </div>
      </div>
      {state.menuOpen && <Menu card={card} language={language} translate={translate} on={on} />}
    </header>
  );
}

/** Dates are figures to the annotator, but nobody would call them so. */
function isDate({ kind, lines }: Card): boolean {
  return kind === 'figure' && lines.some(({ label }) => label === 'date' || label === 'when');
}
