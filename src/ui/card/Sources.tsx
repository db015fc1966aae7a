import type { JSX } from 'preact';
import { safeAddress } from '../../export/links.js';
import { formatDate } from '../../locales/dates.js';
import type { Card, CardSource } from '../../model/card.js';
import type { PartProps } from './CardView.js';
import type { SourceNumbers } from './numbers.js';
import { OutsideLink } from '../OutsideLink.js';

/** Where the facts come from, each with its date, and how old the whole collection is; nothing where a card only reckons. */
export function Sources({ card: { kind, asOf, sources }, numbers, language, translate }: PartProps & { card: Card; numbers: SourceNumbers }): JSX.Element | null {
  if (kind === 'figure' && sources.length === 0) return null;
  return (
    <section class="sources" aria-label={translate('card.sources')}>
      {sources.length > 0 && (
        <ul>
          {sources.map((source, index) => (
            <li key={index} class={isLastOfDate(sources, index) ? 'last-of-date' : undefined}>
              {numbers.has(index) && <sup class="number">{numbers.get(index)}</sup>}
              <SourceName source={source} isDated={isLastOfDate(sources, index)} language={language} translate={translate} />
            </li>
          ))}
        </ul>
      )}
      <p>{translate('card.asOf', { date: formatDate(asOf, language) })}</p>
    </section>
  );
}

function SourceName({ source, isDated, language, translate }: { source: CardSource; isDated: boolean } & Pick<PartProps, 'language' | 'translate'>): JSX.Element {
  const address = safeAddress(source.url);
  const name = address === undefined
    ? <bdi>{source.name}</bdi>
    : <OutsideLink address={address} translate={translate} plain><bdi>{source.name}</bdi></OutsideLink>;
  return <>{name}{isDated && source.checked !== undefined && ` (${formatDate(source.checked, language)})`}</>;
}

/** Neighbours of one date say it once, after the last of them. */
function isLastOfDate(sources: readonly CardSource[], index: number): boolean {
  return sources[index]?.checked !== sources[index + 1]?.checked;
}
