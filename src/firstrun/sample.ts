/**
 * The sample article of the first page, in our own words: a few names, offices and figures, and one invented
 * person whom no facts know, so that every kind of card can be tried. In English, as the explanations are.
 */
export const SAMPLE = {
  published: '2025-05-27',
  byline: '27 May 2025',
  headline: 'EU states set up a €150 billion fund for shared defence purchases',
  paragraphs: [
    'BRUSSELS - The member states of the European Union on Tuesday set up a fund of up to €150 billion for buying weapons together. European Commission President Ursula von der Leyen had proposed it in March.',
    'The loans run for as long as 45 years. At least 65 percent of what is bought must come from the EU, its close partners or Ukraine. Kaja Kallas, the EU’s top diplomat, has long asked for quicker deliveries to Kyiv, and NATO Secretary General Mark Rutte wants all allies to spend more.',
    'Anna Vestergaard, who runs a workshop for rescue drones with 12 employees, said that small firms had waited for such orders. “We could double our output within 18 months,” Vestergaard said.',
  ],
} as const;
