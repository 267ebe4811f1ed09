import type { HandOver } from '@/lib/model/settings';
import { asciiAddress, encodeText } from './encode';
import { mailtoLink } from './mailto';
import type { OutgoingMessage } from './message';

type Way = { opens: 'link'; link: (message: OutgoingMessage) => string } | { opens: 'file' } | { opens: 'nothing' };

const gmail = ({ to, subject, body }: OutgoingMessage): string =>
  `https://mail.google.com/mail/?view=cm&fs=1&to=${encodeText(asciiAddress(to))}&su=${encodeText(subject)}&body=${encodeText(body)}`;

/** Outlook's plain fields turn `%2B` into a space, so it is given a whole mailto link instead, as when it is the registered handler. */
const outlook =
  (host: string) =>
  (message: OutgoingMessage): string =>
    `https://${host}/mail/deeplink/compose?mailtouri=${encodeURIComponent(mailtoLink(message))}`;

const yahoo = ({ to, subject, body }: OutgoingMessage): string =>
  `https://compose.mail.yahoo.com/?to=${encodeText(asciiAddress(to))}&subject=${encodeText(subject)}&body=${encodeText(body)}`;

const proton = (message: OutgoingMessage): string => `https://mail.proton.me/inbox/#mailto=${encodeURIComponent(mailtoLink(message))}`;

/** Every way a draft can leave the program. The webmail addresses are public but not documented by their owners. */
export const handOverWays: Record<HandOver, Way> = {
  mailto: { opens: 'link', link: mailtoLink },
  gmail: { opens: 'link', link: gmail },
  outlook: { opens: 'link', link: outlook('outlook.office.com') },
  outlookLive: { opens: 'link', link: outlook('outlook.live.com') },
  yahoo: { opens: 'link', link: yahoo },
  proton: { opens: 'link', link: proton },
  eml: { opens: 'file' },
  copy: { opens: 'nothing' },
};
