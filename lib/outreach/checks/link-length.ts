import { handOverLink, maxLinkLength } from '../hand-over/link';
import type { Check } from './type';

/** Says beforehand that the text will have to be pasted, since it does not fit into a link. */
export const linkLength: Check = ({ draft, person, via }) => {
  if (!via) return [];
  const { truncated } = handOverLink(via, { to: person.emails?.[0] ?? '', subject: draft.subject, body: draft.body });
  return truncated ? [{ id: 'linkTooLong', values: { limit: maxLinkLength } }] : [];
};
