import { besideBits, bitsBefore } from './bits.js';
import { ByteReader } from './bytes.js';
import { DATED_FORM, FORM_BITS, MOST_ENTRY_BYTES, ROLE_FORM, SAME_NAME_BIT } from './format.js';

/** The meanings that an entry of the section of names tells, one after another; one reader serves all, so that reading makes no objects. */
export class MeaningEntries {
  /** Bits of the meaning at hand, with the real form. */
  meta = 0;
  /** Number of its entity; of a role phrase, its number in the lexicon. */
  entity = 0;
  /** Packed dates of a name of some years, else 0. */
  from = 0;
  to = 0;
  /** Where the letters of its name are. */
  nameFrom = 0;
  nameTo = 0;
  private readonly reader = new ByteReader();

  constructor(private readonly bytes: Uint8Array, private readonly ends: Uint32Array) {}

  /** Begins with the entry of a slot at which some name ends. */
  open(slot: number): void {
    const { reader, ends } = this;
    reader.open(this.bytes, besideBits(ends, slot), this.bytes.length);
    reader.skipEntries(bitsBefore(ends, slot));
    reader.enter(MOST_ENTRY_BYTES);
    this.nameFrom = this.nameTo = 0;
  }

  /** Goes on to the next meaning, if there is one. */
  next(): boolean {
    const { reader } = this;
    if (reader.isDone) return false;
    let meta = reader.byte() | (reader.byte() << 8);
    this.from = this.to = 0;
    if ((meta & FORM_BITS) === DATED_FORM) {
      meta = (meta & ~FORM_BITS) | (reader.byte() & FORM_BITS);
      this.from = reader.number();
      this.to = reader.number();
    }
    this.meta = meta;
    this.entity = reader.number();
    if (!this.isRole && (meta & SAME_NAME_BIT) === 0) {
      const length = reader.number();
      this.nameFrom = reader.position;
      reader.skip(length);
      this.nameTo = reader.position;
    }
    return true;
  }

  /** The meaning is a role phrase, which has no name of its own. */
  get isRole(): boolean {
    return (this.meta & FORM_BITS) === ROLE_FORM;
  }
}
