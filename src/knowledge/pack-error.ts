/** Says what a pack was refused for: a few words for whoever has to mend it, since every background carries them. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

/** Refuses a pack unless `condition` holds. */
export function requirePack(condition: boolean, reason: string): asserts condition {
  if (!condition) throw new PackError(reason);
}
