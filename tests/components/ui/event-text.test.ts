import { expect, it } from 'vitest';
import { eventText } from '@/components/ui/event-text';
import type { HistoryEvent } from '@/lib/model/history';
import { texts as de } from '@/lib/texts/de';
import { texts as en } from '@/lib/texts/en';

const said = (event: object) => [eventText(event as HistoryEvent, en, 'en'), eventText(event as HistoryEvent, de, 'de')];

it.each([
  [{ type: 'added' }, ['Added by hand', 'Von Hand hinzugefügt']],
  [{ type: 'added', file: 'a.vcf' }, ['Imported from “a.vcf”', 'Importiert aus „a.vcf“']],
  [{ type: 'edited', fields: ['role', 'tags'] }, ['Changed: Role and Tags', 'Geändert: Funktion und Stichwörter']],
  [{ type: 'edited', fields: ['emails'], file: 'a.vcf' }, ['Completed from “a.vcf”: E-mail', 'Ergänzt aus „a.vcf“: E-Mail']],
])('%o is told with where it came from', (event, words) => expect(said(event)).toEqual(words));
