import { Treatment, treatmentOf } from './elements.js';
import { concealedBelow } from './visibility.js';

/**
 * All names but the pages' own inventions, and what else may stand empty around a shadow root; the most frequent first,
 * because the engine compares one by one. Asked at once: asking each element for its shadow root would cost half as much as the whole walk.
 */
const KNOWN = 'div,a,span,li,p,img,link,meta,script,ul,i,td,strong,br,button,path,svg,option,input,h3,h2,b,code,source,section,use,label,style,tr,h4,article,em,dd,time,dt,nav,dl,figure,picture,g,title,header,form,noscript,'
  + 'template,footer,hr,th,h5,h1,pre,body,figcaption,html,head,details,summary,blockquote,aside,ol,rect,small,sup,iframe,symbol,select,table,main,h6,circle,defs,tbody,cite,polygon,u,font,center,video,textarea,thead,'
  + 's,ins,line,abbr,address,caption,del,mark,sub,tfoot,fieldset,legend,wbr';
const MAYBE_HOSTS = `:not(${KNOWN}),div:empty,section:empty,article:empty,main:empty`;
const MAX_MAYBE_HOSTS = 5_000;

/** Whether open shadow roots stand below `root`; what is concealed in them is added to `concealed`. */
export function findShadow(root: Element, concealed: Set<Element>): boolean {
  const open: (Element | ShadowRoot)[] = root.shadowRoot ? [root.shadowRoot] : [];
  const within: (Element | ShadowRoot)[] = [root];
  for (let looked = 0; within.length > 0 && looked < MAX_MAYBE_HOSTS;) {
    const below = within.pop() as Element | ShadowRoot;
    for (const element of below.querySelectorAll(MAYBE_HOSTS)) {
      looked += 1;
      const shadow = element.shadowRoot;
      if (!shadow || looked > MAX_MAYBE_HOSTS) continue;
      open.push(shadow);
      within.push(shadow);
    }
  }
  for (const shadow of open) for (const element of concealedBelow(shadow)) concealed.add(element);
  return open.length > 0;
}

/** The parent in the flat tree: the slot of what is slotted, the host of a shadow root's children; null for what is not shown. */
export function flatParent(node: Element | Text): Element | null {
  const slot = node.assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode as Element | ShadowRoot | null;
  return parent?.nodeType === 11 ? (parent as ShadowRoot).host : (parent as Element | null);
}

/** The text nodes of the flat tree below `root`, in order; without recursion, since a page may nest without end. */
export function* flatTexts(root: Element): Generator<Text, undefined> {
  const waiting: Node[] = childrenOf(root);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeType === 3) yield node as Text;
    else if (node.nodeType === 1 && treatmentOf((node as Element).localName) !== Treatment.skip) waiting.push(...childrenOf(node as Element));
  }
  return undefined;
}

/** Last first. */
function childrenOf(element: Element): Node[] {
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return (assigned.length > 0 ? [...assigned] : Array.from((element.shadowRoot ?? element).childNodes)).reverse();
}
