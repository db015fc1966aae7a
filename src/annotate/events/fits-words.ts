import type { EntityIndex } from '../../knowledge/api.js';
import type { Reading } from '../resolve/reading.js';
import type { ByWord } from '../story/by-word.js';
import type { Story } from '../story/story.js';
import { lowerAt } from '../story/words.js';
import { PackWords } from '../story/pack-words.js';
import { wordSet } from '../story/word-set.js';
import type { EventNoun } from './event-nouns.js';

/** Words that say how an event was, not which. */
const FREE = new PackWords('manner');

/** Every country calls it otherwise. */
const OF_PARLIAMENT = wordSet('parliamentary legislative');
const PARLIAMENTS = ['parliamentary', 'legislative', 'general', 'federal'];

/** Whether a description's words [from, end) fit an event: what they name belongs to it, and what else they say stands in one of its names. */
export function fitsWords(story: Story, event: EntityIndex, kind: EventNoun, from: number, end: number, named: ByWord<Reading>): boolean {
  const { knowledge } = story;
  let names: string | undefined;
  const isNameOf = (word: string): boolean => (names ??= knowledge.namesOf(event).join('\n').toLowerCase()).includes(word);
  if (kind.stems?.some(isNameOf) === false) return false;
  for (let at = from; at < end; at += 1) {
    if (isNameOf(lowerAt(story, at))) continue;
    const reading = named.get(at);
    const isFree = FREE.isAt(story, at) || (OF_PARLIAMENT.isAt(story, at) && PARLIAMENTS.some(isNameOf));
    if (reading === undefined ? !isFree : !belongsTo(story, reading.entity, event)) return false;
  }
  return true;
}

/** A place or side that the pack knows of an event, or what is of its country. */
export function belongsTo({ knowledge }: Story, entity: EntityIndex, event: EntityIndex): boolean {
  const country = knowledge.countryOf(event);
  return knowledge.neighbours(event).includes(entity) || (country !== undefined && knowledge.countryOf(entity) === country);
}
