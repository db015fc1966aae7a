import type { ComponentChildren, JSX } from 'preact';

interface SwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
  disabled?: boolean;
  /** What is switched; shown before the switch. */
  children: ComponentChildren;
  class?: string;
}

/** On or off, at once: no "save". The whole line is the target. */
export function Switch({ on, onChange, disabled = false, children, class: extra = '' }: SwitchProps): JSX.Element {
  return (
    <label class={`switch ${extra}`}>
      <span class="switch-label">{children}</span>
      <input type="checkbox" role="switch" checked={on} disabled={disabled} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span class="track" aria-hidden="true" />
    </label>
  );
}
