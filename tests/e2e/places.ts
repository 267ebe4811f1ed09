import type { ScreenName } from '@/components/ui/route';
import { meetingStages } from '@/lib/model/meeting';
import { mentoringParts } from '@/lib/model/mentorship';
import { planSteps } from '@/lib/model/plan';
import type { wholeLife } from '@/scripts/demo/whole-life';

/** Every screen with each of its parts, over the data of a whole life. A new screen has to be named here. */
const places = (life: ReturnType<typeof wholeLife>): Record<ScreenName, string[]> => ({
  page: ['#/page'],
  welcome: ['#/welcome'],
  today: ['#/today'],
  shortlist: ['#/shortlist'],
  board: ['#/board'],
  progress: ['#/progress'],
  duplicates: ['#/duplicates'],
  merge: [`#/merge/${life.found}?other=${life.twin}`],
  plan: planSteps.map((step) => `#/plan?step=${step}`),
  search: ['#/search'],
  meetings: ['#/meetings'],
  meeting: meetingStages.map((part) => `#/meeting/${life.first}?part=${part}`),
  decision: ['#/decision'],
  mentoring: ['#/mentoring', ...mentoringParts.map((part) => `#/mentoring/${life.mentor}?part=${part}`), `#/mentoring/${life.mentor}?part=meetings&meeting=${life.next}`],
  person: [life.mentor, life.met, life.found].map((id) => `#/person/${id}`),
  compose: ['firstContact', 'phoneScript', 'linkedInNote', 'followUp'].map((kind) => `#/compose/${life.found}?kind=${kind}`),
  drafts: ['#/drafts'],
  templates: ['#/templates', `#/templates/${life.template}`, '#/templates?kind=firstContact&language=en&register=formal'],
  add: ['#/add'],
  data: ['#/data'],
  print: [`#/print/${life.mentor}`],
  settings: ['#/settings'],
});

export const placesOf = (life: ReturnType<typeof wholeLife>): string[] => Object.values(places(life)).flat();
