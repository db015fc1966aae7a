import { describe, expect, it } from 'vitest';
import { pairs } from './world.js';

describe('what only looks like a known name', () => {
  it('is letters after a number', () => {
    expect(pairs('It holds 512BC of water. It lies in BC now.')).toEqual(['BC → bear-coast']);
  });

  it('is a language where nothing follows that it describes', () => {
    expect(pairs('It was translated into Freedonian by somebody, and from Sylvanian into Freedonian. They wrote in Sylvanian.')).toEqual([]);
    expect(pairs('They marched into Freedonian territory.')).toEqual(['Freedonian → freedonia']);
  });

  it('is a language in a list with one that can be nothing else', () => {
    expect(pairs('It supports English, Freedonian and Sylvanian. They know Arabic or Freedonian, too.')).toEqual([]);
    expect(pairs('English, Freedonian and Sylvanian officials met.')).toEqual(['Freedonian → freedonia', 'Sylvanian → sylvania']);
  });

  it('is the letters of a model or of what charges', () => {
    expect(pairs('It has a BC fast charger. BC police saw it. In BC, charging costs more.')).toEqual(['BC → bear-coast', 'BC → bear-coast']);
    expect(pairs('The new LOR 4050 is out. LOR 2025 figures are out, too.')).toEqual(['LOR → league-of-rivers']);
  });

  it('is a building of its kind that stands elsewhere', () => {
    expect(pairs('They gathered at the state Capitol, then at the Sylvania Capitol.')).toEqual(['Sylvania Capitol → –']);
    expect(pairs('They gathered at the Capitol.')).toEqual(['Capitol → freedonian-capitol']);
  });

  it('is the president of a body that nobody knows', () => {
    expect(pairs('Freedonia slept. The president of the Sylvania Otter Federation spoke.').filter((one) => one.includes('head-of-state'))).toEqual([]);
    expect(pairs('Freedonia slept. The president spoke.')).toContain('president → fd/head-of-state');
  });

  it('is what another body of its kind is called, named since', () => {
    expect(pairs('The League of Rivers met. The alliance said so.')).toEqual(['League of Rivers → league-of-rivers', 'The alliance → league-of-rivers']);
    expect(pairs('The League of Rivers met. Otter Alliance left. The alliance said so.').filter((one) => one.endsWith('rivers'))).toEqual(['League of Rivers → league-of-rivers']);
  });
});

describe('what only looks like a government or an office', () => {
  it('is a city with its sights', () => {
    expect(pairs('They love central Fredville’s otter ponds. Fredville’s nightlife is famous, and Fredville’s a hub. Freedonia slept.').filter((one) => one.includes('government'))).toEqual([]);
    expect(pairs('They feared Fredville’s anger. Freedonia slept.')).toContain('Fredville → freedonia-government');
  });

  it('is a city of which the clause behind tells what cities have or do', () => {
    const fredville = (text: string): string[] => pairs(`Freedonia slept. ${text}`).filter((one) => one.startsWith('Fredville'));
    expect(fredville('Fredville, which claims the pond, was angry.')).toEqual(['Fredville → freedonia-government']);
    expect(fredville('Fredville, which had denied it, was angry.')).toEqual(['Fredville → freedonia-government']);
    expect(fredville('They slept, and Fredville, which hosts the otters, was calm.')).toEqual(['Fredville → fredville']);
    expect(fredville('They slept, and Fredville, which sees 30 otters a year, was calm.')).toEqual(['Fredville → fredville']);
    expect(fredville('Fredville told otters to leave.')).toEqual(['Fredville → freedonia-government']);
  });

  it('is a city at the end of a way, or beside a town', () => {
    const between = (text: string): string[] => pairs(`${text} Freedonia slept.`).filter((one) => one.startsWith('Fredville'));
    expect(between('They closed the line between Fredville and Sylvania.')).toEqual(['Fredville → fredville']);
    expect(between('They fear a quarrel between Fredville and Rufusburg.')).toEqual(['Fredville → fredville']);
    expect(between('They fear a quarrel between Fredville and Sylvania.')).toEqual(['Fredville → freedonia-government']);
  });

  it('is the first of its kind', () => {
    const ministers = (text: string): string[] => pairs(text).filter((one) => one.includes('head-of'));
    expect(ministers('Freedonia slept. It is the premier conference on otters.')).toEqual([]);
    expect(ministers('Freedonia slept. The premier slept.')).not.toEqual([]);
  });

  it('is no crown where a president is told of', () => {
    const head = (text: string): string[] => pairs(text).filter((one) => one.includes('head-of-state'));
    expect(head('Freedonia slept. The president spoke.')).not.toEqual([]);
    expect(head('Zedland slept. The president spoke.')).toEqual([]);
  });

  it('is the second of two languages', () => {
    expect(pairs('The signs are in both Sylvanian and Freedonian as well.')).not.toContain('Freedonian → freedonia');
    expect(pairs('They slept in both Sylvanian and Freedonian beds.')).toContain('Freedonian → freedonia');
  });
});
