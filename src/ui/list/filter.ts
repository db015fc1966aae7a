import type { Entry, EntryGroup } from '../../export/entries.js';

/** Groups with the entries whose name or remark contains what was typed, whatever its case and accents. */
export function filterGroups(groups: readonly EntryGroup[], wanted: string): readonly EntryGroup[] {
  const needle = folded(wanted.trim());
  if (needle === '') return groups;
  const matches = ({ name, remark = '' }: Entry): boolean => folded(`${name} ${remark}`).includes(needle);
  return groups.map(({ group, entries }) => ({ group, entries: entries.filter(matches) })).filter(({ entries }) => entries.length > 0);
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
