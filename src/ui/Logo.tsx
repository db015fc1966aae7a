import type { JSX } from 'preact';

/** The mark of Newsgloss, as in icons/icon.svg: a line of text, its dotted mark, and the line below. */
export function Logo({ size }: { size: number }): JSX.Element {
  return (
    <svg class="logo" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <rect width="16" height="16" rx="3.5" fill="#0d5c73" stroke="none" />
      <path d="M3 4h10v2H3zM3 11h6v2H3z" fill="#fff" stroke="none" />
      <path d="M3 8h2v1H3zM6 8h2v1H6zM9 8h2v1H9z" fill="#ffc766" stroke="none" />
    </svg>
  );
}
