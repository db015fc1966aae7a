import { keyOfFolded } from '../../text/hash.js';
import { Gap } from '../story/gaps.js';
import type { Story } from '../story/story.js';
import { lowerAt } from '../story/words.js';

const keys = (words: string): readonly number[] => words.split(/\s+/).map(keyOfFolded);

/** Words of any sport. */
const COMMON = keys(`tournament championship league season semifinal quarterfinal playoffs playoff coach matches fixture medal champions final finals captain
  winger points clash injury fixtures match cup qualifier qualifiers qualifying semifinals quarterfinals olympic doubleheader relay record-breaking squad
  scored goals golf tennis cyclist sprinter birdie bogey halftime
  teammate teammates unbeaten winless relegation relegated standings trophy`);

/** Words of one sport; they tell which of a city's clubs is meant. */
const OF_SPORT: Readonly<Record<string, readonly number[]>> = {
  soccer: keys(`soccer football striker midfielder goalkeeper defender midfield equaliser equalizer kickoff penalty penalties uefa fifa hattrick hat-trick
    footballer bundesliga`),
  baseball: keys('baseball inning innings homer homers pitcher pitchers bullpen shutout batted homered slugger shortstop outfielder mlb dugout'),
  football: keys('quarterback touchdown touchdowns nfl linebacker cornerback'),
  basketball: keys('basketball nba rebounds'),
  hockey: keys('hockey nhl puck goalie goaltender power-play'),
  cricket: keys('cricket wicket wickets overs batsman batsmen batting bowler lbw bowled'),
  rugby: keys('rugby scrum lineout tries fullback'),
};

const SPORT_NAMES = new Set(['soccer', 'football', 'cricket', 'baseball', 'basketball', 'tennis', 'golf', 'rugby', 'boxing', 'athletics', 'cycling', 'motor', 'hockey', 'swimming',
  'skiing', 'gymnastics', 'nba', 'nfl', 'nhl', 'mlb']);

const ENOUGH = 5;
/** Words of a short text, where fewer signs suffice. */
const SHORT = 500;

export interface Sports {
  /** A sports story: names of places are teams there. */
  isSports: boolean;
  /** The sport whose words the story uses most, if any. */
  sport?: string;
}

/** What the words of a story, and the heading that agencies set before it, say about sports. */
export function readSports(story: Story): Sports {
  const count = (words: readonly number[]): number => words.reduce((sum, key) => sum + Number(story.lowerKeys.has(key)), 0);
  const told = headedSport(story);
  let signs = count(COMMON);
  let sport: string | undefined;
  let most = 0;
  for (const [name, words] of Object.entries(OF_SPORT)) {
    const found = count(words) + (told === name ? ENOUGH : 0);
    signs += found;
    if (found > most) [most, sport] = [found, name];
  }
  const isSports = told !== undefined || signs >= (story.count < SHORT ? ENOUGH - 2 : ENOUGH);
  return { isSports, ...(sport === undefined ? {} : { sport }) };
}

/** "SOCCER - Wales beat San Marino": agencies name the sport first. */
function headedSport(story: Story): string | undefined {
  const word = lowerAt(story, 0);
  if (story.count < 2 || !SPORT_NAMES.has(word)) return undefined;
  return story.gaps[1] === Gap.Dash || story.gaps[2] === Gap.Dash || story.gaps[1] === Gap.Colon ? word : undefined;
}
