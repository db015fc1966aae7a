/** Token keys: FNV-1a over folded code units, mixed at the end so that every bit may be used. */

/** The usual seed 0x811c9dc5 as a signed word: engines hold it in a register as it is. */
export const HASH_SEED = -2128831035;
export const HASH_PRIME = 0x01000193;

/** Spreads the state of a hash over all 32 bits; the key of a token. */
export function finishHash(state: number): number {
  const mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** Key of a folded token ("alliance", "us"), the same as the tokeniser gives it. */
export function keyOfFolded(folded: string): number {
  let state = HASH_SEED;
  for (let at = 0; at < folded.length; at += 1) state = Math.imul(state ^ folded.charCodeAt(at), HASH_PRIME);
  return finishHash(state);
}
