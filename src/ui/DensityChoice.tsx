import type { JSX } from 'preact';
import type { Translate } from '../locales/translate.js';
import type { Density } from '../model/settings.js';
import { Choice } from './controls/Choice.js';

const DENSITIES: readonly Density[] = ['first', 'all', 'less-known', 'on-key'];

interface DensityChoiceProps {
  value: Density;
  translate: Translate;
  layout: 'segments' | 'rows';
  onChange: (density: Density) => void;
}

/** How many marks. */
export function DensityChoice({ value, translate, layout, onChange }: DensityChoiceProps): JSX.Element {
  const options = DENSITIES.map((density) => ({
    value: density,
    label: translate(`density.${density}`),
    hint: translate(`density.${density}.hint`),
  }));
  return <Choice name="density" legend={translate('density.title')} options={options} value={value} layout={layout} onChange={onChange} />;
}
