import type { Candidate, EntityIndex } from '../../knowledge/api.js';
import type { Evidence } from '../../model/annotation.js';
import { KeySet } from '../../text/key-set.js';
import { findDefinitions } from '../names/acronyms.js';
import type { Definition } from '../names/acronyms.js';
import { foundAt } from '../names/find-names.js';
import type { Found } from '../names/find-names.js';
import type { Story } from '../story/story.js';
import { fold } from '../../text/fold.js';
import { isCapital, isOfLetters, paragraphOf, textBetween, wordAt } from '../story/words.js';
import type { Meant, Reading } from './reading.js';

/** The acronyms that the article itself explains, and what each stands for as far as the pack knows it. */
export class DefinedAcronyms {
  readonly definitions: Map<number, Definition>;
  readonly #story: Story;
  readonly #meant = new Map<number, EntityIndex | typeof IN_PART | undefined>();

  constructor(story: Story) {
    this.#story = story;
    this.definitions = story.without.acronyms ? new Map<number, Definition>() : findDefinitions(story);
  }

  /** The words at which they are explained. */
  definedAt(): ReadonlySet<number> {
    return new Set([...this.definitions.values()].map(({ at }) => at));
  }

  /** Learns what the names that explain them mean: "the International Energy Agency (IEA)". */
  meet(certain: readonly Meant[]): void {
    if (this.definitions.size === 0) return;
    const ending = new Map(certain.map((reading) => [reading.found.end, reading]));
    for (const [key, { first, end }] of this.definitions) {
      const meant = ending.get(end);
      // "the Secretary General of the Red Cross (IFRC)": the letters are the body's, which the pack may know by them.
      if (meant !== undefined && this.#story.knowledge.kindOf(meant.entity) === 'office') continue;
      // "Tehreek-i-Taliban Pakistan (TTP)" with Pakistan known: the letters are not those of its last word.
      if (meant === undefined || meant.found.first <= first + MOST_LEFT_OUT) this.#meant.set(key, meant?.entity);
      else if (!this.#meant.has(key)) this.#meant.set(key, IN_PART);
    }
  }

  /** What such an acronym means; 'unknown' where the pack does not know what it is explained by. */
  readingOf(found: Found): Reading | 'unknown' | undefined {
    if (found.end - found.first !== 1 || this.#meant.size === 0) return undefined;
    const key = this.#story.keys[found.first];
    if (!this.#meant.has(key) || !isOfLetters(this.#story, found.first)) return undefined;
    const entity = this.#meant.get(key);
    const definition = this.definitions.get(key)!;
    if (entity === IN_PART) return found.candidates.some((one) => sharesWord(this.#story, definition, one.entity)) ? undefined : 'unknown';
    if (entity === undefined) return 'unknown';
    const text = textBetween(this.#story, definition.first, definition.end);
    const evidence: Evidence[] = [{ reason: 'acronym-defined', text, paragraph: paragraphOf(this.#story, definition.at) }];
    const candidate = found.candidates.find((one) => one.entity === entity)
      ?? { entity, form: 'acronym', prior: 1, exactCase: true, period: undefined };
    return { found, entity, candidate, confidence: 0.97, evidence, others: [], title: undefined };
  }

  /** "National Unity Government (NUG)": letters that the pack does not have for a body, but the article has, where nothing else holds them. */
  readingsLeft(held: Uint8Array): Reading[] {
    const story = this.#story;
    const readings: Reading[] = [];
    if (this.#meant.size === 0) return readings;
    const letters = new KeySet(this.#meant.size);
    for (const key of this.#meant.keys()) letters.add(key);
    for (let at = 0; at < story.count; at += 1) {
      const entity = held[at] === 1 || !letters.has(story.keys[at]) ? undefined : this.#meant.get(story.keys[at]);
      if (entity === undefined || entity === IN_PART || !isOfLetters(story, at) || story.knowledge.kindOf(entity) === 'person') continue;
      const reading = this.readingOf(foundAt(at, at + 1, NONE));
      if (reading === undefined || reading === 'unknown') continue;
      readings.push(reading);
      held[at] = 1;
    }
    return readings;
  }
}

const NONE: readonly Candidate[] = [];

/** Of what explains an acronym the pack knows the last words alone, a land or town. */
const IN_PART = Symbol('in part');

/** "Armed Forces of the Philippines (AFP)" is no Agence France-Presse: its name has none of the words that explain the letters. */
function sharesWord(story: Story, { first, end }: Definition, entity: EntityIndex): boolean {
  const words = fold(story.knowledge.ref(entity).name).split(/[ -]/);
  for (let at = first; at < end; at += 1) if (isCapital(story, at) && words.some((word) => word.slice(0, 4) === fold(wordAt(story, at)).slice(0, 4))) return true;
  return false;
}

/** A known name may begin so many words after what the letters stand for: "(the) UN Children's Fund". */
const MOST_LEFT_OUT = 1;
