import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { capture } from '@/lib/capture';

const namesOf = (language: string, names: readonly string[]) => {
  const items = names.map((name) => `<li><b>${name}</b><br>geologist<br><a href="mailto:${name.split(' ')[0]?.toLowerCase()}@riverton.example">mail</a></li>`);
  const { window } = new JSDOM(`<html lang="${language}"><title>Staff</title><h1>Staff</h1><ul>${items.join('')}</ul></html>`, { url: 'https://riverton.example/staff' });
  return capture(window.document).people.map(({ name }) => name);
};

describe('the order of the names of a list', () => {
  it('turns a whole list with the family name first', () =>
    expect(namesOf('pl', ['Kowalski Jan', 'Nowak Katarzyna', 'Wiśniewski Tomasz', 'Zieliński Michał', 'Kamińska Anna'])).toEqual([
      'Jan Kowalski', 'Katarzyna Nowak', 'Tomasz Wiśniewski', 'Michał Zieliński', 'Anna Kamińska',
    ]));
  it('leaves a list with the given name first, though one name might be turned', () => {
    const names = ['Anna Schmidt', 'Thomas Martin', 'Julia Weber', 'Peter Hansen', 'Martin Becker'];
    expect(namesOf('de', names)).toEqual(names);
  });
  it('keeps names in the order their language shows them in', () => {
    const names = ['Nguyễn Hữu Thắng', 'Trần Thị Mai', 'Lê Quang Minh', 'Phạm Văn Đức'];
    expect(namesOf('vi', names)).toEqual(names);
  });
  it('tells a Russian name by its patronymic', () =>
    expect(namesOf('ru', ['Орлова Татьяна Викторовна', 'Гусев Максим Андреевич'])).toEqual(['Татьяна Викторовна Орлова', 'Максим Андреевич Гусев']));
});
