import type { Figure } from '../../model/figure.js';

/**
 * Words that say people suffered. Such figures get rates and spans, never a likening (see READERS.md,
 * "What makes a figure's explanation good").
 */
const SUFFERING = new Set('killed dead death deaths die died dies dying fatalities fatality wounded injured injuries injury casualties casualty victims victim displaced refugees refugee missing hostages hostage captives executed murdered murders murder homicides suicides suicide drowned bodies corpses graves starving malnourished orphans survivors raped rapes abducted kidnapped tortured homeless toll evacuated deported disappeared stabbed poisoned infected trapped starvation famine massacre killings assaults abuse abused amputees detained detainees prisoners hungry'.split(' '));

/** Whether the figure counts suffering. */
export function isSuffering(figure: Figure): boolean {
  const words = `${figure.of ?? ''} ${figure.state ?? ''}`.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => SUFFERING.has(word));
}

// Nouns for the people of a country; troops abroad, a firm's staff, passengers and homes are no share of a population.
const PERSONS = new Set('people persons person men women children civilians residents citizens inhabitants voters students pupils patients migrants protesters demonstrators teachers doctors nurses farmers immigrants pensioners adults girls boys youths'.split(' '));

/** Whether the figure counts persons, so that a population is a fair measure. */
export function countsPersons(figure: Figure): boolean {
  if (isSuffering(figure)) return true;
  const words = (figure.of ?? '').toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => PERSONS.has(word));
}
