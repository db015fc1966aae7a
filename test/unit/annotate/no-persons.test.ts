import { describe, expect, it } from 'vitest';
import { linked } from './world.js';

/** Names of persons that nobody knows, in a made-up page. */
const persons = (text: string): string[] => linked(text).filter(({ entity, kind }) => entity === null && kind === 'person').map(({ exact }) => exact);

describe('what is no person by its letters', () => {
  it('has a digit that belongs to its word', () => {
    expect(persons('The Lumo 5D Max Quill was sold. A Kinex 65L Backpack lay there. Quill and Backpack are words.')).toEqual([]);
    expect(persons('Max Quill was sold.')).toEqual(['Max Quill']);
  });

  it('is spelt as products are', () => {
    expect(persons('Max NetQuill, a cook, slept. Carlos QUILs slept. Dora SaaS slept.')).toEqual([]);
    expect(persons('MaryBeth Quill, a cook, slept. Judge AnnaLena Marrow slept.')).toEqual(['MaryBeth Quill', 'AnnaLena Marrow']);
    expect(persons('Erin DeQuill slept. Ken McQuill slept. Max MacQuill slept. Leonardo DiQuill slept.')).toEqual(['Erin DeQuill', 'Ken McQuill', 'Max MacQuill', 'Leonardo DiQuill']);
  });

  it('is one word of two halves', () => {
    expect(persons('“It works,” said U-Quill. Jiu-Quorn said no.')).toEqual([]);
    expect(persons('“It works,” said Dora Quill-Quorn. Inzamam-ul-Quorn said no.')).toEqual(['Dora Quill-Quorn', 'Inzamam-ul-Quorn']);
  });

  it('is a street', () => {
    expect(persons('They opened at 201 E. Quorning Ave. Suite 5 and at 455 N. Quorning. Quorning is busy.')).toEqual([]);
    expect(persons('Slater, out 9 S. Quorning. Then Quorning slept.')).toEqual(['S. Quorning', 'Quorning']);
  });

  it('is a variety or a title in quotation marks', () => {
    expect(persons('I love the clematis ‘Nora Quill’ in spring.')).toEqual([]);
    expect(persons('“Nora Quill slept,” he said.')).toEqual(['Nora Quill']);
  });
});

describe('what stands after a word that is no title there', () => {
  it('is a kind of thing that the article also writes small', () => {
    expect(persons('Private Otters are wild. Most otters swim. Lady Quill swims.')).toEqual(['Quill']);
  });

  it('is a generation', () => {
    expect(persons('Most of Gen Z is tired. A 10th Gen Lumo Core has it.')).toEqual([]);
    expect(persons('Most of them are tired. Gen. Quill has it.')).toEqual(['Quill']);
  });
});

describe('what has a word that is in nobody’s name', () => {
  it('is nobody, whatever stands alone or comes after it', () => {
    expect(persons('We like Quornix Sockets. Sockets by Quornix fit.')).toEqual([]);
    expect(persons('They read about how Stan Website began. Choose Quornix there. Quornix costs less.')).toEqual([]);
    expect(persons('Smart Quornix was sold. Sales of Quornix rose. Dora Smart, a cook, slept.')).toEqual(['Dora Smart']);
  });

  it('is somebody all the same where enough else says so', () => {
    expect(persons('Dora Plate, 34, a cook, slept. Judge Plate slept.')).toEqual(['Dora Plate', 'Plate']);
    expect(persons('Dora Plate was sold.')).toEqual([]);
  });

  it('is a group where it speaks or comes from somewhere', () => {
    const groups = (text: string): string[] => linked(text).filter(({ entity, kind }) => entity === null && kind === 'organization').map(({ exact }) => exact);
    expect(groups('They slept, Quillon Radio said. Dynamic Quorn (Freedonia) won.')).toEqual(['Quillon Radio', 'Dynamic Quorn']);
  });
});

describe('what stands like a thing', () => {
  it('has an article before it', () => {
    expect(persons('She wore the Donna Quorn dress. Look at the Mona Quorn.')).toEqual([]);
    expect(persons('They met the Donna Quorn who slept. They met Donna Quorn.')).toEqual(['Donna Quorn', 'Donna Quorn']);
  });

  it('is presented as no person', () => {
    expect(persons('They sell Quilla Stilo, a friendly contraption. Then they left.')).toEqual([]);
    expect(persons('They met Quilla Stilo, a friendly librarian. Then they left.')).toEqual(['Quilla Stilo']);
  });

  it('is letters that stand for something, or has an adjective before it that elsewhere is a title', () => {
    expect(persons('Meta’s Chief AI Officer slept. General Fastener Information is here. Private Internet Access costs more.')).toEqual([]);
    expect(persons('Meta’s Chief Ada Quorn slept. General Ada Quorn is here.')).toEqual(['Ada Quorn', 'Ada Quorn']);
  });
});

describe('what introduces nobody', () => {
  const introduced = (text: string): string[] => linked(text).filter(({ entity }) => entity === null).map(({ exact, introduction }) => `${exact}: ${introduction ?? ''}`);

  it('is a verb before the name, or the sentence after it', () => {
    expect(introduced('The comedy stars Dora Quorn as a cook.')).toEqual(['Dora Quorn: ']);
    expect(introduced('I love Rivertalk host Dora Quorn.')).toEqual(['Dora Quorn: Rivertalk host']);
    expect(introduced('In this game designed by Dora Quorn, players must quickly build things.')).toEqual(['Dora Quorn: ']);
  });

  it('is what no person is, between commas', () => {
    expect(introduced('She has earned her degree at Otter Hall, Dora Quorn and others said.')).toContain('Dora Quorn: ');
    expect(introduced('The hall’s night porter, Dora Quorn, slept.')).toEqual(['Dora Quorn: The hall’s night porter']);
  });
});
