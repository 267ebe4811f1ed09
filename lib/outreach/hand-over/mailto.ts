import { encodeAddress, encodeText } from './encode';
import type { OutgoingMessage } from './message';

/** RFC 6068: the recipient in the path, only subject and body as fields, since no others can be relied on. */
export const mailtoLink = ({ to, subject, body }: OutgoingMessage): string => {
  const fields = [subject && `subject=${encodeText(subject)}`, body && `body=${encodeText(body)}`].filter(Boolean);
  return `mailto:${encodeAddress(to)}${fields.length ? `?${fields.join('&')}` : ''}`;
};
