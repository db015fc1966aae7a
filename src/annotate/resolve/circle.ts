import type { EntityIndex } from '../../knowledge/api.js';
import { ownerInId } from '../people/terms.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { has } from '../story/words.js';
import { sportOf } from './clubs.js';
import type { Meant } from './reading.js';
import { NAMED } from './sports.js';
import type { Sports } from './sports.js';

/** How something is named. */
export enum Named {
  /** By more than its initials. */
  InWords = 1,
  /** By a name of its own, not as a place's club. */
  Own = 2,
  /** By more than a part of its name, where the story is still of what it begins with. */
  Called = 4,
}

/** Whom and what the article names for certain, as far as it is known yet. Every circle has every field: all rules look at it, and engines read objects of one shape much faster. */
export interface Circle extends Sports {
  /** What is named, each with bits of `Named`. */
  named: ReadonlyMap<EntityIndex, number>;
  /** Bodies in which somebody named here has or had an office, and companies that are spoken of as markets do. */
  led: ReadonlySet<EntityIndex>;
  /** Whom the text calls by surnames that mostly mean who leads somewhere, by their countries; of several none. */
  leaders: ReadonlyMap<string, EntityIndex>;
  /** Countries of which regions are named: "Ohio" tells that "Georgia" is a state too. */
  inRegions: ReadonlySet<string>;
  /** What `companyOf` has answered. */
  company: Map<EntityIndex, number>;
  /** 0 to 1: how much the article is about a country, by ISO 3166-1 alpha-2. */
  shareOf(country: string): number;
  /** The same within one block; undefined where it names no country. */
  localShareOf(section: number, country: string): number | undefined;
  /** The country that the article is most about. */
  country: string | undefined;
  /** Where it is written, by its dateline. */
  dateline: string | undefined;
}

/** Sums up the certain names; `tells` says of one whether it can tell the country. */
export function createCircle(story: Story, certain: readonly Meant[], sports: Sports, tells: (meant: Meant) => boolean, traded: readonly EntityIndex[] = [], leaders: ReadonlyMap<string, EntityIndex> = new Map()): Circle {
  const named = new Map<EntityIndex, number>();
  const all = new Shares();
  const local = new Map<number, Shares>();
  const led = new Set<EntityIndex>(traded);
  const inRegions = new Set<string>();
  let dateline: string | undefined;
  for (const meant of certain) {
    const { entity, found: { first, candidates }, candidate: { form } } = meant;
    const known = named.get(entity);
    if (known === undefined && story.knowledge.kindOf(entity) === 'person') addBodies(story, entity, led);
    let how = known ?? 0;
    if (form !== 'acronym') how |= Named.InWords;
    if (form !== 'short' && sports.turns[first] === sports.turns[0]) how |= Named.Called;
    if ((how & Named.Own) === 0 && candidates.some((one) => one.entity === entity)) how |= Named.Own;
    if (how !== known) named.set(entity, how);
    // What is found by its country cannot tell the country.
    const { isDomestic, country } = story.knowledge.profileOf(entity);
    if (isDomestic || country === undefined || !tells(meant)) continue;
    all.add(country);
    if (story.knowledge.typeOf(entity) === 'region') inRegions.add(country);
    const section = story.sectionOf[first];
    if (story.sections[section].firstWord === first && has(story, first, Shape.Upper) && story.ends[first] - story.starts[first] > SHORTEST_CITY) dateline ??= country;
    let here = local.get(section);
    if (here === undefined) local.set(section, here = new Shares());
    here.add(country);
  }
  all.addUnlessAny(leaders.keys());
  const clubs = [...named.keys()].filter((entity) => story.knowledge.profileOf(entity).isClub);
  const played = playedBy(story, clubs.filter((club) => (named.get(club)! & Named.Called) !== 0), sports.most);
  return {
    named,
    led,
    leaders,
    inRegions,
    company: new Map<EntityIndex, number>(),
    shareOf: (country) => all.of(country),
    localShareOf: (section, country) => local.get(section)?.of(country),
    country: all.best(),
    dateline,
    isSports: sports.isSports || clubs.length >= ENOUGH_CLUBS,
    sport: played ?? sports.sport,
    most: sports.most,
    turns: sports.turns,
    isWomens: sports.isWomens,
  };
}

/** "U.S.", "UK" begin sentences. */
const SHORTEST_CITY = 4;

/** A story that names so many clubs is about sports. */
const ENOUGH_CLUBS = 3;

/** What a club is said to play of which no league is known. */
const OF_OTHERS = 'soccer';

/** "the New York Rangers … the Boston Bruins": what several clubs play that all play the same tells more than the words around, one club more than few of them, and "football" with one club is that club's. */
function playedBy({ knowledge }: Story, clubs: readonly EntityIndex[], most: number): string | undefined {
  const [sport, ...others] = new Set(clubs.map((club) => sportOf(knowledge, club)));
  return (clubs.length > 1 || sport === 'football' || most < NAMED) && others.length === 0 && sport !== OF_OTHERS ? sport : undefined;
}

/** The bodies, no states, in which a person has or had an office. */
function addBodies({ knowledge }: Story, person: EntityIndex, into: Set<EntityIndex>): void {
  for (const { office } of knowledge.termsOf(person)) {
    const owner = ownerInId(office.id);
    const body = owner.length <= 2 ? undefined : knowledge.find(owner);
    // With Washington State's governor named, "Washington" may still be the capital.
    if (body !== undefined && knowledge.kindOf(body) !== 'place') into.add(body);
  }
}

/** Whether the article names an entity so. */
export const isNamed = ({ named }: Circle, entity: EntityIndex, how: Named): boolean => ((named.get(entity) ?? 0) & how) !== 0;

/** Whether the text names the body of an office, or one that it is part of, or has as a part. */
export function isAround(story: Story, circle: Circle, office: string): boolean {
  const owner = story.knowledge.officeById(office)?.body ?? ownerInId(office);
  const body = owner.length === 2 ? undefined : story.knowledge.find(owner);
  return body !== undefined && (circle.named.has(body) || companyOf(story, circle, body) > 0);
}

/** 0 to 1: how many of an entity's neighbours in the pack the article names too. */
export function companyOf(story: Story, circle: Circle, entity: EntityIndex): number {
  if (circle.named.size === 0) return 0;
  const neighbours = story.knowledge.neighbours(entity);
  if (neighbours.length === 0) return 0;
  let company = circle.company.get(entity);
  if (company === undefined) circle.company.set(entity, company = countCompany(neighbours, circle, entity));
  return company;
}

function countCompany(neighbours: readonly EntityIndex[], circle: Circle, entity: EntityIndex): number {
  let company = 0;
  for (const neighbour of neighbours) {
    if (neighbour !== entity && circle.named.has(neighbour)) company += 1;
    if (company >= 4) break;
  }
  return company / 4;
}

class Shares {
  readonly #counts = new Map<string, number>();
  #total = 0;

  add(country: string): void {
    this.#counts.set(country, (this.#counts.get(country) ?? 0) + 1);
    this.#total += 1;
  }

  /** "Brown picks judge for Supreme Court": a text that names no land is of those whose leaders it names. */
  addUnlessAny(countries: Iterable<string>): void {
    if (this.#total === 0) for (const country of countries) this.add(country);
  }

  of(country: string): number {
    return this.#total === 0 ? 0 : (this.#counts.get(country) ?? 0) / this.#total;
  }

  best(): string | undefined {
    let best: string | undefined;
    for (const [country, count] of this.#counts) if (best === undefined || count > this.#counts.get(best)!) best = country;
    return best;
  }
}
