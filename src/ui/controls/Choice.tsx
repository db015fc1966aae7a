import type { JSX } from 'preact';

export interface Option<T extends string> {
  value: T;
  label: string;
  hint?: string;
}

interface ChoiceProps<T extends string> {
  /** Name of the group for assistive technology and for the radio buttons. */
  name: string;
  legend: string;
  options: readonly Option<T>[];
  value: T;
  onChange: (value: T) => void;
  /** "segments": side by side, with the hint of the chosen one below; "rows": one below the other, each with its own. */
  layout: 'segments' | 'rows';
}

/** One of a few. Radio buttons underneath, so that arrows and screen readers work as everywhere. */
export function Choice<T extends string>({ name, legend, options, value, onChange, layout }: ChoiceProps<T>): JSX.Element {
  const chosen = options.find((option) => option.value === value);
  return (
    <fieldset class={`choice ${layout}`}>
      <legend>{legend}</legend>
      <div class="picks">
        {options.map((option) => (
          <label key={option.value} title={layout === 'segments' ? option.hint : undefined}>
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span class="option">
              <span>{option.label}</span>
              {layout === 'rows' && option.hint !== undefined && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
      {layout === 'segments' && chosen?.hint !== undefined && <small class="chosen-hint">{chosen.hint}</small>}
    </fieldset>
  );
}
