import { describe, expect, it } from 'vitest';
import { linked, pairs } from './world.js';

describe('names', () => {
  it('links a place where something happened in a heading, and ends a building’s name before its street', () => {
    expect(pairs('Ten Die in Sylvania Mosque Attacks\n\nA man shot ten.')).toEqual(['Sylvania → sylvania']);
    expect(pairs('Ten died at Al Quill Mosque on Otter Avenue in the evening.')).toEqual(['Al Quill Mosque → –']);
  });

  it('takes a verb in a heading for no part of a stranger’s name', () => {
    expect(pairs('Town Votes to Quit\n\nThe town voted to quit, said Dora Quit.')).toEqual(['Dora Quit → –']);
  });

  it('prefers a longer name to one that “the” begins', () => {
    expect(pairs('They saw the Times Hall burn.')).toEqual(['Times Hall → times-hall']);
  });

  it('links full names, demonyms and acronyms', () => {
    expect(pairs('Rufus Firefly met Freedonian soldiers of the League of Rivers, the LOR said.')).toEqual([
      'Rufus Firefly → rufus-firefly', 'Freedonian → freedonia', 'League of Rivers → league-of-rivers', 'LOR → league-of-rivers',
    ]);
  });

  it('finds a name with typographic signs around it, and leaves the possessive out of its span', () => {
    expect(pairs('“Sylvania’s army”, he said – not Freedonia\'s.')).toEqual(['Sylvania → sylvania', 'Freedonia → freedonia']);
  });

  it('takes the era behind a year or a century for no place', () => {
    expect(pairs('Bear Coast traded in 1323 BC and the 14th century B.C. with BC Hall.')).toEqual(['Bear Coast → bear-coast', 'BC → bear-coast']);
  });

  it('finds nothing inside words, addresses, handles and file names', () => {
    expect(pairs('See https://example.org/Sylvania/news, @Freedonia, #Sylvania, x@Freedonia.org, Freedonia.pdf and Freedoniana.')).toEqual([]);
  });

  it('leaves a place in the name of a company alone, and takes a city’s things for the city’s', () => {
    expect(pairs('Freedonian Ink Inc and Sylvania Airlines merged.').filter((pair) => !pair.endsWith('–'))).toEqual([]);
    expect(pairs('Fredville’s airport closed. Fredville’s demands grew.')).toEqual(['Fredville → fredville', 'Fredville → freedonia-government']);
  });

  it('takes a city for the city where nobody of its name is named in full', () => {
    expect(pairs('Sylvania’s rain fell. They asked about Quorndon.').at(-1)).toBe('Quorndon → quorndon');
    expect(pairs('Tilda Quorndon spoke. They asked about Quorndon.').at(-1)).toBe('Quorndon → tilda-quorndon');
  });

  it('finds names that begin small, hold a "v." or begin with initials', () => {
    expect(pairs('She bought an oPod. It was made after Reed v. Marsh was decided.')).toEqual(['oPod → opod', 'Reed v. Marsh → reed-v-marsh']);
    expect(pairs('They asked S. A. Quornby.')).toEqual(['S. A. Quornby → s-a-quorn']);
  });

  it('parts a city from its state', () => {
    expect(pairs('They live in Rufusburg, Sylvania, by the water.')).toEqual(['Rufusburg → rufusburg', 'Sylvania → sylvania']);
    expect(pairs('RUFUSBURG, Syl. (RP) - They live by the water.').slice(0, 2)).toEqual(['RUFUSBURG → rufusburg', 'Syl. → sylvania']);
  });

  it('takes a place for no team in a story about sports, but where it is told as a place', () => {
    const story = 'The striker scored two goals before halftime in the match. Rufusburg beat Freedonia 3-1 there.';
    expect(pairs(story)).toEqual([]);
    expect(pairs(`${story} In Freedonia many slept.`)).toEqual(['Freedonia → freedonia']);
    expect(pairs('RUFUSBURG 3 FREEDONIA 0 (final)')).toEqual([]);
  });

  it('knows a club by the last word of its name once it was named in full', () => {
    expect(pairs('The Fredville Foxes lost. Later the Foxes slept.')).toEqual(['Fredville Foxes → foxes', 'Foxes → foxes']);
    expect(pairs('Later the Foxes slept.')).toEqual([]);
  });

  it('counts a capital article amid a sentence as part of the name', () => {
    expect(pairs('She told The River Press. The River Press slept; the River Press woke.')).toEqual([
      'The River Press → river-press', 'River Press → river-press', 'River Press → river-press']);
    expect(pairs('They asked The Quellam Institute for help.')).toEqual(['The Quellam Institute → –']);
  });

  it('finds a name written with a middle initial', () => {
    expect(pairs('Yesterday Rufus T. Firefly spoke. Firefly slept.')).toEqual(['Rufus T. Firefly → rufus-firefly', 'Firefly → rufus-firefly']);
    expect(pairs('Yesterday Rufus T. Marrowby spoke.')).toEqual(['Rufus T. Marrowby → –']);
  });

  it('takes a paper’s last word for the paper that was named in full', () => {
    expect(pairs('He told the Reedham Times. The Times was not amused.').at(1)).toBe('Times → reed-times');
    expect(pairs('The Times was not amused.')).toEqual(['The Times → the-times']);
  });

  it('links a surname after the full name, and only then', () => {
    expect(pairs('Rufus Firefly spoke first. Later Firefly left.')).toEqual(['Rufus Firefly → rufus-firefly', 'Firefly → rufus-firefly']);
    expect(pairs('A Firefly left the hall at night.')).toEqual([]);
  });

  it('links a war that a place ends, and the place in it; before the war the place alone', () => {
    const pairsOn = (date: string): string[] => linked('They spoke of the war in Sylvania.', { date }).map(({ exact, entity }) => `${exact} → ${entity?.id}`);
    expect(pairsOn('2020-03-01')).toEqual(['war in Sylvania → sylvanian-war', 'Sylvania → sylvania']);
    expect(pairsOn('2016-03-01')).toEqual(['Sylvania → sylvania']);
  });

  it('takes a surname of a headline for the better known of two who bear it', () => {
    expect(linked('Teasdale Signs Statement in Fredville Today\n\nBob Teasdale met Gloria Teasdale.')[0]?.entity?.id).toBe('gloria-teasdale');
  });

  it('tells two bearers of a surname apart by who was named last nearby', () => {
    const text = 'Gloria Teasdale opened the session. Teasdale thanked all.\n\nMuch later Bob Teasdale took the floor. Teasdale disagreed.';
    expect(pairs(text).filter((pair) => pair.startsWith('Teasdale'))).toEqual(['Teasdale → gloria-teasdale', 'Teasdale → bob-teasdale']);
  });

  it('tells husband and wife apart by “Mr” and “Mrs”', () => {
    const text = 'Bob Teasdale and Gloria Teasdale came. Mr. Teasdale sang, Mrs. Teasdale played; Mr. Teasdale bowed.';
    expect(pairs(text).slice(2)).toEqual(['Teasdale → bob-teasdale', 'Teasdale → gloria-teasdale', 'Teasdale → bob-teasdale']);
  });

  it('takes a leader who is named by surname first for the leader, whoever else of that name comes later', () => {
    expect(pairs('Mogador thanked all. Later Vera Mogador Quill and Dora Mogador spoke.').at(0)).toBe('Mogador → lena-mogador');
  });

  it('keeps two of one surname apart where one is known and named last', () => {
    const text = 'Acting judge Dora Teasdale said so.\n\nGloria Teasdale denied it. Teasdale was in the hall.';
    expect(pairs(text)).toEqual(['Dora Teasdale → –', 'Gloria Teasdale → gloria-teasdale', 'Teasdale → gloria-teasdale']);
  });

  it('does not take a bearer of the same surname for the known one', () => {
    expect(pairs('The baker Harold Firefly said he knew nothing. Firefly laughed.')).toEqual(['Harold Firefly → –', 'Firefly → –']);
  });

  it('takes the whole name again where it stands once more, and whom "a judge in Sylvania" presents', () => {
    expect(pairs('Brod Quillan succeeds Firefly at Harbour Works\n\nBrod Quillan, the head of the harbour, spoke.').filter((pair) => pair.endsWith('–'))).toEqual(['Brod Quillan → –', 'Brod Quillan → –']);
    expect(pairs('It was dismissed by a judge in Sylvania, Zorla Quint, on Monday.')).toEqual(['Sylvania → sylvania', 'Zorla Quint → –']);
    expect(pairs('It was dismissed in the evening in Sylvania, Quint Row, on Monday.')).toEqual(['Sylvania → sylvania']);
  });

  it('takes the letters of a longer name for none of its last word', () => {
    expect(pairs('The Lodge of Rufusburg (LOR) sang.').join()).not.toContain('LOR → rufusburg');
  });

  it('takes the letters after the head of a body for the body’s', () => {
    expect(pairs('Lena Mogador, the Chair of the River Fund (RF), sang.')).toContain('RF → river-fund');
  });

  it('takes a prefix before a hyphen for no club', () => {
    expect(pairs('Trans won again.')).toContain('Trans → trans-club');
    expect(pairs('The Trans-Sylvanian Otter Line opened.').join()).not.toContain('trans-club');
  });

  it('knows who lost the title not long ago in another spelling', () => {
    expect(pairs('Freedonia wept for President Glorya Teasdale.', { date: '2023-01-20' })).toContain('Glorya Teasdale → gloria-teasdale');
  });

  it('follows the acronym that the article itself defines', () => {
    const text = 'The reading pencil (RP) was shown in Fredville. The RP costs little.';
    expect(pairs(text)).toEqual(['Fredville → fredville']);
  });

  it('refers back to what was named before, flagged as a common noun', () => {
    const [, alliance] = linked('The League of Rivers met. The alliance said nothing.');
    expect(alliance).toMatchObject({ exact: 'The alliance', definite: true, entity: { id: 'league-of-rivers' } });
    expect(pairs('The alliance said nothing.')).toEqual([]);
  });
});

describe('offices', () => {
  it('composes them of a country and a role, on either side', () => {
    expect(linked('The Sylvanian foreign minister met the president of Freedonia.').filter((one) => one.kind === 'office'))
      .toMatchObject([
        { exact: 'Sylvanian foreign minister', entity: { id: 'sy/foreign-minister' }, holder: 'Louis Trentino' },
        { exact: 'president of Freedonia', entity: { id: 'fd/head-of-state' }, holder: 'Rufus Firefly' },
      ]);
  });

  it('gives the holder on the day of the article, not today’s', () => {
    const [office] = linked('Freedonia’s president spoke.', { date: '2020-03-01' });
    expect(office).toMatchObject({ holder: 'Gloria Teasdale' });
  });

  it('claims no holder and no role for an undated article', () => {
    for (const one of linked('President Rufus Firefly met Sylvania’s top diplomat.', { date: null })) {
      expect(one.holder).toBeUndefined();
      expect(one.role).toBeUndefined();
    }
  });

  it('gives a bare title before a name to its bearer, and knows former from present', () => {
    const all = linked('President Rufus Firefly followed former president Gloria Teasdale.');
    expect(all).toMatchObject([
      { exact: 'President', entity: { id: 'fd/head-of-state' } },
      { exact: 'Rufus Firefly', role: 'President of Freedonia' },
      { exact: 'president', modifier: 'former', entity: { id: 'fd/head-of-state' }, holder: 'Rufus Firefly' },
      { exact: 'Gloria Teasdale' },
    ]);
    expect(all[3].role).toBe('Former President of Freedonia');
  });

  it('sees the modifier before the country, and calls the former holder former', () => {
    const [office, , person] = linked('Former Freedonian president Gloria Teasdale spoke.');
    expect(office).toMatchObject({ exact: 'Freedonian president', modifier: 'former', holder: 'Rufus Firefly' });
    expect(person).toMatchObject({ exact: 'Gloria Teasdale' });
    expect(person.role).toBe('Former President of Freedonia');
  });

  it('believes the article where the pack knows no holder, and not where it knows another', () => {
    const of = (text: string): (string | undefined)[] => linked(text).map((one) => one.role);
    expect(of('Sylvania’s president, Dora Bellweather, spoke.')).toContain('President of Sylvania');
    expect(of('Freedonia’s president, Dora Bellweather, spoke.')).not.toContain('President of Freedonia');
  });

  it('says in the article’s words what somebody is whose office the pack lacks', () => {
    const roleOf = (text: string, name: string): string | undefined => linked(text).find((one) => one.exact === name)?.role;
    expect(roleOf('River Bridges Commissioner Dora Quill spoke.', 'Dora Quill')).toBe('River Bridges Commissioner');
    expect(roleOf('They suspended Dora Quill, governor of the Old Harbour, on Monday.', 'Dora Quill')).toBe('Governor of the Old Harbour');
    expect(roleOf('Freedonia’s trade envoy, Bob Teasdale, spoke. The LOR and the LOR chairwoman Dora Quill slept.', 'Dora Quill')).toBe('League of Rivers chairwoman');
    expect(roleOf('Former harbour commissioner Dora Quill spoke.', 'Dora Quill')).toBe('Former harbour commissioner');
    expect(roleOf('They picked up former harbour commissioner Dora Quill.', 'Dora Quill')).toBe('Former harbour commissioner');
  });

  it('takes the pack’s office before the article’s words for the same post, and other words before another post', () => {
    const roleOf = (text: string): string | undefined => linked(text).find((one) => one.exact === 'Bob Teasdale')?.role;
    expect(roleOf('The Freedonian minister for foreign lands, Bob Teasdale, spoke.')).toBe('Foreign Minister of Freedonia and President of the Reed Tribunal');
    expect(roleOf('Bob Teasdale, governor of the Old Harbour, spoke.')).toBe('Governor of the Old Harbour');
    expect(roleOf('The company’s chairman, Bob Teasdale, spoke.')).toBe('Foreign Minister of Freedonia and President of the Reed Tribunal');
  });

  it('takes whose body it is from “under” and “whose”', () => {
    const office = (text: string): object[] => linked(text).filter((one) => one.kind === 'office');
    expect(office('The League of Rivers, whose secretary general Vera Marcal supports it, met.')).toMatchObject([
      { exact: 'secretary general', entity: { id: 'league-of-rivers/secretary-general' }, holder: 'Vera Marcal' }]);
    expect(office('The League of Rivers under Secretary General Vera Marcal met.')).toMatchObject([{ exact: 'Secretary General', holder: 'Vera Marcal' }]);
  });

  it('makes no office of one of many, nor of a lower one', () => {
    expect(linked('A former foreign minister of Sylvania and the Sylvanian deputy foreign minister left.').filter((one) => one.kind === 'office')).toEqual([]);
  });

  it('understands a counterpart by the office named before', () => {
    const office = linked('The Sylvanian foreign minister rang his Freedonian counterpart.').find((one) => one.exact.endsWith('counterpart'));
    expect(office).toMatchObject({ entity: { id: 'fd/foreign-minister' }, holder: 'Bob Teasdale' });
  });

  it('tells a counterpart of then from the holder of today', () => {
    const office = linked('The Sylvanian foreign minister rang his then Freedonian counterpart Bob Teasdale.').find((one) => one.exact.endsWith('counterpart'));
    expect(office).toMatchObject({ entity: { id: 'fd/foreign-minister' }, modifier: 'then' });
  });

  it('links no noun that only describes another body', () => {
    expect(pairs('The League of Rivers met. The head of the alliance federation wept.')).toEqual(['League of Rivers → league-of-rivers']);
    expect(pairs('The League of Rivers met. The head of the alliance ZQX wept.')).toEqual(['League of Rivers → league-of-rivers']);
  });

  it('takes a capital that acts for its government', () => {
    expect(pairs('Talks in Fredville ended. Fredville has not answered.')).toEqual(['Fredville → fredville', 'Fredville → freedonia-government']);
  });
});

describe('who came before and after', () => {
  const people = (text: string, date?: string): string[] => linked(text, date === undefined ? {} : { date }).filter((one) => one.kind === 'person').map(({ exact, entity }) => `${exact} → ${entity?.id ?? '–'}`);

  it('knows the predecessor of the only person whom the sentence names', () => {
    expect(people('President Rufus Firefly praised his predecessor on Monday.')).toEqual(['Rufus Firefly → rufus-firefly', 'his predecessor → gloria-teasdale']);
    expect(people('Firefly’s predecessor slept. Rufus Firefly did not.')).toEqual(['Firefly → rufus-firefly', 'predecessor → gloria-teasdale', 'Rufus Firefly → rufus-firefly']);
  });

  it('knows the successor of somebody who has left', () => {
    expect(people('Gloria Teasdale has met her successor as president twice.')).toEqual(['Gloria Teasdale → gloria-teasdale', 'her successor → rufus-firefly']);
    expect(people('Gloria Teasdale has met her successor twice.', '2020-05-05')).toEqual(['Gloria Teasdale → gloria-teasdale']);
  });

  it('links a leader by surname alone where it means nobody else, and a name written surname first', () => {
    expect(people('Mogador spoke for an hour on Monday.')).toEqual(['Mogador → lena-mogador']);
    expect(people('Rufus Firefly left. They cheered Firefly Rufus again.')).toEqual(['Rufus Firefly → rufus-firefly', 'Firefly Rufus → rufus-firefly']);
  });

  it('does not guess where two are named, or where the name follows', () => {
    expect(people('Rufus Firefly told Louis Trentino that his predecessor was ill.')).toHaveLength(2);
    expect(people('Rufus Firefly praised his predecessor, Gloria Teasdale, warmly.')).toEqual(['Rufus Firefly → rufus-firefly', 'Gloria Teasdale → gloria-teasdale']);
    expect(people('He fell. Gloria Teasdale, his successor as president, slept.')).toEqual(['Gloria Teasdale → gloria-teasdale']);
  });

  it('tells whom a family’s name means in the article, and links nobody', () => {
    const family = (text: string): object[] => linked(text).filter(({ exact }) => exact.endsWith('s'));
    expect(family('Gloria Teasdale and Bob Teasdale came early. The Teasdales stayed.')).toMatchObject([{ exact: 'Teasdales', entity: null, introduction: 'Gloria Teasdale and Bob Teasdale' }]);
    expect(family('The baker Dora Quillam sang; the Quillams, she said, always do.')).toMatchObject([{ exact: 'Quillams', entity: null, introduction: 'family of Dora Quillam' }]);
    expect(family('The Teasdales stayed until the morning.')).toEqual([]);
  });
});

describe('people whom nobody knows', () => {
  const introduced = (text: string): (string | undefined)[] => linked(text).filter((one) => one.entity === null).map((one) => one.introduction);

  it.each([
    ['Dora Bellweather, a 61-year-old cook at the palace, said the roof leaked.', 'a 61-year-old cook at the palace'],
    ['The night porter of the hotel, Hugo Pinchwife, said he slept.', 'The night porter of the hotel'],
    ['“We go,” said Martin Oakapple, 52, a grocer from Mill Lane.', 'a grocer from Mill Lane'],
    ['Local farmer Peter Hayrick said rain was late.', 'Local farmer'],
    ['The army’s spokesman, Rear Admiral Dora Bellweather, spoke.', 'The army’s spokesman'],
    ['In the end Ostrik Pinchwife, head of the river police, left.', 'head of the river police'],
    ['In the end Ostrik Pinchwife, his deputy, was chosen.', 'his deputy'],
    ['The guard Peter Hayrick greeted former baker Dora Bellweather.', 'The guard', 'former baker'],
    ['Follow painter Dora Bellweather as she goes.', 'painter'],
    ['Dora Bellweather, head of a board that writes the rules, slept.', 'head of a board that writes the rules'],
    ['Hugo Pinchwife of Freedonia, head of the river guild, slept.', 'of Freedonia, head of the river guild'],
    ['The river police, led by Ostrik Pinchwife, a former cook, stayed.', 'a former cook'],
    ['Anna Quill, who sells ink by the river, added that trade was slow.', 'who sells ink by the river'],
    ['The town’s mayor Dora Quillam, organizer Peter Hayrick, and others spoke.', 'The town’s mayor', 'organizer'],
  ])('introduces them by the article’s words: %s', (text, ...words) => {
    expect(introduced(text)).toEqual(words);
  });

  it('does not take what happens beside a group for an introduction', () => {
    expect(introduced('They carried the casket inside Quellam Church on Monday.')).toEqual([undefined]);
    expect(introduced('The Quellam Council (QC) met, and Marrowby Group, a maker of ink, did not.')).toEqual([undefined, undefined, 'a maker of ink']);
  });

  it('takes the words after an aside that ends with the name for no introduction', () => {
    expect(introduced('The river police, led by Martin Oakapple, sent 24 boats.')).toEqual([undefined]);
  });

  it('gives later short names the same introduction', () => {
    expect(introduced('Dora Bellweather, a cook, sang. “Louder,” Bellweather said.')).toEqual(['a cook', 'a cook']);
  });

  it('knows them again by title and surname, or by the surname’s particle', () => {
    expect(pairs('The school’s head, Aoife Brannigan, thanked all. Ms Brannigan wept.').map((pair) => pair.split(' →')[0])).toEqual(['Aoife Brannigan', 'Brannigan']);
  });

  it('takes no month, no sign and no sentence for a person', () => {
    expect(pairs('Anna May, a clerk, resigned in May. On May 3 it rained. May shrugged.')).toEqual(['Anna May → –', 'May → –']);
  });

  it('leaves the by-line out', () => {
    expect(pairs('By Martin Oakapple\n\nFreedonia is calm. Reporting by Anna Quill; editing by Peter Hayrick')).toEqual(['Freedonia → freedonia']);
  });
});

describe('names nobody knows', () => {
  const found = (text: string): string[] => linked(text).filter((one) => one.entity === null).map(({ exact, kind }) => `${exact} ${kind}`);

  it('finds persons before "of", with initials, particles and suffixes, and knows them by what stands alone later', () => {
    expect(found('“No,” said Philip Oakapple of Highfield.')).toEqual(['Philip Oakapple person']);
    expect(found('Dwint J. Marrowby left. Dwint Marrowby Jr. stayed, Marrowby said.')).toEqual(['Dwint J. Marrowby person', 'Dwint Marrowby Jr. person', 'Marrowby person']);
    expect(found('Later Ostrik Quellam rose. “Go,” said Quellam.')).toEqual(['Ostrik Quellam person', 'Quellam person']);
  });

  it('takes the particles of a surname into its later mentions', () => {
    expect(found('Stan van der Molen sang. Van der Molen bowed; all liked van der Molen.')).toEqual(
      ['Stan van der Molen person', 'Van der Molen person', 'van der Molen person']);
  });

  it('cuts where one name ends and another begins', () => {
    expect(found('The brothers have long owned Marrowby Inc of Highfield, Quellam Corp and Ostrik Ltd, their neighbours said.')).toEqual(['Marrowby Inc organization', 'Quellam Corp organization', 'Ostrik Ltd organization']);
    expect(found('Great crowds slowly left the Quellam Court and the Marrowby Palace.')).toEqual(['Quellam Court organization', 'Marrowby Palace place']);
  });

  it('takes a contest for one name, not for its country or for whoever gave the name', () => {
    expect(pairs('She won the Freedonian Masters by a stroke. Nobody saw the Fredville Open.')).toEqual(['Freedonian Masters → –', 'Fredville Open → –']);
    expect(found('She won the Freedonian Masters and the Gloria Teasdale Cup.')).toEqual(['Freedonian Masters event', 'Gloria Teasdale Cup event']);
    expect(pairs('The War of the Rivers ended. The War of the Rivers Series began.')).toEqual(['War of the Rivers → river-war', 'War of the Rivers → river-war']);
  });

  it('marks no person after whom a place is called', () => {
    expect(pairs('He left from Dora de Quill airport at night.')).toEqual([]);
    expect(pairs('He left with Dora de Quill at night.')).toEqual(['Dora de Quill → –']);
  });

  it('marks no piece of a known name that does not fit where it stands', () => {
    expect(pairs('She works for Quellam Upper Freedonia.').join()).not.toContain('→ freedonia');
    expect(pairs('She works in Upper Freedonia.')).toEqual(['Upper Freedonia → upper-freedonia']);
  });

  it('takes no party and constituency for a group', () => {
    expect(found('On Monday Rep. Dora Quill, D-Centre, spoke.')).toEqual(['Dora Quill person']);
  });

  it('takes no direction, party label or weekday for a person', () => {
    expect(found('Yesterday Rep. Dora Quill, D-Mass., spoke there about quiet Northern Freedonia. On Monday everything in Northern Freedonia was calm.')).toEqual(['Dora Quill person']);
  });

  it('marks no place in the name of a people', () => {
    expect(pairs('Freedonian Americans voted. The Freedonian army slept.')).toEqual(['Freedonian → freedonia']);
  });

  it('marks a stranger’s acronym wherever it stands after the brackets', () => {
    expect(pairs('The National Otter Bureau (NOB) met in Fredville. NOB said nothing.')).toEqual([
      'National Otter Bureau → –', 'NOB → –', 'Fredville → fredville', 'NOB → –']);
    const [bureau, , , again] = linked('The National Otter Bureau (NOB) met in Fredville. NOB said nothing.');
    expect(again.cluster).toBe(bureau.cluster);
  });

  it('takes the participle with which a sentence begins for no part of a name', () => {
    expect(pairs('Embattled Freedonian troops left.')).toEqual(['Freedonian → freedonia']);
    expect(pairs('Deposed Dora Quill left.')).toEqual(['Dora Quill → –']);
  });
});

it('takes an article in capitals for part of a place\u2019s name, and for no namesake', () => {
  expect(linked('Bob Teasdale spoke. They will meet in The Teasdale, and Teasdale left.').map(({ exact, entity }) => [exact, entity?.id])).toEqual([
    ['Bob Teasdale', 'bob-teasdale'], ['The Teasdale', 'the-teasdale'], ['Teasdale', 'bob-teasdale']]);
});
