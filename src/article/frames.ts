/** A same-origin frame must fill this much of the page's text to be taken for the page's article. */
const MIN_FRAME_PARAGRAPHS = 3;
const MAX_FRAMES = 30;

/**
 * The document that holds the article: the page's own, or that of a same-origin frame which has more
 * paragraphs than the page around it. Frames of other origins cannot be read and are passed over.
 */
export function documentWithArticle(document: Document): Document {
  let best = document;
  let most = Math.max(document.getElementsByTagName('p').length, MIN_FRAME_PARAGRAPHS - 1);
  for (const name of ['iframe', 'frame']) {
    for (const frame of Array.from(document.getElementsByTagName(name)).slice(0, MAX_FRAMES)) {
      const inner = contentOf(frame);
      const paragraphs = inner?.getElementsByTagName('p').length ?? 0;
      if (inner && paragraphs > most) {
        best = inner;
        most = paragraphs;
      }
    }
  }
  return best;
}

function contentOf(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    // Another origin: some engines throw where the standard says null.
    return null;
  }
}
