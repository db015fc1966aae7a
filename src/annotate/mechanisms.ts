/** Parts of the linker that can be switched off one at a time, to measure what each is worth. */
export type Mechanism =
  | 'longer-names' // a name inside a longer unknown name is not linked
  | 'surnames' // a surname after its full name
  | 'given-names' // a given name after its full name
  | 'acronyms' // an acronym that the article defines
  | 'definites' // "the alliance" after the alliance's name
  | 'described-events' // "the November 13 attacks", by their date and kind
  | 'couples' // "the Clintons" are not one of them
  | 'company' // neighbours in the pack that the article names too
  | 'place' // the country that the article is about
  | 'date' // in office, alive, founded on the article's day
  | 'titles' // role words beside a name
  | 'offices' // offices composed of a country or body and a role
  | 'bare-offices' // "President" before a name, "the defence secretary"
  | 'counterparts' // "his Turkish counterpart"
  | 'modifiers' // former, acting, -elect …
  | 'metonyms' // Washington for its government
  | 'roles' // a person's office at the article's date
  | 'unknown' // people and groups outside the pack
  | 'introductions' // the words that present them
  | 'threshold'; // abstaining where confidence is low

/** Those that are switched off. */
export type WithoutMechanisms = Readonly<Partial<Record<Mechanism, boolean>>>;

export const MECHANISMS: readonly Mechanism[] = [
  'longer-names', 'surnames', 'given-names', 'acronyms', 'definites', 'described-events', 'couples', 'company', 'place', 'date', 'titles',
  'offices', 'bare-offices', 'counterparts', 'modifiers', 'metonyms', 'roles', 'unknown', 'introductions', 'threshold',
];
