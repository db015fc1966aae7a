import type { Feature } from '../../src/annotate/resolve/features.js';

/** Set by hand: what common sense says before any text is read. The learned weights are drawn towards these. */
export const HAND_WEIGHTS: Readonly<Record<Feature, number>> = {
  'bias': 0.3, 'prior': 2.5, 'sure': 0.8, 'form-short': -0.3, 'form-acronym': 0.2, 'form-surname': -1.5, 'form-former': -0.2, 'form-weak': -2.5,
  'form-demonym': 0.5, 'form-metonym': -0.3, 'form-title-name': 0, 'words': 1.5, 'prominence': 1.2,
  'place': 0, 'person': 0, 'group': 0, 'office': -0.3, 'thing': -0.2,
  'full-name-in-article': 3.5, 'other-bearer-in-article': -4, 'company': 2.5, 'country': 1.2, 'foreign': -0.6,
  'title-holds': 2.5, 'title-held': 1.5, 'title-conflict': -1, 'surname-with-title': 1, 'out-of-life': -5, 'out-of-period': -4,
  'unknown-left': -3.5, 'unknown-right': -2, 'place-before-unknown': -0.5, 'sentence-start': -0.5, 'headline': -0.3, 'also-lower': -2.5, 'shouted': -0.3,
  'person-unknown-right': -3, 'metonym-acts': 1, 'metonym-rests': -3.5, 'bare-demonym': -3,
  'office-of-country': 2, 'office-foreign': -4,
  'domestic-here': 2.5, 'domestic-away': -3, 'own-owner': 2, 'other-owner': -5, 'group-before-unknown': -1.5, 'place-after-unknown': -3, 'team': -3, 'contestant': -3, 'famous-surname': 2.5,
  'club-of-place': 3.5, 'countryman': 3, 'weak-company': 1.5, 'demonym-before-unknown': -1.5, 'in-its-region': 1, 'in-other-region': -4,
  'quoted': -1, 'sports': -2, 'first-name-alone': -1,
};

