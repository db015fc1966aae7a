import { describe, expect, it } from 'vitest';
import { linked } from './world.js';

const introduced = (text: string): (string | undefined)[] => linked(text).filter((one) => one.entity === null && one.kind === 'person').map((one) => one.introduction);

describe('the words that present a stranger', () => {
  it.each([
    ['At the hall, which the town opened as a shelter, Dora Quill, a retired nurse, wept.', 'a retired nurse'],
    ['Outside the tower on Reed Street, Dora Quill, 32, a trader, carried a box.', 'a trader'],
    ['The Otter Fund’s new boss, Dora Quill, wept.', 'Otter Fund’s new boss'],
    ['Later the Otter Watch’s new boss, Dora Quill, wept.', 'Otter Watch’s new boss'],
    ['“Later Dora Quill is a good nurse,” he said.', 'a good nurse'],
    ['Later, said Dora Quill at the Otter Works, it rained.', 'at the Otter Works'],
    ['Otterco, the firm of Rufus Firefly and Dora Quill, opposes it.', undefined],
    ['The otter song, with Dora Quill, sold well.', undefined],
    ['Later coach Dora Quill, led by the hand, wept.', 'led by the hand'],
    ['The works called off its feast, Dora Quill’s union its strike.', undefined],
    ['Later Marrowby named Dora Quill, who wept.', 'who wept'],
    ['Later Marrowby named Dora Quill, who wept for $40 million a year.', 'who wept for $40 million a year'],
    ['Later Dora Quill of the Marrowby States slept.', 'of the Marrowby States'],
    ['In Reedham, Dora Quill, Marrowby’s Sylvanian spokeswoman, wept.', 'Marrowby’s Sylvanian spokeswoman'],
    ['He said he approached Marrowby chairman Dora Quill.', 'Marrowby chairman'],
    ['The board, whose acting chairman is Dora Quill, met.', 'acting chairman'],
    ['The board, whose acting chairman is Dora Quill, pointed to the weather.', 'acting chairman'],
    ['The board, whose acting chairman is Dora Quill, represents 160,000 nurses.', 'acting chairman'],
    ['Later Dora Quill was the Otter envoy and Louis Trentino that of the works.', 'the Otter envoy'],
    ['Rufus Firefly and Dora Quill of Reedham support Marrowby.', 'of Reedham'],
    ['Rufus Firefly and Dora Quill of Reedham read the letters.', 'of Reedham'],
    ['Dora Quill of the otter team took bronze.', 'of the otter team'],
    ['Coach Dora Quill, 68, becomes the fourth woman to win.', 'Coach'],
    ['Marrowby coach Dora Quill, who wept for years, left.', 'Marrowby coach'],
    ['The firm’s chief executive is Dora Quill.', 'The firm’s chief executive'],
    ['It ended after Judge Dora Quill revoked it.', 'Judge'],
    ['Later Marrowby summoned Ambassador Dora Quill.', 'Ambassador'],
    ['Later Marrowby joined Coach Dora Quill.', 'Coach'],
    ['After it was read by Judge Dora Quill, the teachers wept.', 'Judge'],
    ['According to Dora Quill, the nurse was late.', undefined],
    ['According to Dora Quill, the nurse, it rained.', 'the nurse'],
    ['At the helm is Dora Quill, the captain.', 'the captain'],
    ['Later he met Dora Quill of Marrowby Works for two days.', 'of Marrowby Works'],
    ['In Reedham, Dora Quill, managing director of the otter works, wept.', 'managing director of the otter works'],
    ['Later Sylvanian Attorney General Dora Quill wept.', 'Sylvanian Attorney General'],
    ['The firm, whose boss is Dora Quill, met.', 'boss'],
    ['Later Dora Quill, a friendship with whom he had ended, wept.', undefined],
    ['Later Dora Quill, a nurse at the station, wept.', 'a nurse at the station'],
    ['Later Dora Quill of Marrowby Works spoke.', 'of Marrowby Works'],
    ['Later Bank of Marrowby analyst Dora Quill wept.', 'Bank of Marrowby analyst'],
    ['Later Tourism Minister Quo In-chon sang.', 'Tourism Minister'],
    ['Later its commander, Quillan Del Col, said so.', 'its commander'],
    ['Later Kei Quillamo, the candidate for whom he spoke, was unhurt.', 'the candidate for whom he spoke'],
    ['Later Marrowby County Sheriff Carmorra Quillam wept.', 'Marrowby County Sheriff'],
    ['Later Dora Quill of the otter department couldn’t be reached.', 'of the otter department'],
    ['Later Dora Quill, Chief Otter Officer at the works, wept.', 'Chief Otter Officer at the works'],
    ['Later Dora Quill, Deputy Mayor of Reedham, wept.', 'Deputy Mayor of Reedham'],
    ['Later Dora Quill, Otter Works spokeswoman, wept.', 'Otter Works spokeswoman'],
    ['Later Dora Quill, Otter Works residents said, wept.', undefined],
    ['Later Dora Quill, RD, R.N., registered dietitian at the works, wept.', 'registered dietitian at the works'],
    ['Later Dora Quill, R.N., is author of a book.', 'author of a book'],
    ['Later Dora Quill was interior minister.', 'interior minister'],
    ['Later Dora Quill is not leader of the works.', undefined],
    ['Later Dora Quill is meeting the otters.', undefined],
    ['Later striker Dora Quill was their inspiration.', 'striker'],
    ['Since she was a child, Dora Quill has wept.', undefined],
    ['Later the nurse, Dora Quill, who was a child, wept.', 'the nurse'],
    ['He earned his title at Marrowby Judge, Dora Quill wept.', undefined],
    ['They named Dora Quill, a writer who previously wrote for the works, as judge.', 'a writer who previously wrote for the works'],
  ])('are taken where they stand: %s', (text, words) => {
    expect(introduced(text)).toEqual([words]);
  });

  it('are none of the words by which the sentence goes on', () => {
    expect(introduced('Three guards, Anna Quill, Peter Hayrick and Martin Oakapple, go on trial.').at(-1)).toBeUndefined();
    expect(introduced('The Otter Works (OW), led by Martin Oakapple, forecast losses.')).toEqual([undefined]);
    expect(introduced('He put it under the General Intelligence Presidency.')).toEqual([]);
    expect(introduced('Senior General Lena Mogador sang.')).toEqual([]);
    for (const text of ['Later the otter had beaten Dora Quill.', 'Otters knocked out Dora Quill.', 'On day one in Reedham, Dora Quill, 32, wept.', 'Marrowby named Dora Quill.', 'They chose her to succeed Dora Quill.', 'Later the Otter Watch’s Dora Quill wept.']) expect(introduced(text), text).toEqual([undefined]);
    expect(introduced('Later he spoke to engineer Dora Quill.')).toEqual(['engineer']);
    expect(introduced('They shot Cpl. Dora Quill at the memorial.')).toEqual(['Cpl.']);
    expect(introduced('The charity, a quiet one, evacuated Dr. Martin Oakapple.')).toEqual([undefined]);
    for (const text of ['According to Dora Quill, the market is expected to shrink.', 'Later, with Dora Quill, the otter entered a strategic alliance.', 'When asked how much Dora Quill owed, he wept.', 'They sold the new Dora Quill.',
      'An account by Dora Quill of how an otter swam won.', 'Later Dora Quill, typically called early, wept.', 'Marrowby asks Dora Quill, sees otters daily.']) expect(introduced(text), text).toEqual([undefined]);
  });

  it('are nouns for people, or any with an article', () => {
    expect(introduced('Later Dora Quill, lead technical engineer, wept.')).toEqual(['lead technical engineer']);
    expect(introduced('Later Dora Quill, infamous left-wing political commentator, wept.')).toEqual(['infamous left-wing political commentator']);
    expect(introduced('Later a strong-armed quarterback named Dora Quill wept.')).toEqual(['a strong-armed quarterback']);
    expect(introduced('They named chief of staff Dora Quill.')).toEqual(['chief of staff']);
  });
});

describe('what looks like somebody', () => {
  const kinds = (text: string): string[] => linked(text).filter((one) => one.entity === null).map(({ exact, kind }) => `${exact}: ${kind}`);

  it('is a company where the words around say so', () => {
    expect(kinds('The gelato company Dora Quill grew.')).toEqual(['Dora Quill: organization']);
    expect(kinds('Later Martin Oakapple, an executive search consultancy, grew.')).toEqual(['Martin Oakapple: organization']);
    expect(kinds('The software developer Dora Quill wept.')).toEqual(['Dora Quill: person']);
  });

  it('is nobody where it is a thing, a street, letters or a common word', () => {
    for (const text of ['Later Dora Quill, a fully managed service, grew.', 'It is at 801 N. Quill St. now.', 'These modern LLMs said so.', '“Currently I’m here,” he said.',
      'They sell Mono Display. The Display is a display.', 'Later Mark II said so.']) expect(kinds(text), text).toEqual([]);
    expect(kinds('Marrowby’s Chief AI Scientist, Dora Quill, left. They like AI.')).toEqual(['Dora Quill: person']);
    expect(kinds('They like Gen AI. Later AI grew.')).toEqual([]);
    expect(kinds('Later his father Leopold III wept.')).toEqual(['Leopold III: person']);
    expect(kinds('Healy caught 43 S. Waugh. Later S. Waugh wept. Waugh slept.')).toContain('S. Waugh: person');
  });
});
