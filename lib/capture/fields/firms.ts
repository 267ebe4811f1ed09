import type { PageView } from '../signals/page-view';
import { grouped } from '../remembered';
import type { Texts } from './compose';
import type { Section } from './sections';

/** Positions that belong to a firm as a whole. */
const headOfFirm = /founder|\bc[etop]o\b|gründer|gruender|geschäftsführ|fondat(?:eu|ric)|fundador|fondator|oprichter|założyciel|grundare|kurucu|创始|創業|창업|owner|inhaber/i;
const leastFirms = 3;
const mostOfOne = 4;

/**
 * The firms of people who stand under their firm's name, as in a portfolio: headings of a few people each, who found or lead something,
 * and that name no group and no position. `undefined` for every other entry.
 */
export function firmsOf(sections: readonly (Section | undefined)[], texts: readonly { texts: Texts }[], view: PageView): (string | undefined)[] {
  const groups = grouped([...sections.keys()], (at) => sections[at]?.text ?? '');
  const isFirm = (text: string) => text !== '' && text.split(/\s+/).length < 6 && view.score('section', text) < 0.3 && view.score('role', text) < 0.3;
  const leads = (at: number) => !texts[at]?.texts.organization && headOfFirm.test(texts[at]?.texts.role?.value ?? '');
  const firms = [...groups].filter(([text, members]) => members.length <= mostOfOne && isFirm(text) && members.some(leads));
  const isPortfolio = firms.length >= leastFirms && firms.length >= groups.size * 0.6;
  const names = new Set(isPortfolio ? firms.map(([text]) => text) : []);
  return sections.map((section) => (section && names.has(section.text) ? section.text : undefined));
}
