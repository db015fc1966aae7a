import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { AnnotatedArticle } from '../../export/annotated-article.js';
import { type Entry, groupEntries, kindsOf } from '../../export/entries.js';
import { createTranslate } from '../../locales/translate.js';
import type { Speech } from '../../locales/catalogue.js';
import type { Settings } from '../../model/settings.js';
import { GlyphIcon } from '../icons.js';
import { ExportMenu } from './ExportMenu.js';
import { filterGroups } from './filter.js';
import { GroupSection } from './GroupSection.js';

export interface WhoAndWhatProps {
  article: AnnotatedArticle;
  speech: Speech;
  /** Which kinds are marked in the page; the list shows all the same, and can change it. */
  kinds: Settings['kinds'];
  onKinds: (kinds: Settings['kinds']) => void;
  onJump: (annotation: string) => void;
  onSave: (file: { name: string; type: string; text: string }) => void;
}

/** The list of an article: the full way for screen readers and keyboards, and for everybody the overview. */
export function WhoAndWhat({ article, speech, kinds, onKinds, onJump, onSave }: WhoAndWhatProps): JSX.Element {
  const translate = createTranslate(speech);
  const [wanted, setWanted] = useState('');
  const [visits, setVisits] = useState<ReadonlyMap<Entry, number>>(new Map());
  const all = useMemo(() => groupEntries(article.annotations), [article.annotations]);
  const groups = filterGroups(all, wanted);

  /** Each press goes one mention further, and after the last to the first. */
  function jump(entry: Entry): void {
    const visit = visits.get(entry) ?? 0;
    setVisits(new Map(visits).set(entry, visit + 1));
    onJump(entry.mentions[visit % entry.mentions.length] ?? entry.mentions[0]);
  }

  return (
    <section class="who-and-what" aria-labelledby="who-and-what">
      <header class="list-head">
        <h2 id="who-and-what">{translate('list.heading')}</h2>
        <ExportMenu article={article} translate={translate} onSave={onSave} />
      </header>
      {all.length === 0 ? <p class="empty">{translate('list.empty')}</p> : (
        <label class="filter">
          <GlyphIcon glyph="search" size={16} />
          <input
            type="search"
            class="textbox"
            value={wanted}
            placeholder={translate('list.filter')}
            aria-label={translate('list.filter')}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
        </label>
      )}
      <div class="groups">
        {groups.map(({ group, entries }) => (
          <GroupSection
            key={group}
            group={group}
            entries={entries}
            translate={translate}
            marked={kindsOf(group).some((kind) => kinds[kind])}
            onMarked={(marked) => onKinds({ ...kinds, ...Object.fromEntries(kindsOf(group).map((kind) => [kind, marked])) })}
            onJump={jump}
          />
        ))}
        {all.length > 0 && groups.length === 0 && <p class="empty" role="status">{translate('list.none', { text: wanted })}</p>}
      </div>
    </section>
  );
}
