/**
 * Learned by scripts/train-linking/train.mjs, see README.md there; in the order of the features, whose names would ship were they keys.
 * That of a demonym before a stranger's word was learned as -1.73 where the news is of states; elsewhere ("American Apparel") it tells more.
 */
export const WEIGHTS: readonly number[] = [
  -1.16, // bias
  2.24, // prior
  0.95, // sure
  -0.93, // form-short
  0.47, // form-acronym
  -1.23, // form-surname
  -0.42, // form-former
  -1.14, // form-weak
  -0.57, // form-demonym
  -0.49, // form-metonym
  0.00, // form-title-name
  0.45, // words
  1.45, // prominence
  -0.81, // place
  -0.05, // person
  -0.25, // group
  -0.70, // office
  -0.15, // thing
  3.66, // full-name-in-article
  -4.04, // other-bearer-in-article
  0.96, // company
  -0.19, // country
  -0.45, // foreign
  2.60, // title-holds
  1.37, // title-held
  -0.77, // title-conflict
  0.95, // surname-with-title
  -5.00, // out-of-life
  -4.00, // out-of-period
  -1.76, // unknown-left
  -2.24, // unknown-right
  -1.27, // place-before-unknown
  0.18, // sentence-start
  -0.29, // headline
  -2.16, // also-lower
  0.03, // shouted
  -1.12, // quoted
  -0.56, // sports
  -1.51, // first-name-alone
  -2.99, // person-unknown-right
  -0.05, // metonym-acts
  -2.65, // metonym-rests
  -2.33, // bare-demonym
  1.11, // office-of-country
  -3.95, // office-foreign
  0.97, // domestic-here
  -2.68, // domestic-away
  1.70, // own-owner
  -5.05, // other-owner
  -1.07, // group-before-unknown
  -2.03, // place-after-unknown
  -2.43, // team
  -3.24, // contestant
  2.56, // famous-surname
  3.32, // club-of-place
  3.00, // countryman
  0.40, // weak-company
  -2.50, // demonym-before-unknown
  1.24, // in-its-region
  -3.61, // in-other-region
];

/** A link below this confidence is not made: chosen for precision by the table that the training prints. */
export const THRESHOLD = 0.53;
