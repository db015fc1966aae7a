import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SiteMode } from '../model/settings.js';
import { Choice } from '../ui/controls/Choice.js';
import { RemovableList } from '../ui/controls/RemovableList.js';
import type { SectionProps } from './Options.js';

const MODES: readonly SiteMode[] = ['everywhere', 'chosen', 'click'];

/** On which sites articles are explained. */
export function SitesSection({ state: { settings, hasAccess }, ports, translate }: SectionProps): JSX.Element {
  const { mode } = settings.sites;
  const options = MODES.map((value) => ({ value, label: translate(`mode.${value}`), hint: translate(`mode.${value}.hint`) }));
  return (
    <>
      <Choice
        name="mode"
        legend={translate('options.mode')}
        options={options}
        value={mode}
        layout="rows"
        onChange={(value) => void ports.change({ sites: { ...settings.sites, mode: value } })}
      />
      {mode !== 'click' && !hasAccess && (
        <div class="advice">
          <p>{translate('options.access.lost')}</p>
          <button type="button" class="button primary" onClick={() => void ports.askForAccess()}>{translate('page.allow')}</button>
        </div>
      )}
      {mode === 'click' && hasAccess && (
        <div class="advice">
          <p>{translate('options.access.click')}</p>
        </div>
      )}
      {mode !== 'click' && <SiteList on={mode === 'chosen'} names={mode === 'chosen' ? settings.sites.on : settings.sites.off} ports={ports} translate={translate} />}
      {mode === 'everywhere' && settings.sites.on.length > 0 && <SiteList on names={settings.sites.on} ports={ports} translate={translate} />}
      {mode === 'chosen' && settings.sites.off.length > 0 && <SiteList on={false} names={settings.sites.off} ports={ports} translate={translate} />}
    </>
  );
}

interface SiteListProps extends Pick<SectionProps, 'ports' | 'translate'> {
  on: boolean;
  names: readonly string[];
}

function SiteList({ on, names, ports, translate }: SiteListProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const [isBad, setBad] = useState(false);
  async function add(event: Event): Promise<void> {
    event.preventDefault();
    const added = await ports.addSite(typed, on);
    setBad(!added);
    if (added) setTyped('');
  }
  const badId = `bad-site-${String(on)}`;
  return (
    <div class="block">
      <h3>{translate(on ? 'options.sites.on' : 'options.sites.off')}</h3>
      <RemovableList
        items={[...names].sort().map((name) => ({ key: name, label: name }))}
        none={translate('options.sites.none')}
        removeLabel={(name) => translate('options.remove', { name })}
        onRemove={(name) => void ports.forgetSite(name)}
      />
      <form class="add" onSubmit={(event) => void add(event)}>
        <input
          class="textbox"
          value={typed}
          dir="ltr"
          spellcheck={false}
          autocapitalize="none"
          placeholder={translate('options.sites.add')}
          aria-label={translate('options.sites.add')}
          aria-invalid={isBad}
          aria-describedby={badId}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">{translate('options.sites.addButton')}</button>
      </form>
      <p class="alert" id={badId} role="status">{isBad ? translate('options.sites.bad') : ''}</p>
    </div>
  );
}
