export type PhoneKind = 'phone' | 'fax' | 'mobile';
export type PhoneMatch = { phone: string; start: number; end: number; kind: PhoneKind };

const shape = /(?:\+|\b00|\(0|\b0)[\d()/. -]{5,20}\d|\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b/g;

/** The telephone numbers in a text, as shown, with the place of each. */
export const phonesIn = (text: string): PhoneMatch[] =>
  [...text.matchAll(shape)].map((match) => ({ phone: match[0], start: match.index, end: match.index + match[0].length, kind: 'phone' }));

/** The telephone numbers of an element and what is in it. */
export function phonesOf(element: Element): PhoneMatch[] {
  return phonesIn(element.textContent ?? '');
}
