import { Has, MOST_TEXT_BYTES, RECORD_BLOCK, Section } from '../../knowledge/format.js';
import { isCountryCode, splitOfficeId } from '../../knowledge/office-name.js';
import { packDate } from '../../knowledge/partial-date.js';
import { slug } from '../../text/slug.js';
import { GrowingBytes } from './growing-bytes.js';
import { takesArticle } from './join.js';
import type { NameBytes } from './name-bytes.js';
import type { ProvenanceList } from './provenance-list.js';
import { learnSymbols } from './symbols/learn-symbols.js';
import type { WordList } from './word-list.js';
import type { WorldEntity, WorldName } from './world.js';

/** What records share with each other. */
interface Shared {
  names: NameBytes;
  words: WordList;
  provenances: ProvenanceList;
}

/** Bytes that say a text. */
type Code = (text: string) => Uint8Array;

/** One record an entity, each after its length, and where each block of them begins. */
export function writeRecords(entities: readonly WorldEntity[], shared: Shared): Map<number, Uint8Array | Uint32Array> {
  const symbols = learnSymbols(textsOf(entities, shared));
  const code: Code = (text) => symbols.code(boundedBytes(text));
  const bytes = new GrowingBytes();
  const blocks: number[] = [];
  entities.forEach((entity, index) => {
    if (index % RECORD_BLOCK === 0) blocks.push(bytes.length);
    const record = new GrowingBytes();
    writeRecord(entity, record, shared, code);
    bytes.number(record.length);
    bytes.append(record.finish());
  });
  return new Map<number, Uint8Array | Uint32Array>([
    [Section.RECORD_BLOCKS, Uint32Array.from(blocks)], [Section.RECORDS, bytes.finish()], [Section.SYMBOLS, symbols.table()],
  ]);
}

/** The texts that the records will have: these are written once, for their texts alone. */
function textsOf(entities: readonly WorldEntity[], shared: Shared): Uint8Array[] {
  const texts: Uint8Array[] = [];
  const nothing = new Uint8Array(0);
  const note: Code = (text) => {
    if (text !== '') texts.push(boundedBytes(text));
    return nothing;
  };
  for (const entity of entities) writeRecord(entity, new GrowingBytes(), shared, note);
  return texts;
}

const encoder = new TextEncoder();

function boundedBytes(text: string): Uint8Array {
  const bytes = encoder.encode(text);
  if (bytes.length > MOST_TEXT_BYTES) throw new Error(`the text "${text.slice(0, 40)}…" is too long for the pack's format`);
  return bytes;
}

function writeRecord(entity: WorldEntity, record: GrowingBytes, { names, words, provenances }: Shared, code: Code): void {
  const values = new GrowingBytes();
  let bits = 0;
  const put = <T>(bit: number, value: T | undefined, write?: (value: T) => void): void => {
    if (value === undefined || value === false) return;
    bits |= bit;
    write?.(value);
  };
  const text = (value: string): void => values.codes(code(value));
  const word = (value: string): void => values.number(words.number(value));
  const { facts, name, wikipedia } = entity;

  const own = slug(name);
  put(Has.ID_IS_SLUG, own === entity.id);
  if (own !== entity.id) writeDifference(values, own, entity.id, code);
  put(Has.WIKIDATA, entity.wikidata, (id) => values.number(Number(id.slice(1))));
  put(Has.TITLE_IS_NAME, wikipedia === name);
  put(Has.TITLE, wikipedia === name ? undefined : wikipedia, (title) => writeDifference(values, name, title, code));
  values.number(provenances.number(entity.sources, entity.checked));
  put(Has.ARTICLE, takesArticle(entity));
  put(Has.MANY_HOLDERS, entity.manyHolders);
  put(Has.GLOSS, entity.gloss, text);
  const shown = entity.names.filter((one) => one.shown);
  const isFirst = shown.length > 0 && shown[0].name === name && shown[0].from === undefined && shown[0].to === undefined;
  put(Has.NO_FIRST_NAME, !isFirst);
  const others = isFirst ? shown.slice(1) : shown;
  put(Has.NAMES, others.length > 0, () => writeNames(others, values, names));
  const quantities = facts?.quantities ?? [];
  put(Has.QUANTITIES, quantities.length > 0, () => {
    values.number(quantities.length);
    for (const { measure, value, unit, year, source } of quantities) {
      word(measure);
      text(String(value));
      word(unit);
      values.number(year);
      word(source ?? entity.sources[0] ?? '');
    }
  });
  put(Has.ADJECTIVE, facts?.adjective?.[0], text);
  put(Has.SYSTEM, facts?.system, word);
  put(Has.CURRENCY, facts?.currency, word);
  const said = splitOfficeId(entity.id);
  put(Has.ROLE, entity.role === said?.role ? undefined : entity.role, word);
  put(Has.BODY, said !== undefined && !isCountryCode(said.owner) && said.owner === entity.body ? undefined : entity.body, text);
  put(Has.CHIEF, facts?.chief, text);
  const posts = entity.posts ?? [];
  put(Has.POSTS, posts.length > 0, () => {
    values.number(posts.length);
    for (const { start, end, from, to } of posts) for (const number of [start, end, packDate(from), packDate(to)]) values.number(number);
  });

  record.number(bits);
  record.number(names.place(name));
  record.append(values.finish());
}

/** A text as what differs from one that the reader knows: how many characters they share, and the rest. */
function writeDifference(into: GrowingBytes, known: string, text: string, code: Code): void {
  let shared = 0;
  while (shared < known.length && known[shared] === text[shared]) shared += 1;
  // A pair of surrogates must not be torn: its halves are no text.
  if (/[\ud800-\udbff]$/.test(known.slice(0, shared))) shared -= 1;
  into.number(shared);
  into.codes(code(text.slice(shared)));
}

function writeNames(shown: readonly WorldName[], into: GrowingBytes, names: NameBytes): void {
  into.number(shown.length);
  for (const { name, from, to } of shown) {
    const isDated = from !== undefined || to !== undefined;
    into.number(names.place(name) * 2 + (isDated ? 1 : 0));
    if (!isDated) continue;
    into.number(packDate(from));
    into.number(packDate(to));
  }
}
