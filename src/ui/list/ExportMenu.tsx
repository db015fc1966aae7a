import type { JSX } from 'preact';
import type { AnnotatedArticle } from '../../export/annotated-article.js';
import { listAsJson } from '../../export/list-json.js';
import { listAsMarkdown } from '../../export/list-markdown.js';
import { listAsWebAnnotations } from '../../export/web-annotation.js';
import type { Translate } from '../../locales/translate.js';
import { GlyphIcon } from '../icons.js';
import { fileStem } from './file-stem.js';

interface ExportMenuProps {
  article: AnnotatedArticle;
  translate: Translate;
  onSave: (file: { name: string; type: string; text: string }) => void;
}

/** Saves the list in one of three formats. A native disclosure: it opens, closes and is announced without our help. */
export function ExportMenu({ article, translate, onSave }: ExportMenuProps): JSX.Element {
  const stem = fileStem(article.title ?? article.url);
  const words = {
    heading: translate('list.heading'),
    group: (group: Parameters<Parameters<typeof listAsMarkdown>[1]['group']>[0]) => translate(`group.${group}`),
    mentions: (count: number) => translate('list.mentions', { count }),
  };
  const formats = [
    { label: translate('list.export.markdown'), save: () => onSave({ name: `${stem}.md`, type: 'text/markdown', text: listAsMarkdown(article, words) }) },
    { label: translate('list.export.json'), save: () => onSave({ name: `${stem}.json`, type: 'application/json', text: listAsJson(article) }) },
    { label: translate('list.export.w3c'), save: () => onSave({ name: `${stem}.jsonld`, type: 'application/ld+json', text: listAsWebAnnotations(article) }) },
  ];
  return (
    <details class="export">
      <summary class="glyph" aria-label={translate('list.export')} title={translate('list.export')}>
        <GlyphIcon glyph="download" />
      </summary>
      <ul>
        {formats.map(({ label, save }) => (
          <li key={label}><button type="button" onClick={save}>{label}</button></li>
        ))}
      </ul>
    </details>
  );
}
