const MAX_HEADLINES = 40;
const MIN_PARAGRAPHS = 2;

/**
 * The elements that may be several articles one after another in a page (endless scroll), in its order; none where the
 * page has one article. Each has one main headline (h1) of its own and paragraphs; a live blog has one above all its
 * posts. Whether each has enough text of its own is for its extraction to say.
 */
export function findArticleRoots(document: Document): Element[] {
  const headlines = document.getElementsByTagName('h1');
  if (headlines.length < 2 || headlines.length > MAX_HEADLINES) return [];
  const around = commonAncestor(Array.from(headlines));
  const branches = new Set(Array.from(headlines, (headline) => branchBelow(around, headline)));
  // Two headlines in one branch belong to one article.
  const roots = [...branches].filter((branch) => branch.getElementsByTagName('p').length >= MIN_PARAGRAPHS);
  return roots.length < 2 ? [] : roots;
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let at: Element | null = elements[0];
  while (at && !elements.every((element) => at !== element && at!.contains(element))) at = at.parentElement;
  return at;
}

function branchBelow(ancestor: Element | null, element: Element): Element {
  let at = element;
  while (at.parentElement && at.parentElement !== ancestor) at = at.parentElement;
  return at;
}
