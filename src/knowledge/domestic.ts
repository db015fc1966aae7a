/** Types of bodies that many countries have under one name: "Supreme Court", "Ministry of Defence", "Labour Party". */
export const DOMESTIC: ReadonlySet<string> = new Set('parliament party court ministry police armed-forces agency central-bank intelligence government'.split(' '));
