import { expect, test } from 'vitest';
import { phonesIn } from '@/lib/capture/contact/phones-in-text';

test.each([
  ['US', '555-123-4567', ['555-123-4567']],
  ['US with brackets', '(555) 123-4567', ['(555) 123-4567']],
  ['US with dots', '412.555.0104', ['412.555.0104']],
  ['US with a leading 1', '1-866-555-0113', ['1-866-555-0113']],
  ['US, local', 'SH 3431 555-3237', ['555-3237']],
  ['extension', '(617) 555-0600 ext. 1282', ['(617) 555-0600 ext. 1282']],
  ['extension x', '555-123-4567 x21', ['555-123-4567 x21']],
  ['international', '+49 30 1234567', ['+49 30 1234567']],
  ['international with (0)', '+49 (0) 7467 91030-32', ['+49 (0) 7467 91030-32']],
  ['international without plus', '44-(0)1707-555576', ['44-(0)1707-555576']],
  ['international, 00', '0043 1 5880155', ['0043 1 5880155']],
  ['international with dots', '+94.81.239-3914', ['+94.81.239-3914']],
  ['German with slash', '04543/47411', ['04543/47411']],
  ['German with a short number', 'Tel. 04543/474', ['04543/474']],
  ['German with spaced dash', 'unter 0172 - 555 8502 erreichbar', ['0172 - 555 8502']],
  ['German through a switchboard', '08145 995 27-0', ['08145 995 27-0']],
  ['Austrian', '01/58801-104 15', ['01/58801-104 15']],
  ['British', '01455 202 207', ['01455 202 207']],
  ['French', '05 55 12 34 56', ['05 55 12 34 56']],
  ['Spanish', '912 34 56 78', ['912 34 56 78']],
  ['Polish', '22 741 82 20', ['22 741 82 20']],
  ['Polish mobile', '501 783 990', ['501 783 990']],
  ['Brazilian', '(11) 3456-7890', ['(11) 3456-7890']],
  ['Korean', '010-1234-5678', ['010-1234-5678']],
  ['Chinese mobile', '13812345678', ['13812345678']],
  ['Japanese label', '電話：082-424-7665', ['082-424-7665']],
  ['label and four digits', 'Phone: 4377', ['4377']],
  ['label with a remark', 'Phone (office): 4377', ['4377']],
  ['label of two words', 'Contact no. 4377', ['4377']],
  ['two with a comma', 'Tel: 555-123-4567, 555-123-4568', ['555-123-4567', '555-123-4568']],
  ['two that run together', '555-123-4567 555-123-4568', ['555-123-4567', '555-123-4568']],
  ['extension alone', 'Ext. 204', ['Ext. 204']],
  ['extension alone, x', 'Room 3, x5021', ['x5021']],
  ['extension alone, German', 'DW 31', ['DW 31']],
  ['date', '12.05.2021', []],
  ['date, ISO', '2021-05-12', []],
  ['date, slashes', '12/05/2021', []],
  ['years', '1998-2004', []],
  ['years, short', '1998-04', []],
  ['months', '01/2021–06/2024', []],
  ['ISBN', 'ISBN 978-3-16-148410-0', []],
  ['ISBN without label', '978-3-16-148410-0', []],
  ['ISSN', 'ISSN 1234-5678', []],
  ['ORCID', '0000-0002-1825-0097', []],
  ['ZIP', 'Springfield, CA 93106', []],
  ['ZIP+4', 'Clemson, SC 29634-0975', []],
  ['Brazilian post code', 'CEP: 41.820-020', []],
  ['Japanese post code', '〒739-8527', []],
  ['room', 'Room 3431', []],
  ['pages', 'pp. 123-145', []],
  ['amount', '$1,250,000', []],
  ['number of members', '12 000 000', []],
  ['times', '8.00-12.00 Uhr', []],
  ['network address', '192.168.100.200', []],
  ['register', 'HRB 123456', []],
  ['VAT number', 'USt-IdNr.: 123 456 789', []],
  ['year after a letter', 'M.S. 2018', []],
  ['digits of a DOI', 'doi:10.1016/0167-2789', []],
  ['digits in a word', 'abc12345678', []],
  ['a letter with a hyphen is no label', 'flew the F-4 (321 missions)', []],
  ['nor a letter before a comma', '58C, 380–387.', []],
  ['a label must stand beside the number', 'Mobile Business 82110', []],
  ['bank account', 'IBAN 1234 5678 9012 3456', []],
])('phone in text: %s', (_, text, expected) => {
  expect(phonesIn(text).map(({ phone }) => phone)).toEqual(expected);
});

test.each([
  ['Fax: 555-123-4567', 'fax'],
  ['Telefax +49 30 1234567', 'fax'],
  ['(FX) 555-893-8221', 'fax'],
  ['F: 555-123-4567', 'fax'],
  ['555-123-4567 (fax)', 'fax'],
  ['Tel/Fax: 555-123-4567', 'phone'],
  ['Mobil: 0172 5558502', 'phone'],
  ['Handy 0172 5558502', 'phone'],
  ['Cell: 555-123-4567', 'phone'],
  ['T: +94.81.239-3914', 'phone'],
  ['M +44 7700 900123', 'phone'],
  ['传真：010-12345678', 'fax'],
  ['Tél. : 05 55 12 34 56', 'phone'],
])('kind of %s is %s', (text, kind) => {
  expect(phonesIn(text).map((phone) => phone.kind)).toEqual([kind]);
});

test('in a text known to hold a number, a few digits are one', () => {
  expect(phonesIn('43774', 'phone').map(({ phone }) => phone)).toEqual(['43774']);
  expect(phonesIn('43774')).toEqual([]);
});

test('a long hostile text takes linear time', () => {
  const started = performance.now();
  for (const piece of ['1 ', '(1', '1-', '0/', '+1', '555-123-4567 ', 'tel tel ']) phonesIn(piece.repeat(100_000 / piece.length));
  expect(performance.now() - started).toBeLessThan(4_000);
});
