import type { JSX } from 'preact';
import { isKindAlone } from '../marks/choose.js';
import { RemovableList } from '../ui/controls/RemovableList.js';
import type { SectionProps } from './Options.js';

/** What the reader hid or called wrong; each can be taken back. */
export function CorrectionsSection({ state: { settings, names }, ports, translate }: SectionProps): JSX.Element {
  const { hidden, wrong } = settings;
  const nameOf = (id: string): string => names[id] ?? id;
  const sentenceFor = (exact: string, meaning: string): string => isKindAlone(meaning)
    ? translate('options.wrong.unmarked', { exact })
    : translate('options.wrong.item', { exact, name: nameOf(meaning) });
  const removeLabel = (name: string): string => translate('options.remove', { name });
  return (
    <>
      <div class="block">
        <h3>{translate('options.hidden')}</h3>
        <RemovableList
          items={hidden.map((id) => ({ key: id, label: nameOf(id) }))}
          none={translate('options.hidden.none')}
          removeLabel={removeLabel}
          onRemove={(id) => void ports.change({ hidden: hidden.filter((other) => other !== id) })}
        />
      </div>
      <div class="block">
        <h3>{translate('options.wrong')}</h3>
        <RemovableList
          items={wrong.map(({ exact, entity }, index) => ({ key: String(index), label: sentenceFor(exact, entity) }))}
          none={translate('options.wrong.none')}
          removeLabel={removeLabel}
          onRemove={(key) => void ports.change({ wrong: wrong.filter((_, index) => String(index) !== key) })}
        />
      </div>
    </>
  );
}
