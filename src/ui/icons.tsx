import type { JSX } from 'preact';
import type { EntityKind } from '../model/entity.js';

/** Line drawings on a 20 × 20 grid; they take the colour of the text around them. */
const KIND_PATHS: Record<EntityKind | 'figure', string> = {
  person: 'M10 9.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM3.8 16.8c.6-3.2 3-5 6.2-5s5.6 1.8 6.2 5',
  organization: 'M7 9a2.4 2.4 0 1 0 0-4.8A2.4 2.4 0 0 0 7 9ZM13.6 9.4a2 2 0 1 0 0-4M2.6 16c.4-2.8 2-4.4 4.4-4.4s4 1.6 4.4 4.4M14 11.8c1.9.2 3.1 1.6 3.4 3.8',
  office: 'M4 8.2h12M10 3.2 3.4 6.6v1.6h13.2V6.6L10 3.2ZM5.4 8.2v6M8.5 8.2v6M11.5 8.2v6M14.6 8.2v6M3.4 16.6h13.2M4.4 14.2h11.2',
  place: 'M10 17.2s5.4-4.9 5.4-9A5.4 5.4 0 0 0 4.6 8.2c0 4.1 5.4 9 5.4 9ZM10 10.1a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  government: 'M5 17V3.2M5 4h8.8l-1.6 3 1.6 3H5M3.2 17h3.6',
  event: 'M3.8 5.4h12.4v11H3.8ZM3.8 8.6h12.4M7 3.4v3.2M13 3.4v3.2M8.6 12.4h2.8',
  law: 'M5 3.2h7.4L15.4 6v10.8H5ZM12.2 3.4V6.2h3M7.6 9.4h5.2M7.6 12.2h5.2',
  other: 'M10 3.4l1.9 4.5 4.7.4-3.6 3.1 1.1 4.7L10 13.6l-4.1 2.5 1.1-4.7-3.6-3.1 4.7-.4Z',
  figure: 'M3.8 16.4h12.4M5.6 13.6V10M10 13.6V6.8M14.4 13.6V3.6',
};

const GLYPH_PATHS = {
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  back: 'M11.8 4.8 6.6 10l5.2 5.2',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  external: 'M8 5.2H5v9.8h9.8v-3M11 4.8h4.2V9M15 5l-6 6',
  settings: 'M3.5 6h7M14.5 6h2M3.5 14h2M9.5 14h7M12.5 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM7.5 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  search: 'M9 14.2a5.2 5.2 0 1 0 0-10.4 5.2 5.2 0 0 0 0 10.4ZM12.9 12.9l3.6 3.6',
  jump: 'M10 3.8v10.4M5.8 10 10 14.2 14.2 10M5 17h10',
  download: 'M10 3.6v8.6M6.4 8.8l3.6 3.6 3.6-3.6M4 13.8v2.6h12v-2.6',
  panel: 'M3.5 4.5h13v11h-13ZM12 4.5v11',
  shown: 'M2.6 10s2.6-4.8 7.4-4.8 7.4 4.8 7.4 4.8-2.6 4.8-7.4 4.8S2.6 10 2.6 10ZM10 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z',
  hidden: 'M4.2 7.6C3.2 8.8 2.6 10 2.6 10s2.6 4.8 7.4 4.8c1 0 1.9-.2 2.7-.5M8 5.4c.6-.1 1.3-.2 2-.2 4.8 0 7.4 4.8 7.4 4.8s-.6 1.2-1.8 2.4M3.6 3.6l12.8 12.8',
  check: 'M4.5 10.4l3.6 3.6 7.4-8',
} as const;

type Glyph = keyof typeof GLYPH_PATHS;

/** Icon of a kind; decorative, its name stands beside it or is hidden text. */
export function KindIcon({ kind, size = 20 }: { kind: EntityKind | 'figure'; size?: number }): JSX.Element {
  return <Drawing path={KIND_PATHS[kind]} size={size} />;
}

export function GlyphIcon({ glyph, size = 20 }: { glyph: Glyph; size?: number }): JSX.Element {
  return <Drawing path={GLYPH_PATHS[glyph]} size={size} mirrored={glyph === 'back' || glyph === 'panel'} dots={glyph === 'more'} />;
}

function Drawing({ path, size, mirrored = false, dots = false }: { path: string; size: number; mirrored?: boolean; dots?: boolean }): JSX.Element {
  const marks = [mirrored && 'mirrored', dots && 'dots'].filter(Boolean).join(' ');
  return (
    <svg viewBox="0 0 20 20" width={size} height={size} aria-hidden="true" class={marks || undefined}>
      <path d={path} />
    </svg>
  );
}
