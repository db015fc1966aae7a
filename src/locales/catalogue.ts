import type en from './en.json';

export type MessageKey = keyof typeof en;

/** One message, or one for each plural category of the language (CLDR: zero, one, two, few, many, other). */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;

/** The messages of one language. What travels to a page may be a part of them. */
export type Catalogue = Partial<Record<MessageKey, Message>>;

/** Everything needed to speak one language. */
export interface Speech {
  language: string;
  catalogue: Catalogue;
}

/** The part of a catalogue whose keys begin with one of the prefixes ("card.", "kind."). */
export function partOf(catalogue: Catalogue, prefixes: readonly string[]): Catalogue {
  const wanted = Object.entries(catalogue).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix)));
  return Object.fromEntries(wanted);
}

/** What the card says, and who finds no card: the part that is sent to a page. */
export const CARD_PREFIXES: readonly string[] = ['card.', 'kind.', 'page.noAnswer'];
