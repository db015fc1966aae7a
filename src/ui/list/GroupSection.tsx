import type { JSX } from 'preact';
import type { Entry, Group } from '../../export/entries.js';
import { formatDate } from '../../locales/dates.js';
import type { Translate } from '../../locales/translate.js';
import { GlyphIcon, KindIcon } from '../icons.js';

interface GroupSectionProps {
  group: Group;
  entries: readonly Entry[];
  language: string;
  translate: Translate;
  marked: boolean;
  onMarked: (marked: boolean) => void;
  onJump: (entry: Entry) => void;
}

/** One group: its name, how many, whether it is marked in the page, and its entries. */
export function GroupSection({ group, entries, language, translate, marked, onMarked, onJump }: GroupSectionProps): JSX.Element {
  const name = translate(`group.${group}`);
  const id = `group-${group}`;
  const toggleLabel = translate('list.show', { group: name });
  return (
    <section class={marked ? 'group' : 'group unmarked'} aria-labelledby={id}>
      <header>
        <h3 id={id}>{name} <span class="count">{entries.length}</span></h3>
        <button type="button" class="glyph" aria-pressed={marked} aria-label={toggleLabel} title={toggleLabel} onClick={() => onMarked(!marked)}>
          <GlyphIcon glyph={marked ? 'shown' : 'hidden'} />
        </button>
      </header>
      <ul>
        {entries.map((entry) => (
          <li key={entry.mentions[0]}>
            <EntryRow entry={entry} language={language} translate={translate} onJump={onJump} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function EntryRow({ entry, language, translate, onJump }: Pick<GroupSectionProps, 'language' | 'translate' | 'onJump'> & { entry: Entry }): JSX.Element {
  const { kind, name, remark, date, mentions } = entry;
  const day = date === undefined ? '' : formatDate(date, language);
  return (
    <button type="button" class="entry" data-kind={kind === 'figure' ? 'figure' : 'entity'} title={translate('list.jump', { name })} onClick={() => onJump(entry)}>
      <KindIcon kind={kind} />
      <span class="entry-text">
        <span class="entry-name" dir="auto" lang="en">{name}</span>
        {remark !== undefined && <span class="entry-remark" dir="auto" lang="en">{remark}</span>}
        {!name.includes(day) && <span class="entry-remark">{day}</span>}
      </span>
      {mentions.length > 1 && (
        <span class="count" title={translate('list.mentions', { count: mentions.length })}>
          <span aria-hidden="true">{mentions.length}</span>
          <span class="unseen">{translate('list.mentions', { count: mentions.length })}</span>
        </span>
      )}
    </button>
  );
}
