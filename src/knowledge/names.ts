import type { Tokens } from '../text/tokens.js';
import type { Candidate, Gazetteer, NameNode, RolePhrase } from './api.js';
import { NONE, ROOT } from './api.js';
import { ByteReader } from './bytes.js';
import {
  EXACT_BIT, Edge, FORM_BITS, HeaderWord, MOST_DEPTHS, MOST_NAME_BYTES, MOST_PROBES, NAME_FORMS, PRIOR_SCALE, PRIOR_SHIFT, Section, WORDS_SHIFT, bitsOfWords, firstBits, hashEdge, slotOf, tagOf,
} from './format.js';
import { MeaningEntries, nameLength } from './meaning-entries.js';
import { PackError, requirePack } from './pack-error.js';
import { periodOf } from './partial-date.js';
import type { Sections } from './sections.js';
import { say } from './spelling.js';
import { SymbolTable } from './symbols.js';

/** The trie of names over the pack's columns. What it reads is checked as it is read. */
export class NameTable implements Gazetteer {
  private readonly slots: number;
  private readonly probes: number;
  private readonly entityCount: number;
  private readonly trie: Uint16Array;
  private readonly depths: Uint32Array;
  private readonly ends: Uint32Array;
  /** Words of bits by the low bits of token keys: some name may begin with such a token. */
  private readonly firstTokens: Uint32Array;
  private readonly firstMask: number;
  private readonly bytes: Uint8Array;
  private readonly entry = new ByteReader();
  private readonly meanings: MeaningEntries;
  private readonly symbols: SymbolTable;

  constructor(sections: Sections, private readonly rolePhrase: (index: number) => RolePhrase | undefined) {
    this.trie = sections.column(Section.TRIE, Uint16Array);
    this.slots = this.trie.length;
    this.probes = sections.header[HeaderWord.PROBES];
    this.entityCount = sections.header[HeaderWord.ENTITIES];
    requirePack(this.slots > 0 && this.probes <= MOST_PROBES, 'the trie of names is malformed');
    this.depths = sections.column(Section.TRIE_DEPTHS, Uint32Array);
    requirePack(this.depths.length < MOST_DEPTHS && this.depths.indexOf(this.slots) > 0, 'the depths of the trie are malformed');
    this.ends = sections.column(Section.TRIE_NAMES, Uint32Array, 2 * Math.ceil(this.slots / 32));
    this.firstTokens = sections.column(Section.FIRST_TOKENS, Uint32Array);
    this.firstMask = this.firstTokens.length * 32 - 1;
    requirePack(this.firstTokens.length > 0 && (this.firstTokens.length & (this.firstTokens.length - 1)) === 0, 'the first tokens are no power of two');
    this.bytes = sections.column(Section.NAMES, Uint8Array);
    this.meanings = new MeaningEntries(this.bytes, this.ends, sections.column(Section.NAME_METAS, Uint16Array));
    this.symbols = new SymbolTable(sections, Section.NAME_SYMBOLS);
  }

  /** Nodes are numbered from 1 to this. */
  get nodeCount(): number {
    return this.slots;
  }

  next(node: NameNode, tokenKey: number): NameNode {
    const { trie, depths } = this;
    let depth = 0;
    if (node === ROOT) {
      if ((firstBits(tokenKey) & ~this.firstTokens[(tokenKey & this.firstMask) >>> 5]) !== 0) return NONE;
    } else {
      if ((trie[node - 1] & Edge.LEADS_ON) === 0) return NONE;
      do depth += 1; while (node > depths[depth]);
    }
    const from = depths[depth];
    const to = depths[depth + 1];
    const hash = hashEdge(node, tokenKey);
    const tag = tagOf(hash, tokenKey);
    let slot = from + slotOf(hash, to - from);
    for (let probe = this.probes; probe >= 0; probe -= 1) {
      const found = trie[slot] & Edge.TAG;
      if (found <= tag) return found === tag ? slot + 1 : NONE;
      slot = slot + 1 === to ? from : slot + 1;
    }
    return NONE;
  }

  isName(node: NameNode): boolean {
    return (this.trie[node - 1] & Edge.ENDS) !== 0;
  }

  /**
   * The candidates whose stored name is what tokens `first` to `end` (exclusive) really say: letter for letter,
   * so that colliding keys do no harm, and in its case where it is `exactCase`. A name with capitals wants one. Without tokens all.
   */
  candidates(node: NameNode, tokens?: Tokens, first = 0, end = 0): readonly Candidate[] {
    if (!this.isName(node)) return NOTHING;
    const { meanings } = this;
    let found: Candidate[] | undefined;
    let written = -1;
    meanings.open(node - 1);
    while (meanings.next()) {
      if (meanings.isRole) continue;
      const { nameFrom, nameTo } = meanings;
      // Most names are written as they are stored, in ASCII, and need no folding; several meanings share one.
      if (tokens === undefined || nameFrom === written || this.symbols.areWritten(this.bytes, nameFrom, nameTo, tokens.text, tokens.start[first], tokens.end[end - 1])) written = nameFrom;
      else if (!say(tokens, first, end, this.symbols.text(this.bytes, nameFrom, nameTo), (meanings.meta & EXACT_BIT) !== 0)) continue;
      const candidate = this.candidate();
      // Most have one meaning: in a list of its own, since engines leave room for more behind what is pushed.
      if (found === undefined) found = [candidate];
      else found.push(candidate);
    }
    return found ?? NOTHING;
  }

  role(node: NameNode, tokens?: Tokens, first = 0, end = 0): RolePhrase | undefined {
    if (!this.isName(node)) return undefined;
    const { meanings } = this;
    const words = tokens === undefined ? undefined : bitsOfWords(tokens.key, first, end);
    meanings.open(node - 1);
    while (meanings.next()) if (meanings.isRole && (words === undefined || meanings.meta >>> WORDS_SHIFT === words)) return this.rolePhrase(meanings.entity);
    return undefined;
  }

  /** The stored name at an offset, as written. */
  nameAt(offset: number): string {
    const reader = this.entry.open(this.bytes, offset, this.bytes.length);
    const end = reader.narrow(nameLength(reader.number()), MOST_NAME_BYTES);
    return this.symbols.text(this.bytes, reader.position, end);
  }

  /** The meaning at hand. */
  private candidate(): Candidate {
    const { meta, entity, from, to } = this.meanings;
    const form = meta & FORM_BITS;
    if (entity >= this.entityCount || form >= NAME_FORMS.length) throw new PackError(`a name means ${entity} as form ${form}, which is nothing`);
    const period = from !== 0 || to !== 0 ? periodOf(from, to) : undefined;
    return { entity, form: NAME_FORMS[form], prior: (meta >>> PRIOR_SHIFT) / PRIOR_SCALE, exactCase: (meta & EXACT_BIT) !== 0, period };
  }
}

const NOTHING: readonly Candidate[] = [];
