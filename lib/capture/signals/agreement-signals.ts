import { agreement } from '../contact/agreement';
import type { Box } from '../snapshot/types';
import type { Signals, Subject } from './signal';

const lastPart = (address: string) => (address.split(/[?#]/)[0] ?? '').replace(/\/(?:index\.\w+)?$/, '').split('/').pop() ?? '';

type Agreed = { slug: number; mail: number; file: number; alt: number };
const agreed = new WeakMap<object, Agreed>();

function agreedOf(subject: Subject): Agreed {
  const { candidate, parts, scope, view } = subject;
  const known = agreed.get(candidate);
  if (known) return known;
  const result: Agreed = { slug: 0, mail: 0, file: 0, alt: 0 };
  agreed.set(candidate, result);
  if (!parts) return result;
  for (const link of view.links(scope.start, scope.end, 12)) {
    const href = view.attribute(link, 'href');
    const mail = /^mailto:([^@?]+)/i.exec(href.trim());
    if (mail) result.mail = Math.max(result.mail, agreement(parts, { emailLocal: mail[1] ?? '' }));
    else result.slug = Math.max(result.slug, agreement(parts, { slug: lastPart(href) }));
  }
  for (const picture of view.pictures(scope.start, scope.end, 6)) {
    result.file = Math.max(result.file, agreement(parts, { photoFile: lastPart(sourceOf(subject, picture)) }));
    result.alt = Math.max(result.alt, agreement(parts, { alt: view.attribute(picture, 'alt') }));
  }
  return result;
}

const sourceOf = ({ view }: Subject, picture: Box) => view.attribute(picture, 'data-src') || view.attribute(picture, 'src');

const within = (text: string, name: string) => Number(name.length > 3 && text.includes(name.toLowerCase()));

/** Independent places that call the person alike: the strongest evidence there is, and it knows no language. */
export const agreementSignals: Signals = {
  slugAgrees: (subject) => agreedOf(subject).slug,
  mailAgrees: (subject) => agreedOf(subject).mail,
  fileAgrees: (subject) => agreedOf(subject).file,
  altAgrees: (subject) => agreedOf(subject).alt,
  inTitle: ({ parts, view }) => (parts ? within(view.page.title.toLowerCase(), parts.name) : 0),
  inAddress: ({ parts, view }) => (parts ? agreement(parts, { slug: lastPart(view.page.url) }) : 0),
};
