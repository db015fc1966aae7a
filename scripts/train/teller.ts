/** What stands around a text that is told anew, drawn from small lists. */
import { createRandom } from './boost.js';
import { scriptOf } from './other-script.js';

export const SECTIONS = 'News Politics World Business Money Sport Opinion Culture Life Travel Science Local Weather Jobs Shop Services About Contact Support Blog Events Community Help Start'.split(' ');
export const SITES = ['The Daily Post', 'Morning Herald', 'City Journal', 'North Coast Today', 'Blue Valley', 'Open House', 'Central', 'Harbour', 'Acorn & Sons', 'Prime Group', 'Field Notes', 'Seven'];
const FIRST = 'Anna Peter Maria James Lucia Omar Ingrid Tomas Grace Hugo'.split(' ');
const LAST = 'Berg Okafor Silva Novak Reed Tanaka Lind Moreau Castle Dunn'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const FOREIGN_SHARE = 0.3;

/** Makes the choices of one telling, the same for the same seed: in which script, with which words around. */
export class Teller {
  readonly random: () => number;
  readonly write: (text: string) => string;
  readonly lang: string;
  constructor(seed: number) {
    this.random = createRandom(seed);
    const isForeign = this.random() < FOREIGN_SHARE;
    const script = scriptOf(Math.floor(this.random() * 1_000));
    this.write = isForeign ? script.write : (text) => text;
    this.lang = isForeign ? script.lang : 'en';
  }
  says(share: number): boolean {
    return this.random() < share;
  }
  below(n: number): number {
    return Math.floor(this.random() * n);
  }
  oneOf<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
  html(text: string): string {
    return this.write(text).replace(/&/g, '&amp;').replace(/</g, '&lt;');
  }
  time(): string {
    return `${String(this.below(24)).padStart(2, '0')}:${String(this.below(60)).padStart(2, '0')}`;
  }
  date(): string {
    const [day, month, year] = [1 + this.below(28), this.below(12), 2008 + this.below(18)];
    const name = MONTHS[month] ?? '';
    const two = (n: number): string => String(n).padStart(2, '0');
    return this.oneOf([`${this.oneOf(DAYS)}, ${day} ${name} ${year}`, `${day} ${name} ${year}, ${this.time()}`, `${name} ${day}, ${year}`, `${name.slice(0, 3)} ${day}, ${year} ${this.time()}`, `${year}-${two(month + 1)}-${two(day)}`, `${two(day)}.${two(month + 1)}.${year}`]);
  }
  /** A person's name. */
  name(): string {
    return `${this.oneOf(FIRST)} ${this.oneOf(LAST)}`;
  }
  nickname(): string {
    return `${this.oneOf(LAST).toLowerCase()}${this.below(99)}`;
  }
}
