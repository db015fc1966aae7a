/** A test for all regular forms of verbs given by stems, and no other word that begins so: "hand" and "handed", not "handsome". */
export const forms = (stems: string): RegExp => new RegExp(`^(?:${stems})(?:e?[sd]?|ing)$`, 'i');
