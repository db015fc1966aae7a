import { besideBits, bitsBefore } from './bits.js';
import { ByteReader } from './bytes.js';
import { DATED_FORM, FORM_BITS, MANY_BIT, MOST_ENTRY_BYTES, ONE_MEANING_BYTES, ROLE_FORM, SAME_NAME_BIT } from './format.js';
import { PackError } from './pack-error.js';

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
  private hasMany = false;

  constructor(private readonly bytes: Uint8Array, private readonly ends: Uint32Array, private readonly metas: Uint16Array) {}

  /** Begins with the entry of a slot at which some name ends. */
  open(slot: number): void {
    const { reader, ends } = this;
    reader.open(this.bytes, besideBits(ends, slot), this.bytes.length);
    for (let left = bitsBefore(ends, slot); left > 0; left -= 1) reader.skip(lengthOf(reader.number()));
    const head = reader.number();
    reader.narrow(lengthOf(head), MOST_ENTRY_BYTES);
    this.hasMany = (head & MANY_BIT) !== 0;
    this.nameFrom = this.nameTo = 0;
  }

  /** Goes on to the next meaning, if there is one. */
  next(): boolean {
    const { reader } = this;
    if (reader.isDone) return false;
    this.from = this.to = 0;
    if (this.hasMany) this.readOneOfMany();
    else this.readOnly();
    return true;
  }

  /** The meaning is a role phrase, which has no name of its own. */
  get isRole(): boolean {
    return (this.meta & FORM_BITS) === ROLE_FORM;
  }

  /** The one meaning of most names: what it says comes behind its name. */
  private readOnly(): void {
    const { reader } = this;
    this.nameFrom = reader.position;
    reader.skipToLast(ONE_MEANING_BYTES);
    this.nameTo = reader.position;
    const meta = this.metas[reader.byte()] as number | undefined;
    if (meta === undefined) throw new PackError('a name of the pack has bits that are not among the metas');
    this.meta = meta;
    this.entity = reader.byte() | (reader.byte() << 8);
  }

  private readOneOfMany(): void {
    const { reader } = this;
    let meta = reader.byte() | (reader.byte() << 8);
    if ((meta & FORM_BITS) === DATED_FORM) {
      meta = (meta & ~FORM_BITS) | (reader.byte() & FORM_BITS);
      this.from = reader.number();
      this.to = reader.number();
    }
    this.meta = meta;
    this.entity = reader.number();
    if (!this.isRole && (meta & SAME_NAME_BIT) === 0) {
      const length = nameLength(reader.number());
      this.nameFrom = reader.position;
      reader.skip(length);
      this.nameTo = reader.position;
    }
  }
}

/** Bytes of an entry after the number that it begins with. */
const lengthOf = (head: number): number => (head >>> 1) + ((head & MANY_BIT) === 0 ? ONE_MEANING_BYTES : 0);

/** Bytes of the name that begins with a number, be it an entry's own or one within. PackError if it is no name's. */
export function nameLength(head: number): number {
  if ((head & MANY_BIT) !== 0) throw new PackError('the pack has an entry where a name should be');
  return head >>> 1;
}
