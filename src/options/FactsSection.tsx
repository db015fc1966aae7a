import type { JSX } from 'preact';
import { formatDate } from '../locales/dates.js';
import type { SectionProps } from './Options.js';

/** Date, size and sources of the facts. */
export function FactsSection({ state: { pack, speech }, translate }: SectionProps): JSX.Element {
  if (!pack) return <p class="alert">{translate('options.facts.unread')}</p>;
  const rows = [
    [translate('options.facts.asOf'), formatDate(pack.asOf, speech.language)],
    [translate('options.facts.entities'), translate('options.facts.count', { count: pack.entities })],
    [translate('options.facts.size'), translate('options.facts.megabytes', { size: Math.round(pack.bytes / 100_000) / 10 })],
    [translate('options.facts.sources'), translate('options.facts.sources.text')],
  ] as const;
  return <dl class="facts">{rows.map(([term, text]) => <div key={term}><dt>{term}</dt><dd>{text}</dd></div>)}</dl>;
}
