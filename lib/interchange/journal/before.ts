import { entries, joined, line, section, sub } from './lines';
import { meetingLines, ratingLines } from './meeting-lines';
import type { Part } from './words';

/** Where the user wanted to go, and how the mentoring was to run. */
export const plan: Part = ({ plan: own }, { label, rhythm, minutes, medium }) => {
  const aims = [
    ...line(label('vision'), own.vision),
    ...line(label('develop'), own.develop.join(', ')),
    ...line(label('avoid'), own.avoid.join(', ')),
    ...line(label('expectations'), own.expectations),
    ...entries(label('structure'), (own.structure ?? []).map(({ topic, minutes: length }) => topic.trim() && `${topic} (${minutes(length)})`)),
    ...entries(label('tasks'), own.tasks.map(({ text, learning }) => joined([text.trim(), learning.trim()], ': '))),
  ];
  const usual = [
    ...line(label('rhythm'), joined([rhythm(own.rhythm), minutes(own.minutes)])),
    ...line(label('trial'), own.trial ? String(own.trial) : undefined),
    ...line(label('medium'), own.medium && medium(own.medium)),
    ...line(label('place'), own.place),
  ];
  return section(label('plan'), aims.length || own.place.trim() ? [...aims, ...usual] : []);
};

/** What was prepared, said and noted in the first talks. */
export const first: Part = ({ first: all }, words) =>
  section(
    words.label('firstMeeting'),
    all.flatMap(({ meeting, on }) => sub(joined([on && words.day(on), words.meetingState(meeting.state)]), meetingLines(meeting, words))),
  );

/** Why this person was chosen, or what spoke against it. */
export const choice: Part = ({ assessment, choice: { ownCriteria, knockOuts } }, words) => {
  if (!assessment) return [];
  return section(words.label('choice'), [
    ...ratingLines(assessment.ratings, ownCriteria, words),
    ...entries(words.label('knockOuts'), knockOuts.filter(({ id }) => assessment.knockOuts.includes(id)).map(({ text }) => text)),
    ...line(words.label('wouldChange'), assessment.wouldChange),
  ]);
};

export const ask: Part = ({ mentorship: { why, steps, months, offer } }, { label }) =>
  section(label('ask'), [...line(label('why'), why), ...line(label('steps'), steps), ...line(label('months'), months?.toString()), ...line(label('offer'), offer)]);
