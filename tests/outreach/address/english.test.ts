import { expect, test } from 'vitest';
import { salutation } from '@/lib/outreach/address/salutation';
import { type Case, toName } from './cases';

const ms = { salutation: 'frau' } as const;
const mr = { salutation: 'herr' } as const;
const us = { country: 'US' } as const;
const familiar = { register: 'familiar' } as const;

const cases: Case[] = [
  ['Pat McNees', 'Dear Pat McNees,'],
  ['Jane Smith', 'Dear Ms Smith,', ms],
  ['John Smith', 'Dear Mr Smith,', mr],
  ['Ms Jane Smith', 'Dear Jane Smith,'],
  ['Mrs. Jane Smith', 'Dear Ms Smith,', ms],
  ['Mr. John Smith', 'Dear Mr Smith,', mr],
  ['Mx Robin Lake', 'Dear Mx Lake,'],
  ['Dr Jane Smith', 'Dear Dr Smith,'],
  ['Dr. Jane Smith', 'Dear Dr Smith,', ms],
  ['Jane Smith, PhD', 'Dear Dr Smith,'],
  ['Jane Smith, Ph.D., MBA', 'Dear Dr Smith,'],
  ['Jane Smith MD', 'Dear Dr Smith,'],
  ['Jane Smith, MBA', 'Dear Jane Smith,'],
  ['Jane Smith, CPA, CFA', 'Dear Jane Smith,'],
  ['John Smith Jr.', 'Dear Mr Smith,', mr],
  ['John Smith III', 'Dear Mr Smith,', mr],
  ['Prof. Jane Smith', 'Dear Professor Smith,'],
  ['Prof Jane Smith', 'Dear Professor Smith,'],
  ['Professor Dr Jane Smith', 'Dear Professor Smith,'],
  ['Associate Professor Jane Smith', 'Dear Professor Smith,'],
  ['Assistant Professor Jane Smith', 'Dear Professor Smith,'],
  ['Emeritus Professor John Smith', 'Dear Professor Smith,'],
  ['Prof. Dr.-Ing. Clara Brandt', 'Dear Professor Brandt,'],
  ['Mag. Eva Huber', 'Dear Eva Huber,'],
  ['Sir John Smith', 'Dear Sir John,'],
  ['Dame Judith Smith', 'Dear Dame Judith,'],
  ['Lord Smith', 'Dear Lord Smith,'],
  ['Lady | Anne | Smith |', 'Dear Lady Smith,'],
  ['Professor Sir John Smith', 'Dear Professor Smith,'],
  ['Rev. John Smith', 'Dear Reverend Smith,'],
  ['Rabbi Sarah Cohen', 'Dear Rabbi Cohen,'],
  ['Judge Mary Hill', 'Dear Judge Hill,'],
  ['Capt. Mary Hill', 'Dear Captain Hill,'],
  ['Lt. Col. Mary Hill', 'Dear Colonel Hill,'],
  ['Senator Mary Hill', 'Dear Senator Hill,'],
  ['Ambassador Mary Hill', 'Dear Ambassador Hill,'],
  // A title that is a surname, or no title at all.
  ['Mary Judge', 'Dear Mary Judge,'],
  ['Major Tom Hill', 'Dear Major Hill,'],
  ['Di Marsh', 'Dear Di Marsh,'],
  // United States.
  ['Jane Smith', 'Dear Jane Smith:', us],
  ['Dr. Jane Smith', 'Dear Dr. Smith:', us],
  ['Jane Smith, PhD', 'Dear Dr. Smith:', us],
  ['Jane Smith', 'Dear Ms. Smith:', { ...us, ...ms }],
  ['John Smith', 'Dear Mr. Smith:', { ...us, ...mr }],
  ['Prof. Jane Smith', 'Dear Professor Smith:', us],
  ['Jane Smith', 'Dear Jane,', { ...us, ...familiar }],
  ['Jane Smith', 'Dear Ms. Smith,', { country: 'CA', ...ms }],
  ['Dr Jane Smith', 'Dear Dr Smith,', { country: 'GB' }],
  // Surnames of more than one word.
  ['Vincent van den Berg', 'Dear Mr van den Berg,', mr],
  ['Ludwig von Hausen', 'Dear Ludwig von Hausen,'],
  ['Maria de la Cruz', 'Dear Ms de la Cruz,', ms],
  ['| María | García Lorca |', 'Dear Ms García Lorca,', ms],
  ['Siobhán O’Brien', 'Dear Ms O’Brien,', ms],
  ['Ahmed bin Rashid', 'Dear Mr bin Rashid,', mr],
  ['Anna Müller-Lüdenscheidt', 'Dear Ms Müller-Lüdenscheidt,', ms],
  // Surname first.
  ['Smith, Jane', 'Dear Jane Smith,'],
  ['Smith, Dr Jane', 'Dear Dr Smith,'],
  ['SMITH, Jane', 'Dear Jane Smith,'],
  // East-Asian order.
  ['| Hiroshi | Tanaka |', 'Dear Hiroshi Tanaka,'],
  ['| Hiroshi | Tanaka |', 'Dear Tanaka-san,', { country: 'JP' }],
  ['| Hiroshi | Tanaka |', 'Dear Mr Tanaka,', { country: 'JP', ...mr }],
  ['Dr | Hiroshi | Tanaka |', 'Dear Dr Tanaka,', { country: 'JP' }],
  ['田中弘', 'Dear 田中弘,'],
  ['김민준', 'Dear 김민준,'],
  // One name, initials.
  ['Suharto', 'Dear Suharto,'],
  ['Suharto', 'Dear Suharto,', mr],
  ['J. R. Hill', 'Dear J. R. Hill,'],
  ['J.R. Hill', 'Dear J.R. Hill,'],
  ['J. R. Hill', 'Dear Ms Hill,', ms],
  ['J. R. Hill', 'Dear J. R. Hill,', familiar],
  ['Jane Smith', 'Dear Jane,', familiar],
  ['Dr Jane Smith', 'Dear Jane,', familiar],
  ['Suharto', 'Dear Suharto,', familiar],
  ['JANE SMITH', 'Dear Jane Smith,'],
  ['Jane Smith', 'Dear Jane,', { salutation: 'custom', customSalutation: 'Dear Jane' }],
];

test.each(cases)('%s → %s %o', (name, expected, style = {}) => {
  expect(salutation(toName(name), { language: 'en', register: 'formal', ...style })).toBe(expected);
});

test('a family name written first stays first', () => {
  const name = { name: 'KIM Min-jun', givenName: 'Min-jun', familyName: 'Kim' };
  expect(salutation(name, { language: 'en', register: 'formal' })).toBe('Dear Kim Min-jun,');
  expect(salutation(name, { language: 'en', register: 'formal', salutation: 'herr' })).toBe('Dear Mr Kim,');
  expect(salutation(name, { language: 'en', register: 'familiar' })).toBe('Dear Min-jun,');
});
