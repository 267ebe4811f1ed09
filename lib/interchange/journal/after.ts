import type { HistoryEvent } from '@/lib/model/history';
import { joined, line, quotation, section, sub } from './lines';
import type { Part } from './words';

export const ending: Part = ({ mentorship: { endReason, achieved, thanks, lessons, future, dataAction } }, words) =>
  section(words.label('ending'), [
    ...line(words.label('reason'), endReason && words.reason(endReason)),
    ...line(words.label('achieved'), achieved),
    ...line(words.label('thanks'), thanks),
    ...line(words.label('lessons'), lessons),
    ...line(words.label('future'), future && words.future(future)),
    ...line(words.label('dataAction'), dataAction && words.dataAction(dataAction)),
  ]);

/** What passed between the two, and how it went on. Where a record was read or corrected is no part of it. */
function told(event: HistoryEvent): { title?: string; text: string } | undefined {
  if (event.type === 'sent') return { title: event.subject, text: event.body };
  if (event.type === 'replied') return { text: event.text };
  if (event.type === 'called') return { text: event.notes };
  return event.type === 'statusChanged' ? { text: event.reason ?? '' } : undefined;
}

/** Messages, answers and calls word for word, in order of time. */
export const messages: Part = ({ history }, { label, event: eventOf, day }) =>
  section(
    label('messages'),
    [...history]
      .sort((a, b) => (a.at < b.at ? -1 : 1))
      .flatMap((event) => {
        const said = told(event);
        return said ? sub(joined([joined([day(event.at), eventOf(event)]), said.title], ': '), quotation(said.text)) : [];
      }),
  );
