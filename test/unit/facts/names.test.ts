import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addOtherSpelling } from '../../../src/facts/compile/alias.js';
import { addClubNames } from '../../../src/facts/compile/club-names.js';
import { fullNameVariants, inPlainLetters, royalVariants, surnameOf } from '../../../src/facts/compile/person-names.js';
import { transliterated } from '../../../src/facts/compile/transliterations.js';
import { priorsOf } from '../../../src/facts/compile/priors.js';
import { rolePhrases } from '../../../src/facts/compile/write-names.js';
import { packDate, mayContain, unpackDate } from '../../../src/knowledge/partial-date.js';
import type { World, WorldEntity } from '../../../src/facts/compile/world.js';
import { compileText, smallWorld } from './small-world.js';

/** The nicknames of baseball clubs in a world with these places. */
function clubNames(places: readonly string[], ...clubs: readonly string[]): string[] {
  const named = (id: string, kind: string): [string, unknown] => [id, { id, kind, name: id, names: [{ name: id, form: 'full', exactCase: false, shown: true }] }];
  const entities = new Map([...places.map((place) => named(place, 'place')), ...clubs.map((club) => named(club, 'organization'))]);
  const world = { entities, relations: clubs.map((subject) => ({ subject, type: 'member-of', object: 'major-league-baseball' })) } as unknown as World;
  addClubNames(world);
  return clubs.flatMap((club) => world.entities.get(club)!.names.filter(({ form }) => form === 'weak').map(({ name }) => name));
}

describe('surnameOf', () => {
  it.each([
    ['Ana Brel', undefined, 'Brel'], ['Jan van der Meer', undefined, 'van der Meer'], ['Ursula von der Leyen', 'DE', 'von der Leyen'],
    ['Robert F. Kennedy Jr.', 'US', 'Kennedy'], ['Xi Jinping', 'CN', 'Xi'], ['Mohammed bin Salman', 'SA', 'bin Salman'], ['Lula', 'BR', undefined], ['King Torvald of Kalda', 'QK', undefined],
  ])('of %s (%s) is %s', (name, country, surname) => {
    expect(surnameOf(name, country)).toBe(surname);
  });
});

describe('fullNameVariants', () => {
  it('leaves out initials in the middle and draws leading ones together', () => {
    expect(fullNameVariants('George W. Bush')).toEqual(['George Bush']);
    expect(fullNameVariants('J. D. Vance')).toContain('J.D. Vance');
    expect(fullNameVariants('Ana Brel')).toEqual([]);
    expect(fullNameVariants('Ana Brel Jr.')).toEqual(['Ana Brel']);
    expect(fullNameVariants('Ana Jr.')).toEqual([]);
  });
});

describe('a name put into Latin letters in several ways', () => {
  it('is known by the other spellings of its first word, where it is one of a land of that script', () => {
    expect(transliterated('Vitali Brel', 'UA', 60)).toEqual(['Vitaly Brel', 'Vitaliy Brel', 'Vitalii Brel']);
    expect(transliterated('Yasser Brel', 'PS', 60)).toEqual(['Yasir Brel']);
    expect(transliterated('Victor Brel', 'US', 60)).toEqual([]);
    expect(transliterated('Vitali Brel', 'UA', 20)).toEqual([]);
  });
});

describe('a club of a league of North America', () => {
  it('is called by its name without the place, which the facts know or not', () => {
    const names = clubNames(['New Otterby', 'Otter'], 'New Otterby Grey Hares', 'Far Marsh Owls', 'Otter Pikes');
    expect(names).toEqual(['Grey Hares', 'Owls', 'Far Marsh', 'Pikes']);
  });

  it('keeps the nickname of its former name', () => {
    const club = { id: 'pikes', kind: 'organization', name: 'Otter Pikes', names: [{ name: 'Otter Pikes', form: 'full' }, { name: 'Otter Reeds', form: 'former' }] };
    const world = { entities: new Map<string, unknown>([['otter', { kind: 'place', names: [{ name: 'Otter' }] }], ['pikes', club]]), relations: [{ subject: 'pikes', type: 'member-of', object: 'major-league-baseball' }] };
    addClubNames(world as unknown as World);
    expect(club.names.filter(({ form }) => form === 'weak').map(({ name }) => name)).toEqual(['Pikes', 'Reeds']);
  });
});

describe('a club anywhere', () => {
  it('is called by its name without initials, where no place has it', () => {
    const club = (name: string): [string, unknown] => [name, { id: name, kind: 'organization', type: 'sports-club', name, names: [{ name, form: 'full' }] }];
    const entities = new Map([['otter', { kind: 'place', names: [{ name: 'Otterby' }] }], club('FC Marsh'), club('AC Otterby'), club('Real Marsh'), club('1. FC Reed')] as [string, { names: { name: string; form: string }[] }][]);
    addClubNames({ entities, relations: [] } as unknown as World);
    const weak = [...entities.values()].flatMap(({ names }) => names.filter(({ form }) => form === 'weak').map(({ name }) => name));
    expect(weak).toEqual(['Marsh', 'Reed']);
  });
});

describe('royalVariants', () => {
  it.each([
    ['King Torvald Axel II', ['King Torvald Axel', 'Torvald Axel II', 'Torvald Axel']], ['King Torvald V', ['King Torvald', 'Torvald V']],
    ['Emperor Sorohito', ['Sorohito']], ['King Torvald', []], ['Queen Sorohita', []], ['King Torvald of Kalda', []], ['King’s College', []],
  ])('of %s are %s', (name, variants) => {
    expect(royalVariants(name, (word) => word === 'torvald')).toEqual(variants);
  });
});

describe('priorsOf', () => {
  it('prefers the more prominent, leaves room for the unknown, and never exceeds the whole', () => {
    const [famous, obscure] = priorsOf([{ form: 'surname', prominence: 90 }, { form: 'surname', prominence: 40 }]);
    expect(famous).toBeGreaterThan(0.6);
    expect(obscure).toBeLessThan(0.05);
    expect(priorsOf([{ form: 'surname', prominence: 30 }])[0]).toBeLessThan(0.2);
  });

  it('keeps a city’s own name its own, whatever club or government is called by it too', () => {
    const [alone] = priorsOf([{ form: 'full', prominence: 50 }]);
    const [city, club] = priorsOf([{ form: 'full', prominence: 50 }, { form: 'weak', prominence: 44 }]);
    expect(alone - city).toBeLessThanOrEqual(club + 0.01);
    const [capital, government] = priorsOf([{ form: 'full', prominence: 60 }, { form: 'metonym', prominence: 90 }]);
    expect(capital).toBeGreaterThan(government);
    const [home, namesake] = priorsOf([{ form: 'full', prominence: 50 }, { form: 'surname', prominence: 29 }]);
    expect(alone - home).toBeLessThanOrEqual(namesake);
  });
});

describe('packed dates', () => {
  it('keep how exact they are', () => {
    for (const date of ['2025', '2025-06', '2025-06-04', '0987']) expect(unpackDate(packDate(date))).toBe(date);
    expect(packDate('2025-13')).toBe(0);
    expect(packDate(undefined)).toBe(0);
  });

  it('hold a day in a period whose bounds are inexact', () => {
    expect(mayContain(packDate('2020'), packDate('2021-03'), packDate('2021-03-31'))).toBe(true);
    expect(mayContain(packDate('2020-02'), 0, packDate('2020-01-31'))).toBe(false);
    expect(mayContain(0, packDate('2020'), packDate('2021-01-01'))).toBe(false);
  });
});

describe('rolePhrases', () => {
  it('names a commissioner of the Union by the portfolio, and nobody else’s', () => {
    const { world } = smallWorld('roles:\n  rain-minister: {title: Rain Minister, of: state, weight: 10, nouns: [rain minister], portfolios: [the rain]}\n');
    const phrases = rolePhrases(world);
    const ofUnion = [{ role: 'rain-minister', countries: ['european-union'] }];
    expect(phrases.get('rain minister')).toEqual([{ role: 'rain-minister' }]);
    expect(phrases.get('rain commissioner')).toEqual(ofUnion);
    expect(phrases.get('commissioner for the rain')).toEqual(ofUnion);
    expect(phrases.get('rain chief')).toEqual(ofUnion);
  });
});

describe('the roles that ship', () => {
  it('mean by “governor”, “premier” and “leader” of a region whoever heads it, whatever its country calls the office', () => {
    const [roles, words] = ['roles', 'words'].map((file) => readFileSync(new URL(`../../../src/facts/${file}.yaml`, import.meta.url), 'utf8'));
    const phrases = rolePhrases(compileText(roles, words, 'checked: 2026-01-31\nsources: {own: {name: Own knowledge}}\nentities: {vora: {kind: place, type: capital, name: Vora, prominence: 55, sources: [own]}}\n').world);
    for (const noun of ['governor', 'premier', 'leader', 'president', 'regional president']) {
      expect(phrases.get(noun), noun).toContainEqual({ role: 'regional-president' });
    }
    expect(phrases.get('state premier')).toEqual([{ role: 'premier' }]);
  });
});

describe('addDemonyms', () => {
  it('makes plurals of one word or two, none of an abbreviation', () => {
    const { world } = smallWorld('checked: 2026-01-31\nsources: [own]\nentities:\n  zed: {kind: place, type: state, name: Zedland, adjective: [Zeddish, ZL, Zedlander, S. Zedlander]}\n');
    const names = world.entities.get('zed')?.names.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Zedlanders', 'S. Zedlanders']));
    expect(names).not.toContain('ZLs');
  });
});

describe('inPlainLetters', () => {
  it('writes Danish and Serbian names as agencies do', () => {
    expect(inPlainLetters('Morten Bødskov', 'DK')).toEqual(['Morten Boedskov']);
    expect(inPlainLetters('Marko Đurić', 'RS')).toEqual(['Marko Djurić']);
  });

  it('writes a German name as agencies do', () => {
    expect(inPlainLetters('Gerhard Schröder', 'DE')).toEqual(['Gerhard Schroeder']);
  });

  it('leaves names without, and those of other countries', () => {
    expect(inPlainLetters('Angela Merkel', 'DE')).toEqual([]);
    expect(inPlainLetters('Abdullah Gül', 'TR')).toEqual([]);
  });
});

describe('addOtherSpelling', () => {
  it('writes a German body as agencies do', () => {
    const body = { country: 'DE', names: [{ name: 'Deutsche Börse', form: 'full', exactCase: false, shown: true }] } as unknown as WorldEntity;
    addOtherSpelling(body);
    expect(body.names.map(({ name }) => name)).toContain('Deutsche Boerse');
  });

  const spelled = (...names: string[]): string[] => {
    const body = { names: names.map((name) => ({ name, form: 'full', exactCase: false, shown: true })) } as unknown as WorldEntity;
    addOtherSpelling(body);
    return body.names.slice(names.length).map(({ name }) => name);
  };

  it('writes a body’s name as on the other side of the Atlantic', () => {
    expect(spelled('US Department of Defense', 'Otter Organisation for Labour')).toEqual(['US Department of Defence', 'Otter Organization for Labor']);
  });

  it('leaves what has no word of its country to others', () => {
    expect(spelled('Department of Defense', 'Defence Ministry', 'Labour', 'Otter Bank')).toEqual([]);
  });
});
