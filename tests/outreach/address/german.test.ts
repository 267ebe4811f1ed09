import { expect, test } from 'vitest';
import { salutation } from '@/lib/outreach/address/salutation';
import { type Case, toName } from './cases';

const frau = { salutation: 'frau' } as const;
const herr = { salutation: 'herr' } as const;
const du = { register: 'familiar' } as const;
const known = { acquainted: true } as const;

const cases: Case[] = [
  // Gender unknown: the whole name, titles before it.
  ['Anna Müller', 'Guten Tag Anna Müller,'],
  ['Kim Schneider', 'Guten Tag Kim Schneider,'],
  ['Dr. Anna Müller', 'Guten Tag Dr. Anna Müller,'],
  ['Prof. Dr. Anna Müller', 'Guten Tag Prof. Anna Müller,'],
  ['Professor Anna Müller', 'Guten Tag Prof. Anna Müller,'],
  ['Professorin Anna Müller', 'Guten Tag Professorin Anna Müller,'],
  ['Frau Anna Müller', 'Guten Tag Anna Müller,'],
  ['Herr Jonas Weber', 'Guten Tag Jonas Weber,'],
  ['Frau Dr. Anna Müller', 'Guten Tag Dr. Anna Müller,'],
  ['Anna Maria Müller', 'Guten Tag Anna Maria Müller,'],
  ['Anna-Lena Müller-Lüdenscheidt', 'Guten Tag Anna-Lena Müller-Lüdenscheidt,'],
  ['Mr John Smith', 'Guten Tag John Smith,'],
  // One title, the highest; Professor absorbs Doktor.
  ['Dr. Anna Müller', 'Sehr geehrte Frau Dr. Müller,', frau],
  ['Dr. Jonas Weber', 'Sehr geehrter Herr Dr. Weber,', herr],
  ['Prof. Dr. Anna Müller', 'Sehr geehrte Frau Professorin Müller,', frau],
  ['Prof. Dr. Jonas Weber', 'Sehr geehrter Herr Professor Weber,', herr],
  ['Professor Anna Müller', 'Sehr geehrte Frau Professorin Müller,', frau],
  ['Prof.in Dr.in Anna Müller', 'Sehr geehrte Frau Professorin Müller,', frau],
  ['Dr. Dr. Jonas Weber', 'Sehr geehrter Herr Dr. Weber,', herr],
  ['Dr. h. c. Jonas Weber', 'Sehr geehrter Herr Dr. Weber,', herr],
  ['Dr. h.c. mult. Jonas Weber', 'Sehr geehrter Herr Dr. Weber,', herr],
  ['Prof. Dr. Dr. h. c. Jonas Weber', 'Sehr geehrter Herr Professor Weber,', herr],
  ['Dr. med. Anna Müller', 'Sehr geehrte Frau Dr. Müller,', frau],
  ['Dr. rer. nat. Anna Müller', 'Sehr geehrte Frau Dr. Müller,', frau],
  ['Dr. rer. pol. Anna Müller', 'Sehr geehrte Frau Dr. Müller,', frau],
  ['Dr. phil. Anna Müller', 'Sehr geehrte Frau Dr. Müller,', frau],
  ['Dr. iur. Jonas Weber', 'Sehr geehrter Herr Dr. Weber,', herr],
  ['Dr.-Ing. Jonas Weber', 'Sehr geehrter Herr Dr. Weber,', herr],
  ['Prof. Dr.-Ing. Jonas Weber', 'Sehr geehrter Herr Professor Weber,', herr],
  ['Prof. Dr.-Ing. habil. Dr. h. c. Jonas Weber', 'Sehr geehrter Herr Professor Weber,', herr],
  ['PD Dr. Anna Müller', 'Sehr geehrte Frau Dr. Müller,', frau],
  ['Priv.-Doz. Dr. Anna Müller', 'Sehr geehrte Frau Dr. Müller,', frau],
  ['apl. Prof. Dr. Jonas Weber', 'Sehr geehrter Herr Professor Weber,', herr],
  ['Jun.-Prof. Dr. Anna Müller', 'Sehr geehrte Frau Professorin Müller,', frau],
  ['Juniorprofessorin Dr. Anna Müller', 'Sehr geehrte Frau Professorin Müller,', frau],
  ['Hon.-Prof. Dr. Jonas Weber', 'Sehr geehrter Herr Professor Weber,', herr],
  ['Univ.-Prof. Dr. Jonas Weber', 'Sehr geehrter Herr Professor Weber,', herr],
  ['em. Prof. Dr. Jonas Weber', 'Sehr geehrter Herr Professor Weber,', herr],
  ['DDr. Jonas Weber', 'Sehr geehrter Herr Dr. Weber,', herr],
  // Never spoken in Germany: diplomas and letters after the name.
  ['Dipl.-Ing. Jonas Weber', 'Sehr geehrter Herr Weber,', herr],
  ['Dipl.-Kffr. Anna Müller', 'Sehr geehrte Frau Müller,', frau],
  ['Dipl.-Ing. (FH) Jonas Weber', 'Sehr geehrter Herr Weber,', herr],
  ['Mag. Eva Huber', 'Sehr geehrte Frau Huber,', frau],
  ['RA Jonas Weber', 'Sehr geehrter Herr Weber,', herr],
  ['RAin Dr. Anna Müller', 'Sehr geehrte Frau Dr. Müller,', frau],
  ['Anna Müller, M.A.', 'Sehr geehrte Frau Müller,', frau],
  ['Anna Müller, MBA', 'Guten Tag Anna Müller,'],
  ['Anna Müller M.Sc.', 'Guten Tag Anna Müller,'],
  ['Dr. Anna Müller, LL.M.', 'Sehr geehrte Frau Dr. Müller,', frau],
  ['Jonas Weber, PhD', 'Sehr geehrter Herr Weber,', herr],
  // Surname first with a comma.
  ['Müller, Anna', 'Guten Tag Anna Müller,'],
  ['Müller, Dr. Anna', 'Guten Tag Dr. Anna Müller,'],
  ['Dr. Müller, Anna', 'Sehr geehrte Frau Dr. Müller,', frau],
  ['von Hausen, Prof. Dr. Friedrich', 'Sehr geehrter Herr Professor von Hausen,', herr],
  ['MÜLLER, Anna', 'Guten Tag Anna Müller,'],
  // Particles and nobility.
  ['Friedrich von Hausen', 'Sehr geehrter Herr von Hausen,', herr],
  ['Dr. Friedrich von Hausen', 'Sehr geehrter Herr Dr. von Hausen,', herr],
  ['Sophie von der Heide', 'Sehr geehrte Frau von der Heide,', frau],
  ['Sophie zu Lindau', 'Sehr geehrte Frau zu Lindau,', frau],
  ['Karl von und zu Lindau', 'Sehr geehrter Herr von und zu Lindau,', herr],
  ['Jan van den Berg', 'Sehr geehrter Herr van den Berg,', herr],
  ['| Friedrich | Freiherr von Hausen |', 'Sehr geehrter Herr von Hausen,', herr],
  ['| Sophie | Freifrau von Hausen |', 'Sehr geehrte Frau von Hausen,', frau],
  ['| Friedrich | Freiherr von Hausen |', 'Guten Tag Friedrich von Hausen,'],
  ['| Friedrich | Graf von Hausen |', 'Sehr geehrter Herr Graf von Hausen,', herr],
  ['| Sophie | Gräfin von Hausen |', 'Sehr geehrte Frau Gräfin von Hausen,', frau],
  ['Dr. | Friedrich | Graf von Hausen |', 'Sehr geehrter Herr Dr. Graf von Hausen,', herr],
  ['| Georg | Ritter von Lindau |', 'Sehr geehrter Herr von Lindau,', herr],
  ['| Georg | Edler von Lindau |', 'Sehr geehrter Herr von Lindau,', herr],
  // Double surnames, accents, apostrophes.
  ['| María | García Lorca |', 'Sehr geehrte Frau García Lorca,', frau],
  ['| Siobhán | O’Brien |', 'Sehr geehrte Frau O’Brien,', frau],
  ['| Anna | Müller-Lüdenscheidt |', 'Sehr geehrte Frau Müller-Lüdenscheidt,', frau],
  ['ANNA MÜLLER', 'Guten Tag Anna Müller,'],
  // Only one name, only initials, only a surname with a title.
  ['Suharto', 'Guten Tag Suharto,'],
  ['Suharto', 'Guten Tag Suharto,', herr],
  ['A. B. Müller', 'Guten Tag A. B. Müller,'],
  ['A. B. Müller', 'Sehr geehrte Frau Müller,', frau],
  ['Dr. | | Müller |', 'Guten Tag Dr. Müller,'],
  ['Dr. | | Müller |', 'Sehr geehrter Herr Dr. Müller,', herr],
  // East-Asian names.
  ['| Hiroshi | Tanaka |', 'Guten Tag Hiroshi Tanaka,'],
  ['| Hiroshi | Tanaka |', 'Sehr geehrter Herr Tanaka,', herr],
  ['田中 弘', 'Guten Tag 田中 弘,'],
  // Familiar.
  ['Dr. Anna Müller', 'Hallo Anna,', du],
  ['Dr. Anna Müller', 'Liebe Anna,', { ...du, ...frau }],
  ['Jonas Weber', 'Lieber Jonas,', { ...du, ...herr }],
  ['A. B. Müller', 'Hallo A. B. Müller,', du],
  ['Suharto', 'Hallo Suharto,', du],
  ['Suharto', 'Lieber Suharto,', { ...du, ...herr }],
  // After the first talk.
  ['Dr. Anna Müller', 'Liebe Frau Dr. Müller,', { ...frau, ...known }],
  ['Prof. Dr. Jonas Weber', 'Lieber Herr Professor Weber,', { ...herr, ...known }],
  ['Anna Müller', 'Guten Tag Anna Müller,', known],
  // As the user wrote it.
  ['Anna Müller', 'Liebe Anna Müller,', { salutation: 'custom', customSalutation: 'Liebe Anna Müller' }],
  ['Anna Müller', 'Moin Anna!', { salutation: 'custom', customSalutation: 'Moin Anna!' }],
  ['Anna Müller', 'Guten Tag Anna Müller,', { salutation: 'custom' }],
  // Switzerland: no comma.
  ['Anna Müller', 'Guten Tag Anna Müller', { country: 'CH' }],
  ['Dr. Anna Müller', 'Sehr geehrte Frau Dr. Müller', { country: 'CH', ...frau }],
  ['Prof. Dr. Luca Bernasconi', 'Sehr geehrter Herr Professor Bernasconi', { country: 'CH', ...herr }],
  ['Luca Bernasconi', 'Hallo Luca', { country: 'CH', ...du }],
  ['Anna Müller', 'Liebe Anna', { country: 'CH', ...du, ...frau }],
  ['lic. iur. Anna Müller', 'Sehr geehrte Frau Müller', { country: 'CH', ...frau }],
  ['Jonas Groß', 'Sehr geehrter Herr Groß', { country: 'CH', ...herr }],
  ['Anna Müller', 'Grüezi Anna Müller', { country: 'CH', salutation: 'custom', customSalutation: 'Grüezi Anna Müller' }],
];

test.each(cases)('%s → %s %o', (name, expected, style = {}) => {
  expect(salutation(toName(name), { language: 'de', register: 'formal', ...style })).toBe(expected);
});

const austria: Case[] = [
  ['Mag. Eva Huber', 'Sehr geehrte Frau Mag. Huber,', frau],
  ['Mag. Franz Huber', 'Sehr geehrter Herr Mag. Huber,', herr],
  ['Mag.a Eva Huber', 'Sehr geehrte Frau Mag. Huber,', frau],
  ['Mag. (FH) Eva Huber', 'Sehr geehrte Frau Mag. Huber,', frau],
  ['MMag. Eva Huber', 'Sehr geehrte Frau MMag. Huber,', frau],
  ['Mag. Dr. Eva Huber', 'Sehr geehrte Frau Dr. Huber,', frau],
  ['Mag. DI Dr. Eva Huber, MSc', 'Sehr geehrte Frau Dr. Huber,', frau],
  ['DDr. Franz Huber', 'Sehr geehrter Herr DDr. Huber,', herr],
  ['DI Eva Sommer', 'Sehr geehrte Frau DI Sommer,', frau],
  ['Dipl.-Ing. Eva Sommer', 'Sehr geehrte Frau DI Sommer,', frau],
  ['DI (FH) Franz Sommer', 'Sehr geehrter Herr DI Sommer,', herr],
  ['Ing. Franz Sommer', 'Sehr geehrter Herr Ing. Sommer,', herr],
  ['Univ.-Prof. Dr. Eva Huber', 'Sehr geehrte Frau Professorin Huber,', frau],
  ['ao. Univ.-Prof. Dr. Franz Huber', 'Sehr geehrter Herr Professor Huber,', herr],
  ['Hofrat Dr. Franz Huber', 'Sehr geehrter Herr Hofrat Dr. Huber,', herr],
  ['Hofrätin Mag. Eva Huber', 'Sehr geehrte Frau Hofrätin Mag. Huber,', frau],
  ['Kommerzialrat Franz Huber', 'Sehr geehrter Herr Kommerzialrat Huber,', herr],
  ['Eva Huber, BA MSc', 'Sehr geehrte Frau Huber,', frau],
  ['Bakk. Eva Huber', 'Sehr geehrte Frau Huber,', frau],
  ['Mag. Eva Huber', 'Guten Tag Mag. Eva Huber,'],
  ['DI Franz Sommer', 'Guten Tag DI Franz Sommer,'],
  ['Dr. Eva Huber', 'Guten Tag Dr. Eva Huber,'],
  ['Mag. Eva Huber', 'Liebe Eva,', { ...du, ...frau }],
];

test.each(austria)('Austria: %s → %s %o', (name, expected, style = {}) => {
  expect(salutation(toName(name), { language: 'de', register: 'formal', country: 'AT', ...style })).toBe(expected);
});
