import { foldKeepingCase, foldTokens, fold } from '../text/fold.js';
import { TokenFlag } from '../text/tokens.js';
import type { Tokens } from '../text/tokens.js';
import type { Candidate, Gazetteer, NameNode, RolePhrase } from './api.js';
import { NONE, ROOT } from './api.js';
import { besideBits, bitsBefore, hasBit } from './bits.js';
import { ByteReader } from './bytes.js';
import {
  DATED_FORM, EXACT_BIT, FORM_BITS, HeaderWord, MOST_ENTRY_BYTES, MOST_NAME_BYTES, MOST_PROBES, NAME_FORMS, PRIOR_SCALE, PRIOR_SHIFT, ROLE_FORM,
  SAME_NAME_BIT, Section, hashEdge, slotOf, tagOf,
} from './format.js';
import { PackError, requirePack } from './pack-error.js';
import { periodOf } from './partial-date.js';
import type { Sections } from './sections.js';
import { SymbolTable } from './symbols.js';

/** The trie of names over the pack's columns. What it reads is checked as it is read. */
export class NameTable implements Gazetteer {
  private readonly slots: number;
  private readonly probes: number;
  private readonly entityCount: number;
  private readonly trie: Uint16Array;
  private readonly ends: Uint32Array;
  /** Bits by the low bits of token keys: some name may begin with such a token. */
  private readonly firstTokens: Uint32Array;
  private readonly firstMask: number;
  private readonly bytes: Uint8Array;
  private readonly entry = new ByteReader();
  private readonly symbols: SymbolTable;

  constructor(sections: Sections, private readonly rolePhrase: (index: number) => RolePhrase | undefined) {
    this.trie = sections.column(Section.TRIE, Uint16Array);
    this.slots = this.trie.length;
    this.probes = sections.header[HeaderWord.PROBES];
    this.entityCount = sections.header[HeaderWord.ENTITIES];
    requirePack(this.slots > 0 && this.probes <= MOST_PROBES, 'the trie of names is malformed');
    this.ends = sections.column(Section.TRIE_NAMES, Uint32Array, 2 * Math.ceil(this.slots / 32));
    this.firstTokens = sections.column(Section.FIRST_TOKENS, Uint32Array);
    this.firstMask = this.firstTokens.length * 32 - 1;
    requirePack(this.firstTokens.length > 0 && (this.firstTokens.length & (this.firstTokens.length - 1)) === 0, 'the first tokens are no power of two');
    this.bytes = sections.column(Section.NAMES, Uint8Array);
    this.symbols = new SymbolTable(sections, Section.NAME_SYMBOLS);
  }

  /** Nodes are numbered from 1 to this. */
  get nodeCount(): number {
    return this.slots;
  }

  next(node: NameNode, tokenKey: number): NameNode {
    if (node === ROOT && ((this.firstTokens[(tokenKey & this.firstMask) >>> 5] >>> (tokenKey & 31)) & 1) === 0) return NONE;
    const { trie, slots } = this;
    const hash = hashEdge(node, tokenKey);
    const tag = tagOf(hash, tokenKey);
    let slot = slotOf(hash, slots);
    for (let probe = this.probes; probe >= 0; probe -= 1) {
      const found = trie[slot];
      if (found === tag) return slot + 1;
      if (found === 0) return NONE;
      slot = slot + 1 === slots ? 0 : slot + 1;
    }
    return NONE;
  }

  isName(node: NameNode): boolean {
    return node > 0 && hasBit(this.ends, node - 1);
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
    let written = -1;
    return this.collect(node, (from, to, exactCase) => {
      // Most names are written as they are stored, in ASCII, and need no folding; several meanings share one.
      if (from === written || this.symbols.areWritten(this.bytes, from, to, tokens.text, start, stop)) {
        written = from;
        return true;
      }
      const name = this.symbols.text(this.bytes, from, to);
      folded ??= foldTokens(tokens, first, end);
      if (fold(name) !== folded) return false;
      if (!exactCase) return hasCapital || name === name.toLowerCase();
      cased ??= foldKeepingCase(tokens.text, start, stop);
      return cased === foldKeepingCase(name, 0, name.length);
    });
  }

  role(node: NameNode): RolePhrase | undefined {
    let phrase: number | undefined;
    this.forEachMeaning(node, (meta, entity) => {
      if ((meta & FORM_BITS) === ROLE_FORM) phrase ??= entity;
    });
    return phrase === undefined ? undefined : this.rolePhrase(phrase);
  }

  /** The stored name at an offset, as written. */
  nameAt(offset: number): string {
    const reader = this.entry.open(this.bytes, offset, this.bytes.length);
    const end = reader.enter(MOST_NAME_BYTES);
    return this.symbols.text(this.bytes, reader.position, end);
  }

  private collect(node: NameNode, accepts: (nameFrom: number, nameTo: number, exactCase: boolean) => boolean): Candidate[] {
    const found: Candidate[] = [];
    this.forEachMeaning(node, (meta, entity, from, to, nameFrom, nameTo) => {
      const form = meta & FORM_BITS;
      if (form === ROLE_FORM) return;
      if (entity >= this.entityCount || form >= NAME_FORMS.length) throw new PackError(`a name means ${entity} as form ${form}, which is nothing`);
      const exactCase = (meta & EXACT_BIT) !== 0;
      if (!accepts(nameFrom, nameTo, exactCase)) return;
      const period = from !== 0 || to !== 0 ? periodOf(from, to) : undefined;
      found.push({ entity, form: NAME_FORMS[form], prior: (meta >>> PRIOR_SHIFT) / PRIOR_SCALE, exactCase, period });
    });
    return found;
  }

  /** The meanings that end at a node: their bits (with the real form), entity, packed dates, and where the name's letters are. */
  private forEachMeaning(node: NameNode, visit: (meta: number, entity: number, from: number, to: number, nameFrom: number, nameTo: number) => void): void {
    if (!this.isName(node)) return;
    const reader = this.entry.open(this.bytes, besideBits(this.ends, node - 1), this.bytes.length);
    reader.skipEntries(bitsBefore(this.ends, node - 1));
    reader.enter(MOST_ENTRY_BYTES);
    let nameFrom = 0;
    let nameTo = 0;
    while (!reader.isDone) {
      let meta = reader.byte() | (reader.byte() << 8);
      let from = 0;
      let to = 0;
      if ((meta & FORM_BITS) === DATED_FORM) {
        meta = (meta & ~FORM_BITS) | (reader.byte() & FORM_BITS);
        from = reader.number();
        to = reader.number();
      }
      const entity = reader.number();
      if ((meta & FORM_BITS) !== ROLE_FORM && (meta & SAME_NAME_BIT) === 0) {
        const length = reader.number();
        nameFrom = reader.position;
        reader.skip(length);
        nameTo = reader.position;
      }
      visit(meta, entity, from, to, nameFrom, nameTo);
    }
  }
}

function anyCapital(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    if ((tokens.flags[at] & (TokenFlag.CAPITAL | TokenFlag.NUMBER)) !== 0) return true;
  }
  return false;
}
