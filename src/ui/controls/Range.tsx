import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

interface RangeProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** The value in words, shown beside the slider and read aloud. */
  say: (value: number) => string;
  /** Called when the slider is let go, not on the way. */
  onChange: (value: number) => void;
}

/** A slider that says its value while it is moved. */
export function Range({ label, value, min, max, step, say, onChange }: RangeProps): JSX.Element {
  const [moving, setMoving] = useState<number>();
  const shown = moving ?? value;
  return (
    <label class="range">
      <span class="range-head"><span>{label}</span><output>{say(shown)}</output></span>
      <input
        type="range"
        value={shown}
        min={min}
        max={max}
        step={step}
        aria-valuetext={say(shown)}
        onInput={(event) => setMoving(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          setMoving(undefined);
          onChange(event.currentTarget.valueAsNumber);
        }}
      />
    </label>
  );
}
