import type { JSX } from 'preact';
import type { EntityRef } from '../../model/entity.js';

interface EntityLinkProps {
  entity: EntityRef;
  text: string;
  onFollow: (ref: EntityRef) => void;
}

/** Opens another card in this one. Not a button element: browsers lay those out as one box, which cannot wrap within a sentence. */
export function EntityLink({ entity, text, onFollow }: EntityLinkProps): JSX.Element {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onFollow(entity);
  };
  return <span class="entity" role="button" tabIndex={0} onClick={() => onFollow(entity)} onKeyDown={onKeyDown}>{text}</span>;
}
