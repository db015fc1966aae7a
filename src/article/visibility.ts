/** React's server sends late parts hidden under such ids; its inline script shows them at once where scripts run. */
const STREAMED_ID = /^S:[\da-f]+$/;

/** Asked of the engine at once: four questions to each element would be a third of the walk. In as few parts as will do: each is asked of every element. */
const MAYBE_CONCEALED = '[hidden],[aria-hidden="true"],[contenteditable],[role$="box"],[style*="none"],[style*="hidden"],[aria-label^="ad" i],[aria-label="sponsored" i],[class*="advertisement" i],.adsbygoogle,[data-ad-slot],[data-ad-unit],[id^="google_ads"]';
/** What a page itself declares to be an advertisement; boxes that only look like one are the model's to judge. */
const ADVERTISEMENT = [
  ...['advertisement', 'advertisements', 'advertising', 'ad', 'sponsored'].map((label) => `[aria-label="${label}" i]`),
  '[class~="advertisement" i]', '[class~="adsbygoogle"]', '[data-ad-slot]', '[data-ad-unit]', '[id^="google_ads"]',
].join(',');
const NOT_SHOWN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Elements hidden by attribute or inline style, editable (the reader's own text is none of ours), or declared advertisements. */
export function concealedBelow(root: Element | ShadowRoot): Set<Element> {
  const concealed = new Set<Element>();
  for (const element of root.querySelectorAll(MAYBE_CONCEALED)) if (isConcealed(element) || element.matches(ADVERTISEMENT)) concealed.add(element);
  return concealed;
}

function isConcealed(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return true;
  if (element.hasAttribute('hidden') && !STREAMED_ID.test(element.getAttribute('id') ?? '')) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role === 'textbox' || role === 'searchbox') return true;
  return NOT_SHOWN.test((element.getAttribute('style') ?? '').slice(0, 1_000));
}
