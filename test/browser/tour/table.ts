import type { Annotation } from '../../../src/model/annotation.js';

/** Annotations as a table for the terminal, in text order. */
export function table(annotations: readonly Annotation[]): string {
  const rows = annotations.map((annotation) => [annotation.exact, annotation.kind, meaning(annotation), `${Math.round(annotation.confidence * 100)} %`]);
  const all = [['mention', 'kind', 'meaning', 'sure'], ...rows].map((row) => row.map((cell) => cut(cell.replace(/\s+/gu, ' '))));
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

function meaning(annotation: Annotation): string {
  if (annotation.kind !== 'figure') {
    const { entity, role, introduction } = annotation;
    if (entity === null) return introduction === undefined ? 'not in our facts' : `“${introduction}”`;
    return role === undefined ? entity.name : `${entity.name}, ${role}`;
  }
  const { type, ...parts } = annotation.figure;
  return [type, ...Object.values(parts).map(String)].join(' ');
}

const MAX_CELL = 60;

function cut(cell: string): string {
  return cell.length <= MAX_CELL ? cell : `${cell.slice(0, MAX_CELL - 1)}…`;
}
