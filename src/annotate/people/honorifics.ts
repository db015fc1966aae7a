import type { Story } from '../story/story.js';
import { lowerAt, unstoppedAt } from '../story/words.js';
import { WordSet } from '../story/word-set.js';
import { HONORIFICS } from '../unknown/word-lists.js';
import type { Bearer } from './bearers.js';

const MEN = new Set(['mr', 'sir', 'lord']);
const WOMEN = new WordSet(['mrs', 'ms', 'miss', 'madame', 'lady', 'dame']);

/** Given names that nearly always are women's. Common knowledge; whoever is not listed may be either. */
const WOMENS_NAMES = new Set(`abigail aisha alexandra alice alison amanda amy andrea angela ann anna anne annette barbara beatrice benazir betty brenda camilla carol carolina
  caroline catherine cecilia charlotte chelsea cheryl christina christine claire claudia condoleezza cristina cynthia deborah debra denise diana diane dilma donna dorothy
  edith elena eleanor elizabeth ellen emily emma esther eva evelyn fatima florence frances gloria grace hannah heather helen hillary imelda indira irene isabel ivanka jacinda
  jacqueline jane janet janice jennifer jessica jill joan joanna joanne josephine joyce judith julia julie karen kate katherine kathleen kimberly laura linda lisa liz
  louise lucy madeleine magdalena margaret margrethe maria marie marine martha mary megan melania melissa michelle monica nadia nancy naomi natalie nicola nicole nikki olga
  olivia pamela patricia paula penelope priti rachel rebecca renee rita roberta rosa rosemary ruth sally samantha sandra sara sarah sharon sheila shirley silvia sofia sonia
  sophia sophie stephanie susan suzanne svetlana sylvia tamara tatiana teresa theresa ursula valerie vanessa vera veronica victoria virginia yulia yvette yvonne`.split(/\s+/));

/** "Mrs", "Ms.", "Lady". */
export const isWomansTitle = (story: Story, word: number): boolean => WOMEN.isUnstoppedAt(story, word);

/** Those whom "Mr" or "Mrs" before a surname at word `at` may mean: "Mr. Clinton" is not Hillary Clinton. */
export function byHonorific(story: Story, bearers: readonly Bearer[], at: number): readonly Bearer[] {
  const before = unstoppedAt(story, at - 1);
  if (MEN.has(before)) return bearers.filter((bearer) => !isWoman(story, bearer));
  if (!isWomansTitle(story, at - 1)) return bearers;
  const women = bearers.filter((bearer) => isWoman(story, bearer));
  return women.length > 0 ? women : bearers;
}

function isWoman(story: Story, { first, end, kind }: Bearer): boolean {
  let given = first;
  while (given < end - 1 && HONORIFICS.isUnstoppedAt(story, given)) given += 1;
  return kind === 'person' && end - given > 1 && WOMENS_NAMES.has(lowerAt(story, given));
}
