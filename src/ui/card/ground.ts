/** From this opacity on a background is what one sees. */
const OPAQUE = 0.5;

/**
 * Whether the page's text around a node is light on dark. The nearest background that covers what lies below it is
 * compared with the text; over a picture, or the bare canvas, the text alone tells: what is to be read on dark is light.
 */
export function isOnDark(node: Node): boolean {
  const start = node instanceof Element ? node : above(node);
  const view = node.ownerDocument?.defaultView;
  if (start === null || !view) return false;
  const text = readColour(view.getComputedStyle(start).color).lightness;
  for (let element: Element | null = start; element !== null; element = above(element)) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(element);
    if (backgroundImage !== 'none') break;
    const ground = readColour(backgroundColor);
    if (ground.alpha >= OPAQUE) return ground.lightness < text;
  }
  return text > 0.5;
}

/** The element around a node, out of shadow roots too. */
function above(node: Node): Element | null {
  if (node.parentElement !== null) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Lightness from 0 to 1 as the eye sees it, roughly, and opacity, of a colour as computed styles write it (CSS Color 4, section 15). */
export function readColour(colour: string): { lightness: number; alpha: number } {
  const [, name, inner] = /^([a-z]+)\((?:[a-z][\w-]* )?(.*)\)$/u.exec(colour) ?? [];
  if (name === undefined) return { lightness: 0, alpha: 0 };
  const [first, second, third, alpha = 1] = inner.split(/[\s,/]+/u).map((part) => Number.parseFloat(part) || 0);
  const luma = 0.2126 * first + 0.7152 * second + 0.0722 * third;
  if (name.startsWith('rgb')) return { lightness: luma / 255, alpha };
  if (name.startsWith('ok')) return { lightness: first, alpha };
  return { lightness: name === 'color' ? luma : first / 100, alpha };
}
