import { describe, expect, it } from 'vitest';
import { labelOf } from '@/lib/capture/text/label-of';

describe('labelOf', () => {
  it.each([
    ['Tel.: 030 5550101', 'phone', '030 5550101'],
    ['Tel.', 'phone', ''],
    ['Tel. 030 5550101', 'phone', '030 5550101'],
    ['Phone +49 30 5550101', 'phone', '+49 30 5550101'],
    ['T +49 30 5550101', 'phone', '+49 30 5550101'],
    ['Phone (office): 5550101', 'phone', '5550101'],
    ['Tel./Fax: 5550101', 'phone', '5550101'],
    ['Téléphone : 01 55 50 10 10', 'phone', '01 55 50 10 10'],
    ['Teléfono: 5550101', 'phone', '5550101'],
    ['电话：5550101', 'phone', '5550101'],
    ['電話番号', 'phone', ''],
    ['전화', 'phone', ''],
    ['Fax: 5550102', 'fax', '5550102'],
    ['Telefax 030 5550102', 'fax', '030 5550102'],
    ['E-Mail:', 'email', ''],
    ['Email: anna@example.org', 'email', 'anna@example.org'],
    ['E-mail anna@example.org', 'email', 'anna@example.org'],
    ['Correo electrónico: ana@example.org', 'email', 'ana@example.org'],
    ['邮箱：wang@example.org', 'email', 'wang@example.org'],
    ['이메일', 'email', ''],
    ['Office: Room 12', 'location', 'Room 12'],
    ['Raum: 3.14', 'location', '3.14'],
    ['Adresse', 'location', ''],
    ['办公室：A栋 12', 'location', 'A栋 12'],
    ['Position:', 'role', ''],
    ['Funktion: Leitung', 'role', 'Leitung'],
    ['Cargo: Directora', 'role', 'Directora'],
    ['职称：教授', 'role', '教授'],
    ['Affiliation: University of Nowhere', 'organization', 'University of Nowhere'],
    ['소속', 'organization', ''],
    ['Education', 'education', ''],
    ['Formation : doctorat', 'education', 'doctorat'],
    ['Research interests: invented places', 'bio', 'invented places'],
    ['Fachgebiet', 'bio', ''],
    ['研究方向：示例', 'bio', '示例'],
    ['Linhas de pesquisa', 'bio', ''],
    ['Website: https://example.org', 'website', 'https://example.org'],
    ['Homepage', 'website', ''],
    ['Sprechstunde: Mo 10–12', 'other', 'Mo 10–12'],
  ] as const)('%s', (text, field, rest) => expect(labelOf(text)).toEqual({ field, rest }));

  it.each(['Anna Miller', 'Director', 'anna@example.org', 'tom@example.org', '+49 30 5550101', 'Room 12', '', 'x', 'Note that this is a sentence'])(
    'sees no label in %j',
    (text) => expect(labelOf(text)).toBeUndefined(),
  );
});
