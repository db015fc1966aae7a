import type { JSX } from 'preact';
import type { MessageKey } from '../locales/catalogue.js';
import type { SectionProps } from './Options.js';

/**
 * The manifest's commands, from what is done most. The browser knows them by the alphabet, describes them in its own language,
 * which need not be the one chosen here, and lists some of its own.
 */
const COMMANDS: Readonly<Record<string, MessageKey>> = {
  'next-mark': 'manifest.commandNextMark',
  'previous-mark': 'manifest.commandPreviousMark',
  'open-mark': 'manifest.commandOpenMark',
  'open-list': 'manifest.commandOpenList',
  'switch-site': 'manifest.commandSwitchSite',
};

/** Shortcuts: the browser's own, which it lets the reader change, and the keys within a page. */
export function KeysSection({ state: { shortcuts }, ports, translate }: SectionProps): JSX.Element {
  const rows = Object.entries(COMMANDS).flatMap(([name, said]) => shortcuts.filter((shortcut) => shortcut.name === name).map(({ keys }) => ({ said, keys })));
  return (
    <>
      {rows.length > 0 && (
        <dl class="facts">
          {rows.map(({ said, keys }) => (
            <div key={said}>
              <dt>{translate(said)}</dt>
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
