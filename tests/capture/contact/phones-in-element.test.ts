import { expect, test } from 'vitest';
import { once, phonesInLinks } from '@/lib/capture/contact/contacts';
import { tellPiece } from '@/lib/capture/fields/person';
import { viewOf, whole } from '../page';

test.each([
  ['a tel link as shown', '<a href="tel:+15551234567">(555) 123-4567</a>', ['(555) 123-4567 phone']],
  ['a tel link with words', '<a href="tel:+1%20555%20123%204567">Call me</a>', ['+1 555 123 4567 phone']],
  ['a fax link', '<a href="fax:+15551234567">Send</a>', ['+15551234567 fax']],
  ['a tel link after its label', '<p>Mobile: <a href="tel:5551234567">555-123-4567</a></p>', ['555-123-4567 phone']],
  ['the same number twice', '<p>Tel. 555-123-4567</p><a href="tel:+15551234567">Call</a>', ['555-123-4567 phone']],
  ['phone and fax', '<p>Tel. +49 30 1234-0<br>Fax +49 30 1234-99</p>', ['+49 30 1234-0 phone', '+49 30 1234-99 fax']],
  ['label in the cell before', '<table><tr><td>Telefon</td><td>4711</td></tr></table>', ['4711 phone']],
  ['label in the term before', '<dl><dt>Fax</dt><dd>030 1234567</dd></dl>', ['030 1234567 fax']],
  ['label in the line before', '<p>Phone:<br>555-3237</p>', ['555-3237 phone']],
  ['label in the column header', '<table><tr><th>Name</th><th>Ext.</th><th>Room</th></tr><tr><td>Berg</td><td>43774</td><td>12012</td></tr></table>', ['43774 phone']],
  ['pieces', '<p><b>Tel</b>: <span>555</span>-<span>123-4567</span></p>', ['555-123-4567 phone']],
  ['numbers of rooms and years', '<p>Room 3431</p><p>since 2014</p>', []],
])('phone in an element: %s', (_, html, expected) => {
  const view = viewOf(html);
  const phones = once([...tellPiece(whole, view).phones, ...phonesInLinks(view, whole)]);
  expect(phones.map(({ value, kind }) => `${value} ${kind}`)).toEqual(expected);
});
