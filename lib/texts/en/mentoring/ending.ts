import type { DataAction, EndReason, FutureContact } from '@/lib/model/mentorship';

const reasons: Record<EndReason, string> = {
  achieved: 'The goals are reached',
  planned: 'The agreed time is over',
  noProgress: 'We make no progress',
  noTime: 'There is too little time',
  moved: 'One of us moves on',
  focusChanged: 'My aims have changed',
  mismatch: 'We do not fit together',
};

const futures: Record<FutureContact, string> = {
  friends: 'We stay in touch as it comes',
  yearly: 'I report once or twice a year',
  peers: 'We go on as colleagues',
  none: 'No further contact',
};

const data: Record<DataAction, string> = { keep: 'Keep everything in the archive', erase: 'Erase what was written down about this mentoring' };

export const ending = {
  hint: 'A good ending says what was reached, thanks for something particular, blames nobody, and leaves a door open.',
  agreed: 'What you agreed about ending',
  noTerms: 'The agreement says nothing about ending yet.',
  toAgreement: 'Add it to the agreement',
  reason: 'Why does it end?',
  chooseReason: 'Choose …',
  reasons,
  achieved: 'What was reached',
  achievedHint: 'It goes into the message: “Today I can …”.',
  suggested: 'Goals with the most progress:',
  thanks: 'Thanks for something particular',
  thanksHint: 'It goes into the message: “I am especially grateful for …”.',
  lessons: 'What I learned, also about mentoring',
  lessonsHint: 'For yourself. What would you do the same way, what differently?',
  future: 'How do you stay in touch?',
  futures,
  data: 'What happens to the notes?',
  dataOptions: data,
  dataHint: 'The person stays on the shortlist with the messages you exchanged.',
  write: (name: string) => `Write the goodbye to ${name}`,
  end: 'End the mentoring',
  ended: (name: string) => `Mentoring with ${name} ended`,
  erased: (name: string) => `Erased: mentoring with ${name}`,
  endedOn: (day: string) => `Ended on ${day}.`,
  again: 'Take it up again',
  resumed: (name: string) => `Mentoring with ${name} taken up again`,
};
