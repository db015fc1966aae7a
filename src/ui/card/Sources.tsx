import type { JSX } from 'preact';
import { safeAddress } from '../../export/links.js';
import { formatDate } from '../../locales/dates.js';
import type { Card, CardSource } from '../../model/card.js';
import type { PartProps } from './CardView.js';
import { OutsideLink } from '../OutsideLink.js';

/** Where the facts come from, each with its date, and how old the whole collection is. */
export function Sources({ card: { asOf, sources }, language, translate }: PartProps & { card: Card }): JSX.Element {
  return (
    <section class="sources" aria-label={translate('card.sources')}>
      {sources.length > 0 && (
        <ul>
          {sources.map((source, index) => (
            <li key={index}>
              {sources.length > 1 && <sup class="number">{index + 1}</sup>}
              <SourceName source={source} language={language} translate={translate} />
            </li>
          ))}
        </ul>
      )}
      <p>{translate('card.asOf', { date: formatDate(asOf, language) })}</p>
    </section>
  );
}

function SourceName({ source, language, translate }: { source: CardSource } & Pick<PartProps, 'language' | 'translate'>): JSX.Element {
  const address = safeAddress(source.url);
  const name = address === undefined
    ? <bdi>{source.name}</bdi>
    : <OutsideLink address={address} translate={translate} plain><bdi>{source.name}</bdi></OutsideLink>;
  return <>{name}{source.checked !== undefined && ` (${formatDate(source.checked, language)})`}</>;
}
