import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SectionProps } from './Options.js';

/** Longer than any settings: such a file is something else. */
const MAX_FILE_BYTES = 5_000_000;

/** Settings to and from a file, and back to the beginning. */
export function CopySection({ ports, translate }: SectionProps): JSX.Element {
  const [said, setSaid] = useState('');
  const [isAsking, setAsking] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

  async function save(): Promise<void> {
    ports.save({ name: 'newsgloss-settings.json', type: 'application/json', text: await ports.exportSettings() });
  }

  async function load(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    const result = file.size > MAX_FILE_BYTES ? { ok: false as const } : await ports.importSettings(await file.text());
    input.value = '';
    if (!result.ok) setSaid(translate('options.import.failed'));
    else if (result.damaged === 0) setSaid(translate('options.import.done'));
    else setSaid(translate('options.import.partly', { count: result.damaged }));
  }

  function reset(): void {
    if (isAsking) void ports.reset();
    setAsking(!isAsking);
  }

  return (
    <>
      <p class="hint">{translate('options.copy.hint')}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => void save()}>{translate('options.export')}</button>
        <button type="button" class="button" onClick={() => chooser.current?.click()}>{translate('options.import')}</button>
        <input ref={chooser} type="file" accept="application/json,.json" hidden onChange={(event) => void load(event.currentTarget)} />
        <button type="button" class="button danger" onClick={reset} onBlur={() => setAsking(false)}>
          {translate(isAsking ? 'options.reset.sure' : 'options.reset')}
        </button>
      </p>
      <p class="hint" role="status">{said}</p>
    </>
  );
}
