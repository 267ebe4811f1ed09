export type NameParts = { name: string; givenName?: string | undefined; familyName?: string | undefined };
/** What other places on the page call the person: the part of an e-mail before @, the last part of an address, a photo's file name. */
export type NameEvidence = { emailLocal?: string | undefined; slug?: string | undefined; photoFile?: string | undefined; alt?: string | undefined };

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** How strongly independent places agree with a name: 0 (not at all) to 1. */
export function agreement(name: NameParts, evidence: NameEvidence): number {
  const parts = fold(name.name).split(/[^\p{L}]+/u).filter((part) => part.length > 1);
  if (!parts.length) return 0;
  const shares = Object.values(evidence).map((text) => parts.filter((part) => fold(text ?? '').includes(part)).length / parts.length);
  return Math.max(0, ...shares);
}
