import type { Period } from '../model/entity.js';
import { foldKeepingCase, foldTokens, fold } from '../text/fold.js';
import { TokenFlag } from '../text/tokens.js';
import type { Tokens } from '../text/tokens.js';
import type { Candidate, Gazetteer, NameNode, RolePhrase } from './api.js';
import { NONE, ROOT } from './api.js';
import {
  EMPTY_SLOT, EXACT_BIT, FORM_BITS, HeaderWord, NAME_FORMS, PRIOR_SCALE, PRIOR_SHIFT, ROLE_FORM, Section, hashEdge, slotOf,
} from './format.js';
import { requirePack } from './pack-error.js';
import { periodOf } from './partial-date.js';
import { requireBelow, requireRising } from './sections.js';
import type { Sections } from './sections.js';
import { createTextDecoder } from './utf8.js';

/** Longest run of slots that a lookup may try; the compiler stores the pack's own, which is far smaller. */
const MOST_PROBES = 4096;

/** The trie of names over the pack's columns. */
export class NameTable implements Gazetteer {
  private readonly slots: number;
  private readonly probes: number;
  private readonly trie: Uint32Array;
  private readonly ends: Uint32Array;
  /** Bits by the low bits of token keys: some name may begin with such a token. */
  readonly firstTokens: Uint32Array;
  /** Which bits of a key count in `firstTokens`. */
  readonly firstMask: number;
  private readonly nodeCandidates: Uint32Array;
  private readonly entities: Uint32Array;
  private readonly nameOf: Uint32Array;
  private readonly meta: Uint16Array;
  private readonly periods: Uint32Array;
  private readonly offsets: Uint32Array;
  private readonly strings: Uint8Array;
  private readonly decode = createTextDecoder();

  constructor(sections: Sections, private readonly rolePhrase: (index: number) => RolePhrase | undefined) {
    this.trie = sections.column(Section.TRIE, Uint32Array);
    this.slots = this.trie.length / 2;
    this.probes = sections.header[HeaderWord.PROBES];
    requirePack(Number.isInteger(this.slots) && this.slots > 0 && this.probes <= MOST_PROBES, 'the trie of names is malformed');
    this.ends = sections.column(Section.TRIE_NAMES, Uint32Array, 2 * Math.ceil(this.slots / 32));
    this.firstTokens = sections.column(Section.FIRST_TOKENS, Uint32Array);
    this.firstMask = this.firstTokens.length * 32 - 1;
    requirePack(this.firstTokens.length > 0 && (this.firstTokens.length & (this.firstTokens.length - 1)) === 0, 'the first tokens are no power of two');
    this.nodeCandidates = sections.column(Section.NODE_CANDIDATES, Uint32Array);
    this.entities = sections.column(Section.CANDIDATE_ENTITY, Uint32Array);
    const count = this.entities.length;
    this.nameOf = sections.column(Section.CANDIDATE_NAME, Uint32Array, count);
    this.meta = sections.column(Section.CANDIDATE_META, Uint16Array, count);
    this.periods = sections.column(Section.CANDIDATE_PERIODS, Uint32Array);
    this.offsets = sections.column(Section.NAME_OFFSETS, Uint32Array);
    this.strings = sections.column(Section.STRINGS, Uint8Array);
    this.check(sections);
  }

  private check(sections: Sections): void {
    requirePack(this.periods.length % 3 === 0, 'the periods of names are malformed');
    requireRising(this.offsets, this.strings.length, 'starts of names');
    requireRising(this.nodeCandidates, this.entities.length, 'starts of candidates');
    requireBelow(this.nameOf, this.offsets.length - 1, 'name of candidate');
    const entityCount = sections.header[HeaderWord.ENTITIES];
    for (let at = 0; at < this.entities.length; at += 1) {
      const isRole = (this.meta[at] & FORM_BITS) === ROLE_FORM;
      requirePack(isRole || (this.entities[at] < entityCount && (this.meta[at] & FORM_BITS) < NAME_FORMS.length), `candidate ${at} is malformed`);
    }
    let names = 0;
    for (let at = 0; at < this.ends.length; at += 2) {
      requirePack(this.ends[at + 1] === names, 'the count of names in the trie does not fit');
      names += bitCount(this.ends[at]);
    }
    requirePack(names === this.nodeCandidates.length - 1, 'the trie has not as many names as candidates');
  }

  private get nameCount(): number {
    return this.offsets.length - 1;
  }

  /** Number of distinct names that some entity has. */
  countNames(): number {
    return new Set(this.nameOf.filter((_, at) => (this.meta[at] & FORM_BITS) !== ROLE_FORM)).size;
  }

  next(node: NameNode, tokenKey: number): NameNode {
    if (node === ROOT && ((this.firstTokens[(tokenKey & this.firstMask) >>> 5] >>> (tokenKey & 31)) & 1) === 0) return NONE;
    const { trie, slots } = this;
    let slot = slotOf(hashEdge(node, tokenKey), slots);
    for (let probe = this.probes; probe >= 0; probe -= 1) {
      const parent = trie[slot * 2];
      if (parent === node && trie[slot * 2 + 1] === tokenKey) return slot + 1;
      if (parent === EMPTY_SLOT) return NONE;
      slot = slot + 1 === slots ? 0 : slot + 1;
    }
    return NONE;
  }

  isName(node: NameNode): boolean {
    const slot = node - 1;
    return node > 0 && ((this.ends[(slot >>> 5) * 2] >>> (slot & 31)) & 1) === 1;
  }

  candidates(node: NameNode): readonly Candidate[] {
    return this.collect(node, () => true);
  }

  /**
   * The candidates whose stored name is what tokens `first` to `end` (exclusive) really say: letter for letter,
   * so that colliding keys do no harm, and in its case where it is `exactCase`. A name with capitals wants one.
   */
  candidatesIn(node: NameNode, tokens: Tokens, first: number, end: number): readonly Candidate[] {
    const start = tokens.start[first];
    const stop = tokens.end[end - 1];
    const hasCapital = anyCapital(tokens, first, end);
    let folded: string | undefined;
    let cased: string | undefined;
    return this.collect(node, (index, exactCase) => {
      if (this.isWritten(index, tokens.text, start, stop)) return true;
      const name = this.nameAt(index);
      folded ??= foldTokens(tokens, first, end);
      if (fold(name) !== folded) return false;
      if (!exactCase) return hasCapital || name === name.toLowerCase();
      cased ??= foldKeepingCase(tokens.text, start, stop);
      return cased === foldKeepingCase(name, 0, name.length);
    });
  }

  role(node: NameNode): RolePhrase | undefined {
    if (!this.isName(node)) return undefined;
    const rank = this.rankOf(node);
    for (let at = this.nodeCandidates[rank]; at < this.nodeCandidates[rank + 1]; at += 1) {
      if ((this.meta[at] & FORM_BITS) === ROLE_FORM) return this.rolePhrase(this.entities[at]);
    }
    return undefined;
  }

  /** A stored name, as written. */
  nameAt(index: number): string {
    requirePack(index < this.nameCount, `there is no name ${index}`);
    return this.decode(this.strings, this.offsets[index], this.offsets[index + 1]);
  }

  /** Whether the text has this name exactly as it is stored, in ASCII: most names are written so, and need no folding. */
  private isWritten(index: number, text: string, start: number, stop: number): boolean {
    const from = this.offsets[index];
    if (this.offsets[index + 1] - from !== stop - start) return false;
    for (let at = start; at < stop; at += 1) {
      const byte = this.strings[from + at - start];
      if (byte >= 0x80 || byte !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  private collect(node: NameNode, accepts: (name: number, exactCase: boolean) => boolean): Candidate[] {
    const found: Candidate[] = [];
    if (!this.isName(node)) return found;
    const rank = this.rankOf(node);
    for (let at = this.nodeCandidates[rank]; at < this.nodeCandidates[rank + 1]; at += 1) {
      const meta = this.meta[at];
      const exactCase = (meta & EXACT_BIT) !== 0;
      if ((meta & FORM_BITS) === ROLE_FORM || !accepts(this.nameOf[at], exactCase)) continue;
      const candidate: Candidate = {
        entity: this.entities[at], form: NAME_FORMS[meta & FORM_BITS], prior: (meta >>> PRIOR_SHIFT) / PRIOR_SCALE, exactCase,
      };
      const period = this.periodOf(at);
      if (period !== undefined) candidate.period = period;
      found.push(candidate);
    }
    return found;
  }

  private rankOf(node: NameNode): number {
    const slot = node - 1;
    const at = (slot >>> 5) * 2;
    return this.ends[at + 1] + bitCount(this.ends[at] & ((1 << (slot & 31)) - 1));
  }

  private periodOf(candidate: number): Period | undefined {
    const { periods } = this;
    let low = 0;
    let high = periods.length / 3;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (periods[middle * 3] < candidate) low = middle + 1;
      else high = middle;
    }
    return periods[low * 3] === candidate ? periodOf(periods[low * 3 + 1], periods[low * 3 + 2]) : undefined;
  }
}

function anyCapital(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    if ((tokens.flags[at] & (TokenFlag.CAPITAL | TokenFlag.NUMBER)) !== 0) return true;
  }
  return false;
}

function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
