import { BoxTag, Treatment, boxTagOf, treatmentOf } from './elements.js';
import { hintsOf } from './hints.js';
import type { KnownNames } from './hints.js';

/** Boxes whose own and parent element are named alike: the items of a list, the paragraphs of a story. */
interface Group {
  blocks: number;
  chars: number;
  linkChars: number;
  good: number;
}

/** A block-level element of the page that has text, with sums over its subtree once the walk is done. */
export interface Box {
  element: Element;
  parent: Box | null;
  tag: number;
  /** Level of a heading, 0 for any other box. */
  level: number;
  depth: number;
  /** Bit set of BoxTag over the box and its ancestors. */
  within: number;
  /** Hint groups (bit sets): of the box itself, with its parent and grandparent, with all ancestors below the root. */
  hints: number;
  near: number;
  around: number;
  naming: Naming;
  group: Group;
  /** The nearest list around it (or itself). */
  list: Box | null;
  /** Set by the page context: index on the core chain of the deepest core ancestor (or self), the child branch there, how far below it. */
  coreIndex: number;
  branch: Box | null;
  belowBranch: number;
  chars: number;
  linkChars: number;
  blocks: number;
  goodChars: number;
  firstBlock: number;
  lastBlock: number;
}

/** What the walk has to know of the text in an element: its box, and whether it is left out, a link or code. Inline elements that change none of it share the place of the element around them. */
export interface Place {
  box: Box;
  skipped: boolean;
  link: boolean;
  code: boolean;
}

/** Elements of one name and one class, numbered. */
interface Naming {
  hints: number;
  number: number;
}

interface ElementKind {
  treatment: number;
  tag: number;
  level: number;
  namings: Map<string | null, Naming>;
}

/** What the elements of a page are called. */
interface Names {
  known: KnownNames;
  /** Namings so far. */
  count: number;
  /** By the numbers of the parent's naming and the own one. */
  groups: Map<number, Group>;
}

/** Far more than pages have; were there more, some of their groups would be one. */
const MAX_NAMINGS = 1 << 15;

export interface Boxes {
  /** Parents stand before their children. */
  all: Box[];
  /** Where the text in this element stands; the element must be below the root, or the root. */
  placeOf(element: Element): Place;
}

const IN_LINE_CODE = new Set(['code', 'kbd', 'samp', 'tt']);

/** Makes the boxes of a page as text is met in them. `parentOf` is the flat tree's parent, where it differs from the element's own. */
export function createBoxes(root: Element, concealed: ReadonlySet<Element>, parentOf: ((element: Element) => Element | null) | null): Boxes {
  const all: Box[] = [];
  const places = new Map<Element, Place>();
  const kinds = new Map<string, ElementKind>();
  const names: Names = { known: new Map(), count: 0, groups: new Map() };
  let latest: Element | null = null;
  let latestPlace: Place | null = null;

  const kindOf = (name: string): ElementKind => {
    let kind = kinds.get(name);
    if (!kind) {
      const tag = boxTagOf(name);
      kind = { treatment: treatmentOf(name), tag, level: tag === BoxTag.heading ? Number(name.slice(1)) : 0, namings: new Map() };
      kinds.set(name, kind);
    }
    return kind;
  };

  const settle = (element: Element, outer: Place): Place => {
    if (outer.skipped) return outer;
    const name = element.localName;
    const kind = kindOf(name);
    const { treatment } = kind;
    const { box, link, code } = outer;
    if (treatment === Treatment.skip || concealed.has(element)) return { box, skipped: true, link, code };
    if (treatment === Treatment.box) {
      const inner = boxOf(element, kind, box, names);
      all.push(inner);
      return { box: inner, skipped: false, link, code };
    }
    if (name === 'a' && element.hasAttribute('href')) return { box, skipped: false, link: true, code };
    return IN_LINE_CODE.has(name) ? { box, skipped: false, link, code: true } : outer;
  };

  all.push(boxOf(root, kindOf(root.localName), null, names));
  const outermost: Place = { box: all[0], skipped: false, link: false, code: false };
  places.set(root, outermost);
  const path: Element[] = [];
  return {
    all,
    placeOf(element) {
      if (latestPlace && element === latest) return latestPlace;
      // Up to the nearest known ancestor (or itself), then down again: without recursion, since a page may nest without end.
      let place: Place | undefined;
      let steps = 0;
      for (let at: Element | null = element; at && !(place = places.get(at)); at = parentOf ? parentOf(at) : at.parentElement) {
        path[steps] = at;
        steps += 1;
      }
      place ??= outermost;
      while (steps > 0) {
        steps -= 1;
        place = settle(path[steps], place);
        places.set(path[steps], place);
      }
      latest = element;
      latestPlace = place;
      return place;
    },
  };
}

/** A new box, sharing its naming with boxes of its name and class, and its group with those whose parents are named alike, too. */
function boxOf(element: Element, kind: ElementKind, parent: Box | null, names: Names): Box {
  const { known, groups } = names;
  const className = element.getAttribute('class');
  const id = element.getAttribute('id');
  let naming = kind.namings.get(className);
  if (!naming) {
    naming = { hints: className ? hintsOf(className, known) : 0, number: names.count };
    names.count += 1;
    kind.namings.set(className, naming);
  }
  const hints = id ? naming.hints | hintsOf(id, known) : naming.hints;
  const pair = (parent ? parent.naming : naming).number * MAX_NAMINGS + naming.number;
  let group = groups.get(pair);
  if (!group) {
    group = { blocks: 0, chars: 0, linkChars: 0, good: 0 };
    groups.set(pair, group);
  }
  const box: Box = {
    element, parent, tag: kind.tag, level: kind.level, depth: parent ? parent.depth + 1 : 0, within: (parent ? parent.within : 0) | (1 << kind.tag),
    hints, near: parent ? hints | parent.hints | (parent.parent ? parent.parent.hints : 0) : hints, around: parent ? hints | parent.around : 0, naming, group, list: parent ? parent.list : null,
    coreIndex: 0, branch: null, belowBranch: 0, chars: 0, linkChars: 0, blocks: 0, goodChars: 0, firstBlock: -1, lastBlock: -1,
  };
  if (kind.tag === BoxTag.list) box.list = box;
  return box;
}
