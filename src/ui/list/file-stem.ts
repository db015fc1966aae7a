const LONGEST = 60;

/** A file name without ending for a title: letters and digits of any script, hyphens between them. */
export function fileStem(title: string): string {
  const words = title.slice(0, 4 * LONGEST).normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  const stem = Array.from(words).slice(0, LONGEST).join('').replace(/-$/, '');
  return stem === '' ? 'article' : stem.toLowerCase();
}
