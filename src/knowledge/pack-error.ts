/** Says why a pack was refused; the message is written for whoever has to mend it. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

/** Refuses a pack unless `condition` holds. */
export function requirePack(condition: boolean, reason: string): asserts condition {
  if (!condition) throw new PackError(reason);
}
