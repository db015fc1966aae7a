import type { JSX } from 'preact';
import type { Option } from './Choice.js';

interface SelectProps {
  label: string;
  options: readonly Option<string>[];
  value: string;
  hint?: string;
  onChange: (value: string) => void;
}

/** One of many, by the browser's own list. */
export function Select({ label, options, value, hint, onChange }: SelectProps): JSX.Element {
  return (
    <label class="field">
      <span class="field-label">{label}{hint !== undefined && <small>{hint}</small>}</span>
      <select class="select" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map((option) => <option key={option.value} value={option.value} selected={option.value === value}>{option.label}</option>)}
      </select>
    </label>
  );
}
