import { PackWords } from '../story/pack-words.js';
import { wordSet } from '../story/word-set.js';

/** Closed word classes and signs in English news prose, by which persons, groups and their introductions are found. */
export const SPEECH = new PackWords('speech');

export const HONORIFICS = new PackWords('honorific');

export const DETERMINERS = wordSet('a an the his her its their our my your one');

/** Small words in persons' names. */
export const PARTICLES = new PackWords('particle');

/** Words with which a name never begins though they are written with a capital at the start of a sentence. */
export const STARTERS = new PackWords('starter');

/** Such a word joins parts of a group's name: "University of Arizona", "Department of Wildlife and Fisheries". */
export const CONNECTORS = wordSet('of for and the on in at de du des la für der');

/** Where going back over the words before a name must end. */
export const BOUNDARIES = new PackWords('boundary');

/** Past forms that no ending tells, verbs of the present that stand after the plural, and what begins a clause. */
export const PAST_FORMS = new PackWords('past');

/** What goes on the sentence behind a name. */
export const FOLLOWERS = new PackWords('follower');

/** With what a clause begins. */
export const CLAUSES = new PackWords('clausal');

/** Days, months and feasts that are hardly ever names: "Grace Church on Monday", "On Monday Ford". */
export const CALENDAR = new PackWords('calendar');

/** Part of a person's name, but behind the surname: "Joseph Biden Jr.". */
export const OF_GENERATION = wordSet('jr sr ii iii iv');
