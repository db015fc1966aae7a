import type { JSX } from 'preact';
import type { Settings } from '../model/settings.js';
import { Switch } from '../ui/controls/Switch.js';
import { DensityChoice } from '../ui/DensityChoice.js';
import { KindIcon } from '../ui/icons.js';
import type { SectionProps } from './Options.js';

/** How many marks, and of which kinds. */
export function MarksSection({ state: { settings }, ports, translate }: SectionProps): JSX.Element {
  const kinds = Object.keys(settings.kinds) as (keyof Settings['kinds'])[];
  return (
    <>
      <DensityChoice value={settings.density} translate={translate} layout="rows" onChange={(density) => void ports.change({ density })} />
      <fieldset class="block">
        <legend>{translate('options.kinds')}</legend>
        <div class="kinds">
          {kinds.map((kind) => (
            <Switch key={kind} on={settings.kinds[kind]} onChange={(on) => void ports.change({ kinds: { ...settings.kinds, [kind]: on } })}>
              <span class="kind-name" data-kind={kind === 'figure' ? 'figure' : 'entity'}><KindIcon kind={kind} size={18} />{translate(`kind.${kind}`)}</span>
            </Switch>
          ))}
        </div>
      </fieldset>
    </>
  );
}
