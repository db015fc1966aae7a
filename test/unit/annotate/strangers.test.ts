import { describe, expect, it } from 'vitest';
import { linked, pairs } from './world.js';

const introduced = (text: string): string[] => linked(text).filter(({ entity }) => entity === null).map(({ exact, introduction }) => `${exact}: ${introduction ?? ''}`);

describe('names that are a place’s too', () => {
  it('are a stranger’s whom the article has named, where it tells of nothing there', () => {
    expect(pairs('Dora Reedham died at 48. Fans wept for Reedham. They sang to honor Reedham.')).toEqual(['Dora Reedham → –', 'Reedham → –', 'Reedham → –']);
    expect(pairs('Dora Reedham died in Reedham. Reedham mourned.').slice(1)).toEqual(['Reedham → reedham', 'Reedham → reedham']);
  });

  it('are no region’s where they are initials', () => {
    expect(pairs('A picture by E.O. Quillon was sold.').join()).not.toContain('east-ottery');
    expect(pairs('He lives in Quillon, E.O. Nobody came.')).toContain('E.O. → east-ottery');
  });
});

describe('names of bodies that nobody knows', () => {
  it('begin with those whose they are, where these are many', () => {
    expect(introduced('The People’s Marrow Movement lost. The Workers’ Party of Quillon won. The United Marrow Congress left.').map((one) => one.split(':')[0])).toEqual(['People’s Marrow Movement', 'Workers’ Party of Quillon', 'United Marrow Congress']);
  });

  it('are no persons’ whom somebody founded or chairs', () => {
    expect(pairs('Jan Marrow spoke in Freedonia.').join()).toContain('Jan Marrow');
    expect(pairs('Jan Marrow founder Anna Quill spoke in Freedonia.').join()).not.toContain('Jan Marrow');
  });
});

describe('strangers of a results list', () => {
  it.each(['Tirunesh Pellaba', 'Kimi Quorinen', 'Bauke Quillema', 'Takashi Pellodera', 'Jordie Quorn', 'Garbiñe Quilluruza', 'Lilli Pellkopf', 'Tiemoué Quorayoko', 'Nagisa Pellima', 'Xherdan Quorniri'])('are known by a given name of any continent: %s', (name) => {
    expect(introduced(`It took two hours. ${name} won the race in the rain.`)).toEqual([`${name}: `]);
  });
});

describe('bodies of other lands', () => {
  it('are told from a known one of the same name by the land behind', () => {
    expect(pairs('The Reed Tribunal of Freedonia met.').join()).toContain('reed-tribunal');
    expect(pairs('The Reed Tribunal of Sylvania met.')).toEqual(['Reed Tribunal of Sylvania → –']);
  });
});

describe('what only looks like a stranger', () => {
  const strangers = (text: string): string[] => introduced(text).map((one) => one.split(':')[0]);

  it('is whom or what a title in quotation marks names', () => {
    expect(strangers('Dora Quill played in "Merry Harvest, Mr. Pellgrim". Dora Quill was "Dora". Then Quill left.')).toEqual(['Dora Quill', 'Dora Quill', 'Quill']);
    expect(strangers('“Mr. Pellgrim wept,” said Dora Quill.')).toEqual(['Pellgrim', 'Dora Quill']);
  });

  it('is a hall before somebody’s age, a street and a paper with an article of another language', () => {
    expect(strangers('At Quorley Lodging, 80-year-old Dora Quill wept.')).toEqual(['Dora Quill']);
    expect(strangers('Hundreds slept near Quorre del Pellzo. They read O Pellnóquio: a good paper.')).toEqual([]);
  });

  it('is a contest with whom somebody won it for', () => {
    expect(strangers('He won the Sylvanian Grand Prix for Pellcedes.')).toEqual(['Sylvanian Grand Prix']);
  });
});

describe('strangers as agencies name them', () => {
  it('are no part of the name of the body that they head', () => {
    expect(introduced('The Marrowby Tribunal of Julia Quillon met.').map((one) => one.split(':')[0])).toContain('Marrowby Tribunal');
  });

  it('speak and are presented by a common noun before their name', () => {
    expect(introduced('“A bank bets twice,” said analyst Zod Quorrett, “and loses.”')).toEqual(['Zod Quorrett: analyst']);
  });

  it('have a nickname within their name', () => {
    expect(introduced('Curtis “Eddie” Pell, a farmer, testified. Pell left.')).toEqual(['Curtis “Eddie” Pell: a farmer', 'Pell: a farmer']);
    expect(introduced('Capt. Zesley B. “Zully” Zullenpell landed. Zullenpell left.').map((one) => one.split(':')[0])).toEqual(['Zesley B. “Zully” Zullenpell', 'Zullenpell']);
    expect(introduced('“I saw Curtis” “Eddie” Pell said.').join()).not.toContain('Curtis');
  });

  it('are found by what they are to a name, and before "and" with a known name', () => {
    expect(introduced('Astros manager Dusty Quorn came.')).toEqual(['Dusty Quorn: Astros manager']);
    expect(introduced('The Center for Dusty Quorns opened.')).toEqual(['Center for Dusty Quorns: ']);
    expect(pairs('The guard Tony Quorn and River Court staff came.')).toEqual(expect.arrayContaining(['Tony Quorn → –', 'River Court → river-court']));
  });

  it('may be called as a people is, and a firm as a science', () => {
    expect(introduced('Daniel Quester Freedonian. Nobody came.').map((one) => one.split(':')[0])).toEqual(['Daniel Quester Freedonian']);
    expect(linked('Quella Robotics, the maker of arms, grew.').map(({ exact, kind }) => `${exact} ${kind}`)).toEqual(['Quella Robotics organization']);
  });

  it('are told from where they are and from the town of the next one', () => {
    expect(introduced('She studied at Quorn College in Otterby. The loft on Dusty Street in Otterby is sold.').map((one) => one.split(':')[0])).toEqual(expect.arrayContaining(['Quorn College', 'Dusty Street']));
    expect(introduced('Quillon’s Ben Whitequorn and Derby’s Craig Forsquorn came.').map((one) => one.split(':')[0])).toEqual(['Ben Whitequorn', 'Craig Forsquorn']);
    expect(introduced('They teach at Quorn Elementary.').map((one) => one.split(':')[0])).toEqual(['Quorn Elementary']);
  });

  it('are presented by a post whose place has an article, and by a title of two halves', () => {
    expect(introduced('Freedonia’s ambassador to the Rivers, Bocchit Edmo, spoke.')).toContain('Bocchit Edmo: Freedonia’s ambassador to the Rivers');
    expect(introduced('Guild Secretary-General Patricia Quorn spoke.')).toContain('Patricia Quorn: Guild Secretary-General');
  });

  it('do not lend their surname to others nor their given name to a list before them', () => {
    expect(introduced('Akbar Quorn, a cook, left. Zusty Quorn Harbo came.').filter((one) => one.startsWith('Quorn'))).toEqual([]);
    expect(introduced('Her siblings, Anne, Andrew and Edward, came. Andrew Quorn, a clerk, left.')).toEqual(['Andrew Quorn: a clerk']);
  });

  it('are no office holders with a lowly title, in all the article', () => {
    expect(pairs('Police Chief Rufus Firefly said so. Rufus Firefly said so.')).toEqual(['Rufus Firefly → –', 'Rufus Firefly → –']);
    expect(pairs('Sheriff Rufus Firefly said so.')).toEqual(['Rufus Firefly → –']);
    expect(pairs('Former officer Rufus Firefly said so.')).toEqual(['Rufus Firefly → rufus-firefly']);
  });

  it('are none where a hyphen or a shorter given name is all that is new', () => {
    expect(pairs('Frederick Mood-Teal, a cook, slept. Mood-Teal said so.')).toEqual(['Frederick Mood-Teal → –', 'Mood-Teal → –']);
    expect(linked('Frederick Mood-Teal, a cook, slept. Mood-Teal said so.').map(({ cluster }) => cluster)).toEqual(['nil:frederick-mood-teal', 'nil:frederick-mood-teal']);
    expect(pairs('Gloria Teasdale left. Glo Teasdale, a cook, said so.')).toEqual(['Gloria Teasdale → gloria-teasdale', 'Glo Teasdale → gloria-teasdale']);
    expect(pairs('Gloria Teasdale left. Ria Teasdale, a cook, said so.')).toContain('Ria Teasdale → –');
  });

  it('keep an initial, and a particle before what is a place too', () => {
    expect(pairs('Nobody left. J. Peter Quorn said so.')).toEqual(['J. Peter Quorn → –']);
    expect(pairs('Farah Al-Teasdale, a cook, left. Later Al-Teasdale slept.')).toEqual(['Farah Al-Teasdale → –', 'Al-Teasdale → –']);
    expect(pairs('Eduardo del Reedham resigned.')).toEqual(['Eduardo del Reedham → –']);
    expect(pairs('They slept in Reedham.')).toEqual(['Reedham → reedham']);
  });

  it('are no lord with a known chamberlain’s name', () => {
    expect(pairs('Lord Chamberlain Gloria Teasdale spoke.')).toEqual(['Gloria Teasdale → gloria-teasdale']);
  });
});

describe('names told loosely', () => {
  it('have an Arabic article more or less', () => {
    expect(pairs('Vera al-Marcal spoke.')).toEqual(['Vera al-Marcal → vera-marcal']);
    expect(pairs('Vera of Marcal spoke.')).not.toContain('Vera of Marcal → vera-marcal');
  });

  it('keep an agency from the initials of its dateline', () => {
    expect(pairs('RIVER-ON-PARK (RP) — Rufus Firefly spoke.')).toContain('RP → river-press');
  });
});

describe('offices that are nobody’s today', () => {
  it('are those of the late', () => {
    expect(linked('The Freedonian president spoke. The late president was 63.').filter(({ kind }) => kind === 'office').map(({ exact }) => exact)).toEqual(['Freedonian president']);
  });
});

describe('surnames that several bear', () => {
  it('go by the pronoun after them', () => {
    const text = (pronoun: string): string => `Rufus Firefly died on Monday. Nancy Firefly and the children sat by. Firefly had said that ${pronoun} slept.`;
    expect(pairs(text('he'))).toContain('Firefly → rufus-firefly');
    expect(pairs(text('she'))).toContain('Firefly → –');
  });

  it('are not of whoever has another given name', () => {
    const text = 'Rufus Firefly met ministers on Monday. He said that Yuvraq Firefly would play.';
    expect(pairs(text).filter((pair) => pair.endsWith('→ rufus-firefly'))).toEqual(['Rufus Firefly → rufus-firefly']);
  });

  it('are not the end of a name of three halves', () => {
    expect(pairs('Mogador gave food.')).toContain('Mogador → lena-mogador');
    expect(pairs('The Jamaat-ud-Mogador gave food.')).not.toContain('Mogador → lena-mogador');
  });
});

describe('strangers with one name', () => {
  it('are presented where they begin a sentence, and called by it again', () => {
    expect(introduced('Quilla, a seamstress from Reedham who uses one name, ran. “We ran,” said Quilla.').map((one) => one.split(':')[0])).toEqual(['Quilla', 'Quilla']);
    expect(introduced('Quilla, who sold tea in Reedham, ran. “We ran,” Quilla said.')[0]).toBe('Quilla: who sold tea in Reedham');
  });

  it('are none where nobody calls them again, or a body is presented', () => {
    expect(introduced('Quilla, a seamstress from Reedham, ran.')).toEqual([]);
    expect(introduced('Quilla, a publisher of maps, ran. “We ran,” said Quilla.')).toEqual([]);
  });
});

describe('a stranger presented with a better known one’s surname', () => {
  it('keeps it within the paragraph', () => {
    const text = 'Rufus Firefly spoke on Monday.\n\nNancy Firefly, a nurse in Reedham, heard a bang. “Not like the gas. Shorter,” Firefly said.';
    expect(introduced(text).at(-1)).toBe('Firefly: a nurse in Reedham');
  });
});

describe('a surname before a better known one with it is named', () => {
  it('is whose the article has named by now, or names first', () => {
    const text = 'Firefly Quits River Party\n\nNancy Firefly left on Monday.\n\nIt was said that Firefly slept.\n\nMany want Rufus Firefly.';
    expect(pairs(text).filter((pair) => pair.includes('Firefly'))).toEqual(['Firefly → –', 'Nancy Firefly → –', 'Firefly → –', 'Rufus Firefly → rufus-firefly']);
  });
});

describe('somebody retired', () => {
  it('is no body, though the post is a word for one', () => {
    expect(linked('Dora Quill, a retired press operator, left. Quill lost the job.').map(({ kind }) => kind)).toEqual(['person', 'person']);
  });
});

describe('an apposition that goes on to a place', () => {
  it('presents with "near" and "opposite"', () => {
    expect(introduced('Dora Quill, a tailor near the old mill, left. Quill lost the job.')[0]).toBe('Dora Quill: a tailor near the old mill');
    expect(introduced('Dora Quill, a tea seller opposite the consulate, left.')[0]).toBe('Dora Quill: a tea seller opposite the consulate');
  });
});

describe('what presents a stranger', () => {
  it('is not how the sentence goes on behind an aside', () => {
    expect(introduced('The winners of the day - Ada Pellgrim and Otto Quillon - arrived in the town.')).toEqual(['Ada Pellgrim: ', 'Otto Quillon: ']);
    expect(introduced('They met Otto Quillon - a baker from Quell - at noon.')).toEqual(['Otto Quillon: a baker from Quell']);
  });

  it('keeps the "New" of a name at the start of a sentence', () => {
    expect(introduced('New Marrow’s harbour master, Otto Quillon, slept.').pop()).toBe('Otto Quillon: New Marrow’s harbour master');
  });

  it('is no rank where "Gen" is a generation', () => {
    expect(introduced('They joined Gen Z Marrow on Monday.')).toEqual([]);
  });

  it('is not in what somebody beat them', () => {
    expect(introduced('The program beat Otto Quillon at Go in Quell.')).toEqual(['Otto Quillon: ']);
    expect(introduced('Otto Quillon at Otter Bank expects more.')[0]).toBe('Otto Quillon: at Otter Bank');
  });

  it('is not what presents their children', () => {
    const story = 'Otto Quillon, a builder, died. It was confirmed by his son Ada Quillon, who sings. Mr. Quillon was born in Quell.';
    expect(introduced(story)).toEqual(['Otto Quillon: a builder', 'Ada Quillon: his son', 'Quillon: a builder']);
    expect(introduced(story.replace('his son', 'the mayor,'))[2]).not.toBe('Quillon: a builder');
  });

  it('is not what a place is for', () => {
    expect(introduced('They swore at Quillon Bhavan, where President Otto Marrow stood.').map((one) => one.split(':')[0])).toEqual(['Otto Marrow']);
  });

  it('is no body that letters call one', () => {
    expect(introduced('They met the NGO Quill Marrow, who sang.')).toEqual([]);
    expect(introduced('They met Miss USA Tara Quillon, who sang.')).toEqual(['Tara Quillon: who sang']);
    expect(introduced('They met MK Quillon, who sang.')).toEqual(['MK Quillon: who sang']);
  });

  it('are named beside a body, and by themselves', () => {
    expect(pairs('The League of Rivers and Dora Quill left.')).toEqual(['League of Rivers → league-of-rivers', 'Dora Quill → –']);
    expect(pairs('The Otter Institute and Anna Quill left.')).toEqual(['Otter Institute → –', 'Anna Quill → –']);
    expect(pairs('The Institute of Otto and Anna Quill left.')).toHaveLength(1);
    expect(pairs('For the otters, I’m Dora Quill in Fredville.')).toContain('Dora Quill → –');
  });
});

describe('strangers by what stands behind their names', () => {
  it.each([
    ['Takzuki Quillem of Pellmane said no one could.', 'Takzuki Quillem: of Pellmane'],
    ['Drisso Quillouk, a Freedonian, was held.', 'Drisso Quillouk: a Freedonian'],
    ['Typhoon Quillan hit the coast.', 'Typhoon Quillan: '],
  ])('%s', (text, name) => {
    expect(introduced(text)).toEqual([name]);
  });

  it('are none where a body or a people is told of', () => {
    expect(introduced('Drisso Quillouk, a village, was burnt. Kings of Leomane played. Typhoons hit Quillan.').map((one) => one.split(':')[0])).not.toContain('Drisso Quillouk');
  });
});
