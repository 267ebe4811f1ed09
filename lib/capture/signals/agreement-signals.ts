import { agreement } from '../contact/agreement';
import { noted } from '../remembered';
import type { Signals, Subject } from './signal';

/** The last part of an address's path: a page's slug, a file's name. */
export const lastPart = (address: string) => (address.split(/[?#]/)[0] ?? '').replace(/\/(?:index\.\w+)?$/, '').split('/').pop() ?? '';

type Agreed = { slug: number; mail: number; file: number };

const agreedOf = noted(({ parts, scope, view }: Subject): Agreed => {
  const result: Agreed = { slug: 0, mail: 0, file: 0 };
  if (!parts) return result;
  for (const link of view.links(scope.start, scope.end, 12)) {
    const href = view.attribute(link, 'href').trim();
    const mail = /^mailto:([^@?]+)/i.exec(href)?.[1];
    if (mail) result.mail = Math.max(result.mail, agreement(parts, { emailLocal: mail }));
    else result.slug = Math.max(result.slug, agreement(parts, { slug: lastPart(href) }));
  }
  for (const picture of view.pictures(scope.start, scope.end, 6)) {
    const file = lastPart(view.attribute(picture, 'data-src') || view.attribute(picture, 'src'));
    result.file = Math.max(result.file, agreement(parts, { photoFile: file }));
  }
  return result;
});

/** Independent places that call the person alike: the strongest evidence there is, and it knows no language. */
export const agreementSignals: Signals = {
  slugAgrees: (subject) => agreedOf(subject).slug,
  mailAgrees: (subject) => agreedOf(subject).mail,
  fileAgrees: (subject) => agreedOf(subject).file,
};
