import type { JSX } from 'preact';
import type { Opening, Theme } from '../model/settings.js';
import { MAX_DELAY_MS, MAX_TEXT_SCALE, MIN_TEXT_SCALE } from '../settings/defaults.js';
import { Choice } from '../ui/controls/Choice.js';
import { Range } from '../ui/controls/Range.js';
import type { SectionProps } from './Options.js';

const OPENINGS: readonly Opening[] = ['hover', 'modifier', 'click'];
const THEMES: readonly Theme[] = ['auto', 'light', 'dark', 'contrast'];

/** When cards open and how they look. */
export function CardsSection({ state: { settings }, ports, translate }: SectionProps): JSX.Element {
  return (
    <>
      <Choice
        name="opening"
        legend={translate('options.opening')}
        options={OPENINGS.map((value) => ({ value, label: translate(`opening.${value}`), hint: translate(`opening.${value}.hint`) }))}
        value={settings.opening}
        layout="rows"
        onChange={(opening) => void ports.change({ opening })}
      />
      {settings.opening === 'hover' && (
        <Range
          label={translate('options.delay')}
          value={settings.delayMs}
          min={0}
          max={MAX_DELAY_MS}
          step={100}
          say={(delayMs) => translate('options.delay.value', { seconds: delayMs / 1000 })}
          onChange={(delayMs) => void ports.change({ delayMs })}
        />
      )}
      <Choice
        name="theme"
        legend={translate('options.theme')}
        options={THEMES.map((value) => ({ value, label: translate(`theme.${value}`) }))}
        value={settings.theme}
        layout="segments"
        onChange={(theme) => void ports.change({ theme })}
      />
      {settings.theme === 'auto' && <p class="hint">{translate('theme.auto.hint')}</p>}
      <Range
        label={translate('options.textSize')}
        value={Math.round(settings.textScale * 100)}
        min={MIN_TEXT_SCALE * 100}
        max={MAX_TEXT_SCALE * 100}
        step={5}
        say={(percent) => `${percent} %`}
        onChange={(percent) => void ports.change({ textScale: percent / 100 })}
      />
    </>
  );
}
