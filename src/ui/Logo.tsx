import type { JSX } from 'preact';

/** The mark of Newsgloss: a line of text with a gloss between the lines. Kept equal to icons/icon.svg. */
export function Logo({ size }: { size: number }): JSX.Element {
  return (
    <svg class="logo" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <rect width="16" height="16" rx="3.5" fill="#0d5c73" stroke="none" />
      <path d="M4 5h8" stroke="#fff" stroke-width="2" />
      <path d="M4 8.5h.01M6.7 8.5h.01M9.4 8.5h.01" stroke="#ffc766" stroke-width="1.8" />
      <path d="M4 12h4.5" stroke="#fff" stroke-width="2" />
    </svg>
  );
}
