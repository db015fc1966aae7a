import type { ComponentChildren, JSX } from 'preact';
import type { Translate } from '../locales/translate.js';
import { GlyphIcon } from './icons.js';

interface OutsideLinkProps {
  address: string;
  translate: Translate;
  /** Without the arrow, where several stand in a row of small text. */
  plain?: boolean;
  children: ComponentChildren;
}

/** A link that leaves: a new tab, which is said, and no referrer, so that nobody learns where it was clicked. */
export function OutsideLink({ address, translate, plain = false, children }: OutsideLinkProps): JSX.Element {
  return (
    <a class="outside" href={address} target="_blank" rel="noopener noreferrer" title={translate('card.newTab')}>
      {children}
      {!plain && <GlyphIcon glyph="external" size={13} />}
    </a>
  );
}
