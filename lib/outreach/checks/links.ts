import type { Check, Found } from './type';

const mostLinks = 1;
const url = /(?:https?:\/\/|www\.)[^\s<>"”“„)]+/gi;
const pixel = /<img\b[^>]*>|!\[[^\]]*\]\([^)]*\)|https?:\/\/\S*(?:track(?:ing)?|pixel|open|beacon)[./_-]\S*\.(?:gif|png)\S*/i;

/** At most one link, and nothing that reports back when the message is opened. */
export const links: Check = ({ draft, letter }) => {
  const found: Found[] = [];
  const tracker = pixel.exec(draft.body);
  if (tracker) {
    const where = { in: 'body' as const, from: tracker.index, to: tracker.index + tracker[0].length };
    found.push({ id: 'trackingPixel', where, fix: { body: draft.body.replace(tracker[0], '') } });
  }
  const all = [...letter.text.text.matchAll(url)];
  const second = all[mostLinks];
  if (second) {
    const from = letter.text.from + second.index;
    found.push({ id: 'linksMany', where: { in: 'body', from, to: from + second[0].length }, values: { links: all.length, limit: mostLinks } });
  }
  return found;
};
