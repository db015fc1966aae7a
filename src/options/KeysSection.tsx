import type { JSX } from 'preact';
import type { SectionProps } from './Options.js';

/** Shortcuts: the browser's own, which it lets the reader change, and the keys within a page. */
export function KeysSection({ state: { shortcuts }, ports, translate }: SectionProps): JSX.Element {
  return (
    <>
      {shortcuts.length > 0 && (
        <dl class="facts">
          {shortcuts.map(({ description, keys }) => (
            <div key={description}>
              <dt>{description}</dt>
              <dd>{keys === '' ? <span class="none">{translate('options.keys.unset')}</span> : <kbd dir="ltr">{keys}</kbd>}</dd>
            </div>
          ))}
        </dl>
      )}
      {ports.openShortcuts && (
        <>
          <p><button type="button" class="button" onClick={ports.openShortcuts}>{translate('options.keys.change')}</button></p>
          <p class="hint">{translate('options.keys.how')}</p>
        </>
      )}
      <p class="hint">{translate('options.keys.always')}</p>
      <p class="hint">{translate('options.keys.inPage')}</p>
    </>
  );
}
