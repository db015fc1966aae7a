import type { EntityAnnotation, Evidence } from '../model/annotation.js';

/** Why this entity, in one sentence, from the strongest reason that was recorded. */
export function why({ evidence, exact, holder }: EntityAnnotation): string | undefined {
  const [first, second] = evidence;
  if (first === undefined) return undefined;
  const more = second?.reason === 'title-and-name' ? ` and called “${second.text ?? ''}”` : '';
  return `${sentence(first, exact, holder)}${more}.`;
}

function sentence(evidence: Evidence, exact: string, holder: string | undefined): string {
  const words = evidence.text === undefined ? '' : `“${evidence.text}”`;
  switch (evidence.reason) {
    case 'full-name': return 'Full name';
    case 'surname-after-full-name': return `Short for ${words}${place(evidence)}`;
    case 'acronym-defined': return `Acronym that the article explains as ${words}${place(evidence)}`;
    case 'acronym': return 'Usual acronym';
    case 'short-name': return 'Usual short name';
    case 'title-and-name': return `Name with the title ${words}`;
    case 'composed-office': return words === '' ? 'Office named by its role' : `Role named together with ${words}${place(evidence)}`;
    case 'holder': return holder === undefined ? 'Title of its holder' : `Office of ${holder}`;
    case 'definite': return `“${exact}” after ${words}${place(evidence)}`;
    case 'described-event': return 'Event of this kind at that time';
    case 'only-bearer': return 'Only known bearer of this name';
    case 'most-prominent': return 'Best known bearer of this name';
    case 'company': return `Named together with ${words}`;
    case 'place': return 'Fits the country of the article';
    case 'date': return 'Fits the date of the article';
    case 'demonym': return 'Adjective or people of the country';
    case 'metonym': return 'Place that stands for those who govern there';
    case 'introduced': return 'Introduced by the article itself';
  }
}

function place({ paragraph }: Evidence): string {
  if (paragraph === undefined) return '';
  return paragraph === 0 ? ' at the top' : ` in paragraph ${paragraph}`;
}
