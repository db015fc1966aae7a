import type { JSX } from 'preact';
import { currencyName } from '../locales/currency-name.js';
import { LANGUAGES } from '../locales/languages.js';
import type { Units } from '../model/settings.js';
import { Select } from '../ui/controls/Select.js';
import type { SectionProps } from './Options.js';

const UNITS: readonly Units[] = ['auto', 'metric', 'imperial', 'none'];

/** Currencies offered: the most traded (BIS survey 2022) and those of our languages' countries. */
const CURRENCIES = [
  'USD', 'EUR', 'GBP', 'JPY', 'CNY', 'AUD', 'CAD', 'CHF', 'INR', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'TRY', 'UAH', 'IQD', 'SAR', 'AED', 'EGP', 'MXN', 'BRL', 'ZAR', 'KRW',
] as const;

/** Language, currency and units. */
export function LanguageSection({ state: { settings, speech }, ports, translate }: SectionProps): JSX.Element {
  const languages = Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }));
  const currencies = CURRENCIES.map((value) => ({ value, label: `${currencyName(value, speech.language)} (${value})` }));
  return (
    <>
      <Select
        label={translate('options.language.label')}
        hint={translate('options.language.hint')}
        options={[{ value: 'auto', label: translate('options.language.auto') }, ...languages]}
        value={settings.language}
        onChange={(language) => void ports.change({ language })}
      />
      <Select
        label={translate('options.currency')}
        options={[{ value: 'auto', label: translate('options.currency.auto') }, ...currencies]}
        value={settings.currency}
        onChange={(currency) => void ports.change({ currency })}
      />
      <Select
        label={translate('options.units')}
        options={UNITS.map((value) => ({ value, label: translate(`units.${value}`) }))}
        value={settings.units}
        onChange={(units) => void ports.change({ units: units as Units })}
      />
    </>
  );
}
