import { expect, it } from 'vitest';
import { isTopic } from '@/lib/capture/text/topic';

it.each([
  'Video understanding', 'Diritto del lavoro', 'Genética da conservação', 'Herpetologia', 'Trusts & Estates', 'Interventional Cardiology',
  'Missing data in health records', 'histoire du livre', 'Phonologie du breton', 'Number theory', 'Kindergarten', '光格子時計の長期安定性評価',
])('%s is what somebody works on', (text) => expect(isTopic(text)).toBe(true));

it.each([
  'Hearthside Software', 'Kolo Bank', 'The Inland Standard', 'Nordwind Energie', 'Jane Street', 'Doctors without Borders', 'Stripe', 'KQZX-TV',
  'Universität für angewandte Kunst', 'Release manager', 'Data engineer', 'Lisbon', '東京大学',
])('%s is a firm, a position or a place', (text) => expect(isTopic(text)).toBe(false));
