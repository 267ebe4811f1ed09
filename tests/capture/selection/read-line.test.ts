import { describe, expect, it } from 'vitest';
import { readLine } from '@/lib/capture/selection/read-line';

const ada = { name: 'Ada Winter', role: 'Head of Data', organization: 'Northwind Ltd', emails: ['ada@example.org'] };
const said = (line: string) => {
  const { name, role, organization, emails, phones, links, location, honorific } = readLine(line);
  return { name, role, organization, emails, phones, links, location, honorific };
};

describe('one line about somebody', () => {
  it.each([
    ['commas', 'Ada Winter, Head of Data, Northwind Ltd, ada@example.org'],
    ['another order', 'ada@example.org; Northwind Ltd; Head of Data; Ada Winter'],
    ['bars', 'Northwind Ltd | Ada Winter | ada@example.org | Head of Data'],
    ['tabs', 'Ada Winter\tHead of Data\tNorthwind Ltd\tada@example.org'],
    ['dashes', 'Head of Data – Ada Winter – Northwind Ltd – ada@example.org'],
    ['words', 'Ada Winter <ada@example.org>, Head of Data at Northwind Ltd'],
    ['brackets', 'Ada Winter (Head of Data, Northwind Ltd) ada@example.org'],
  ])('with %s', (_, line) => expect(said(line)).toEqual(ada));

  it('turns names round, takes titles, phone, place and address', () => {
    expect(said('Winter, Ada; CTO; Northwind')).toEqual({ name: 'Ada Winter', role: 'CTO', organization: 'Northwind' });
    expect(said('Prof. Dr. Jördis Weißmüller | Professorin für Meerestechnik | Hochschule Nordhafen | +49 431 5550100')).toMatchObject({
      name: 'Jördis Weißmüller',
      honorific: 'Prof. Dr.',
      role: 'Professorin für Meerestechnik',
      organization: 'Hochschule Nordhafen',
      phones: ['+49 431 5550100'],
    });
    expect(said('Ada Winter / Engineer / Riverton College / Zürich / https://example.org/ada')).toMatchObject({
      organization: 'Riverton College',
      location: 'Zürich',
      links: ['https://example.org/ada'],
    });
  });

  it('takes what it does not know for what is missing', () => {
    expect(said('Qwrtz Plmk; Zzyx')).toEqual({ name: 'Qwrtz Plmk', role: 'Zzyx' });
    expect(said('')).toEqual({ name: '' });
  });
});
