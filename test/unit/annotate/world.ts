import type { Annotation, EntityAnnotation } from '../../../src/model/annotation.js';
import { isFigure } from '../../../src/model/annotation.js';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import type { Mechanism } from '../../../src/annotate/annotate.js';
import type { Knowledge } from '../../../src/knowledge/api.js';
import { fakeKnowledge } from './fake-knowledge.js';

/** A made-up corner of the world for the tests of the linker. */
export const world: Knowledge = fakeKnowledge({
  entities: [
    { id: 'freedonia', name: 'Freedonia', kind: 'place', type: 'state', country: 'FD', names: ['demonym: Freedonian', 'demonym: Freedonians'], prominence: 60 },
    { id: 'america', name: 'United States', kind: 'place', type: 'state', country: 'US', names: ['demonym: Americans', 'demonym: American'], prominence: 95 },
    { id: 'sylvania', name: 'Sylvania', kind: 'place', type: 'state', country: 'SY', names: ['demonym: Sylvanian', 'short: Syl.'], prominence: 60 },
    { id: 'fredville', name: 'Fredville', kind: 'place', type: 'capital', country: 'FD' },
    { id: 'rufusburg', name: 'Rufusburg', kind: 'place', type: 'city', country: 'SY', names: ['full: Rufusburg, Sylvania', 'full: Rufusburg, Syl.'] },
    { id: 'quorndon', name: 'Quorndon', kind: 'place', type: 'city', country: 'SY', prior: 0.4, prominence: 40 },
    { id: 'tilda-quorndon', name: 'Tilda Quorndon', kind: 'person', country: 'FD', prominence: 55 },
    { id: 'opod', name: 'oPod', kind: 'other', type: 'product', prominence: 48 },
    { id: 'sylvanian-war', name: 'Sylvanian War', kind: 'event', type: 'war', names: ['short: war in Sylvania'], founded: '2019', prominence: 50 },
    { id: 'reed-v-marsh', name: 'Reed v. Marsh', kind: 'event', type: 'ruling', prominence: 40 },
    { id: 's-a-quorn', name: 'S. A. Quornby', kind: 'person', country: 'SY', prominence: 40 },
    { id: 'foxes', name: 'Fredville Foxes', kind: 'organization', type: 'sports-club', country: 'FD' },
    { id: 'trans-club', name: 'Trans', kind: 'organization', type: 'sports-club', country: 'SY' },
    { id: 'ferny-hares', name: 'Ferny Hares', kind: 'organization', type: 'sports-club', country: 'SY', names: ['weak: Hares'], prior: 0.05 },
    { id: 'river-open-tennis', name: 'River Open tennis', kind: 'event', type: 'sports-event', names: ['weak: River Open'], prior: 0.05 },
    { id: 'river-open-golf', name: 'River Open (golf)', kind: 'event', type: 'sports-event', names: ['weak: River Open'], prior: 0.05 },
    { id: 'quornworks', name: 'Quornworks', kind: 'organization', type: 'company', country: 'SY' },
    { id: 'reedham', name: 'Reedham', kind: 'place', type: 'city', country: 'FD' },
    { id: 'reedham-united', name: 'Reedham United', kind: 'organization', type: 'sports-club', country: 'FD' },
    { id: 'marshwick', name: 'Marshwick', kind: 'place', type: 'city', country: 'SY' },
    { id: 'pellford', name: 'Pellford', kind: 'place', type: 'city', country: 'QP', prominence: 40 },
    { id: 'marshwick-town', name: 'Marshwick Town', kind: 'organization', type: 'sports-club', country: 'SY' },
    { id: 'marshwick-rovers', name: 'Marshwick Rovers', kind: 'organization', type: 'sports-club', country: 'SY' },
    { id: 'bear-coast', name: 'Bear Coast', kind: 'place', type: 'region', country: 'SY', names: ['acronym: BC'], prominence: 50 },
    { id: 'sylvania-team', name: 'Sylvania national team', kind: 'organization', type: 'national-team', country: 'SY' },
    { id: 'isles-team', name: 'Rufusburg Isles national team', kind: 'organization', type: 'national-team', country: 'FD' },
    { id: 'freedonia-government', name: 'Government of Freedonia', kind: 'government', country: 'FD' },
    { id: 'league-of-rivers', name: 'League of Rivers', kind: 'organization', type: 'alliance', names: ['acronym: LOR', 'definite: alliance', 'former: League of Great Sylvania'], prominence: 70 },
    { id: 'rufus-firefly', name: 'Rufus Firefly', kind: 'person', country: 'FD', prominence: 70 },
    { id: 'gloria-teasdale', name: 'Gloria Teasdale', kind: 'person', country: 'FD' },
    { id: 'ambassador-trentino', name: 'Louis Trentino', kind: 'person', country: 'SY' },
    { id: 'vera-marcal', name: 'Vera Marcal', kind: 'person', country: 'SY' },
    { id: 'nell-brook', name: 'Nell Brook', kind: 'person' },
    { id: 'lena-mogador', name: 'Lena Mogador', kind: 'person', country: 'MG', prominence: 95, names: ['short: Mogador'] },
    { id: 'bob-teasdale', name: 'Bob Teasdale', kind: 'person', country: 'FD', prominence: 30 },
    { id: 'upper-freedonia', name: 'Upper Freedonia', kind: 'place', type: 'region', country: 'FD' },
    { id: 'east-ottery', name: 'East Ottery', kind: 'place', type: 'region', country: 'FD', names: ['acronym: E.O.'] },
    { id: 'reed-party', name: 'Reed Party', kind: 'organization', type: 'party', country: 'FD', chief: 'reed-party/secretary-general' },
    { id: 'quill-party', name: 'Quill Party', kind: 'organization', type: 'party', country: 'FD' },
    { id: 'river-court', name: 'River Court', kind: 'organization', type: 'court', names: ['definite: court'] },
    { id: 'freedonian-bank', name: 'Freedonian Reserve', kind: 'organization', type: 'central-bank', country: 'FD', chief: 'fd/central-bank-governor' },
    { id: 'reed-tribunal', name: 'Reed Tribunal', kind: 'organization', type: 'court', country: 'FD', chief: 'reed-tribunal/chief-justice' },
    { id: 'dora-lumen', name: 'Dora Lumen', kind: 'person', country: 'FD' },
    { id: 'otto-van-reed', name: 'Otto Abel Reed', kind: 'person', country: 'FD' },
    { id: 'reed-times', name: 'The Reedham Times', kind: 'organization', type: 'media', names: ['full: Reedham Times'] },
    { id: 'the-times', name: 'The Times', kind: 'organization', type: 'media', names: ['short: Times'], prior: 0.6 },
    { id: 'river-rights/high-commissioner', name: 'LOR otter chief', kind: 'office' },
    { id: 'freedonian-capitol', name: 'Freedonian Capitol', kind: 'place', type: 'building', country: 'FD', names: ['short: Capitol'], prominence: 60 },
    { id: 'times-hall', name: 'Times Hall', kind: 'place', type: 'building' },
    { id: 'the-teasdale', name: 'The Teasdale', kind: 'place', type: 'city', country: 'SY', prominence: 50 },
    { id: 'duck-737', name: 'Duck 737', kind: 'other', type: 'vehicle', prominence: 40 },
    { id: 'river-press', name: 'River Press', kind: 'organization', type: 'news-agency', names: ['acronym: RP'], prominence: 60 },
    { id: 'river-fund', name: 'River Fund', kind: 'organization', type: 'ngo', names: ['acronym: RF'] },
    { id: 'river-fund/chair', name: 'Chair of the River Fund', kind: 'office' },
    { id: 'bridge-attack', name: 'Rufusburg bridge attack', kind: 'event', type: 'attack', names: ['short: April 12, 2023, bridge attack'], country: 'SY', founded: '2023-04-12', near: ['rufusburg'] },
    { id: 'market-attack', name: 'Marshwick market attack', kind: 'event', type: 'attack', country: 'SY', founded: '2022-11-30', near: ['marshwick'] },
    { id: 'river-war', name: 'War of the Rivers', kind: 'event', type: 'war', founded: '2019-03', dissolved: '2019-08-10', near: ['freedonia', 'sylvania'] },
    { id: 'freedonian-election', name: '2023 Freedonian presidential election', kind: 'event', type: 'election', country: 'FD', founded: '2023-06-04', near: ['freedonia'] },
    { id: 'freedonian-vote', name: '2023 Freedonian midterm legislative election', kind: 'event', type: 'election', country: 'FD', founded: '2023-05-07', near: ['freedonia'] },
    { id: 'reedham-flood', name: 'Reedham flood', kind: 'event', type: 'disaster', country: 'FD', founded: '2021-09-02', near: ['reedham'] },
  ],
  offices: [
    { id: 'fd/head-of-state', name: 'President of Freedonia' },
    { id: 'sy/head-of-state', name: 'President of Sylvania' },
    { id: 'zd/head-of-state', name: 'Co-Ruler of Zedland' },
    { id: 'mg/head-of-state', name: 'President of Mogadonia' },
    { id: 'fd/foreign-minister', name: 'Foreign Minister of Freedonia' },
    { id: 'sy/foreign-minister', name: 'Foreign Minister of Sylvania' },
    { id: 'league-of-rivers/secretary-general', name: 'Secretary General of the League of Rivers' },
    { id: 'river-rights/high-commissioner', name: 'High Commissioner of the Rivers for Otters' },
    { id: 'upper-freedonia/president', name: 'President of Upper Freedonia' },
    { id: 'lower-freedonia/chief-minister', name: 'Chief Minister of Lower Freedonia' },
    { id: 'brook-party/president', name: 'President of the Brook Party' },
    { id: 'reed-party/president', name: 'President of the Reed Party' },
    { id: 'reed-party/secretary-general', name: 'Secretary General of the Reed Party' },
    { id: 'quill-party/premier', name: 'Premier of the Quill Party' }, { id: 'quill-party/leader', name: 'Leader of the Quill Party' },
    { id: 'river-court/president', name: 'President of the River Court' },
    { id: 'sylvania-team/manager', name: 'Manager of the Sylvania national team' },
    { id: 'river-fund/chair', name: 'Chair of the River Fund' },
    { id: 'fd/central-bank-governor', name: 'Governor of the Freedonian Reserve' },
    { id: 'reed-tribunal/chief-justice', name: 'President of the Reed Tribunal' },
    { id: 'fd/chief-justice', name: 'Chief Justice of Freedonia' },
    { id: 'fd/vice-president', name: 'Vice President of Freedonia' },
    { id: 'sy/vice-president', name: 'Co-Vice-President of Sylvania', single: false },
    { id: 'fd/ambassador-to-un', name: 'Ambassador of Freedonia to the Rivers' },
    { id: 'sy/ambassador-to-un', name: 'Ambassador of Sylvania to the Rivers' },
  ],
  terms: [
    { office: 'zd/head-of-state', who: 'lena-mogador', from: '2022-01-01' },
    { office: 'mg/head-of-state', who: 'lena-mogador', from: '2022-01-01' },
    { office: 'fd/head-of-state', who: 'gloria-teasdale', from: '2018-01-01', to: '2022-12-31' },
    { office: 'fd/head-of-state', who: 'rufus-firefly', from: '2023-01-01' },
    { office: 'sy/foreign-minister', who: 'ambassador-trentino', from: '2021-05-01' },
    { office: 'fd/foreign-minister', who: 'bob-teasdale', from: '2023-02-01' },
    { office: 'reed-party/president', who: 'otto-van-reed', from: '2010-01-01' },
    { office: 'reed-party/secretary-general', who: 'dora-lumen', from: '2010-01-01' },
    { office: 'upper-freedonia/president', who: 'otto-van-reed', from: '2015-01-01' },
    { office: 'brook-party/president', who: 'nell-brook', from: '2010-01-01' },
    { office: 'lower-freedonia/chief-minister', who: 'nell-brook', from: '2020-01-01' },
    { office: 'sylvania-team/manager', who: 'vera-marcal', from: '2021-01-01' },
    { office: 'river-court/president', who: 'lena-mogador', from: '2021-01-01' },
    { office: 'fd/central-bank-governor', who: 'dora-lumen', from: '2023-01-02' },
    { office: 'reed-tribunal/chief-justice', who: 'bob-teasdale', from: '2023-01-02' },
    { office: 'fd/chief-justice', who: 'dora-lumen', from: '2023-01-02' },
    { office: 'sy/vice-president', who: 'otto-van-reed', from: '2015-01-01' },
    { office: 'fd/vice-president', who: 'otto-van-reed', from: '2022-01-01' },
    { office: 'league-of-rivers/secretary-general', who: 'vera-marcal', from: '2020-01-01', to: '2024-01-01' },
  ],
  roles: {
    'head-of-state': ['president', 'premier'],
    'president': ['president'],
    'premier': ['leader'],
    'leader': ['leader'],
    'chief': ['boss'],
    'vice-president': ['vice president'],
    'chief-justice': ['chief justice'],
    'central-bank-governor': ['central bank governor'],
    'governor': ['governor'],
    'manager': ['manager'],
    'foreign-minister': ['foreign minister', 'top diplomat'],
    'secretary-general': ['secretary general', 'otter chief'],
    'ambassador-to-un': ['river envoy'],
  },
});

export const DATE = '2023-06-07';

/** The entities and offices that the linker finds, without figures. */
export function linked(text: string, options: { date?: string | null; without?: Mechanism[] } = {}): EntityAnnotation[] {
  const date = options.date === undefined ? DATE : options.date;
  const article = articleFromText(text, { lang: 'en', ...(date === null ? {} : { date }) });
  const { annotations } = annotate(article, world, { without: new Set(options.without ?? []) });
  return annotations.filter((one: Annotation): one is EntityAnnotation => !isFigure(one));
}

/** "exact → entity id" of each; "–" for somebody unknown. */
export function pairs(text: string, options: Parameters<typeof linked>[1] = {}): string[] {
  return linked(text, options).map(({ exact, entity }) => `${exact} → ${entity?.id ?? '–'}`);
}
