import { messageKinds } from '@/lib/model/message';
import type { Check, Found } from './type';

const reachable = /[^\s@]+@[^\s@]+\.[^\s@]{2,}|\+?\d[\d\s()/.-]{5,}\d/;

/** Who writes says who they are and how they can be reached; among acquaintances the name is enough. */
export const signature: Check = ({ draft, aboutMe, letter }) => {
  const { channel, acquainted } = messageKinds[draft.kind];
  if (channel !== 'mail') return [];
  const end = letter.signature.text.trim() || (letter.text.text.trim().split(/\n\s*\n/).at(-1) ?? '');
  const name = aboutMe.name.trim();
  const isSigned = name ? end.includes(name) || end.includes(name.split(' ')[0] ?? name) : letter.signature.text.trim() !== '';
  const found: Found[] = [];
  if (!isSigned) found.push({ id: 'signatureName', ...(name && { fix: { body: `${draft.body.trimEnd()}\n${name}` } }) });
  if (!acquainted && !reachable.test(end)) {
    found.push({ id: 'signatureAddress', ...(aboutMe.email && { fix: { body: `${draft.body.trimEnd()}\n${aboutMe.email}` } }) });
  }
  return found;
};
