import { afterAll, beforeAll, expect, it } from 'vitest';
import { healthQuestions } from '@/lib/model/feedback';
import { addDays, toLocalDate } from '@/lib/model/time';
import { Keyboard } from './keyboard';
import { introduce, openWorld, savedFrom, type World } from './site';

const today = toLocalDate(new Date());
const mentor = 'Ingrid Falk';
const other = 'Kofi Asante-Berg';

let world: World;
let keys: Keyboard;

beforeAll(async () => {
  world = await openWorld({ language: 'en-US' });
  const popup = await savedFrom(world, [mentor, other]);
  await introduce(popup);
  await popup.close();
  const ui = await world.browser.openInTab('workspace.html#/plan');
  await ui.page.setViewport({ width: 1280, height: 900 });
  keys = new Keyboard(ui);
});
afterAll(() => world.close());

const place = (name: keyof Keyboard['ui']['t']['app']['places']) => keys.follow(keys.ui.t.app.places[name]);
const part = (name: keyof Keyboard['ui']['t']['mentoring']['parts']) => keys.follow(keys.ui.t.mentoring.parts[name]);
const toMentoring = async () => {
  await place('mentoring');
  await keys.follow(mentor);
};

it('goals and plan', async () => {
  const { t } = keys.ui;
  await keys.follow(t.plan.begin);
  await keys.written(t.plan.steps.vision.title, 'I build instruments for observatories.');
  await keys.follow(t.plan.next(t.plan.steps.skills.title));
  await keys.type(t.plan.develop, 'optics', 'combobox');
  await keys.press('Enter');
  await keys.ui.see('optics');
  await keys.button(t.plan.synonyms.add);
  await keys.typeWhereItIs('lenses, Optik');
  await keys.ui.stored('lenses, Optik');
  await keys.follow(t.plan.next(t.plan.steps.goals.title));
  await keys.button(t.plan.addGoal);
  await keys.typeWhereItIs('Lead a small project');
  await keys.ui.stored('Lead a small project');
});

it('search plan', async () => {
  const { t } = keys.ui;
  await place('plan');
  await keys.follow(t.app.journey.search);
  await keys.type(t.search.addPerson(t.search.circles.family.title), 'Aunt Vera');
  await keys.press('Enter');
  await keys.written(t.search.introduces, 'her neighbour at the laboratory');
  await keys.button(t.search.usualPlaces.alumniAssociation);
  await keys.ui.see(t.search.placesLeft(1));
});

it('fit in the shortlist, and who answered', async () => {
  const { t } = keys.ui;
  await place('shortlist');
  await keys.tick(t.fit.first);
  await keys.ui.see(t.fit.title);
  for (const name of [mentor, other]) await keys.tick(t.shortlist.selectPerson(name));
  await keys.select(t.shortlist.newStatus, t.statuses.replied);
  await keys.button(t.shortlist.setStatus);
  await keys.ui.see(t.shortlist.statusSet(2, t.statuses.replied));
});

it('first meeting', async () => {
  const { meeting } = keys.ui.t;
  await place('meetings');
  await keys.button(`${meeting.stages.prepare} (${mentor})`);
  await keys.type(meeting.ownQuestion, 'Which book changed your mind?');
  await keys.press('Enter');
  await keys.ui.stored('Which book changed your mind?');
  await keys.follow(meeting.toTalk);
  await keys.written(meeting.bankOf.intoField, 'By chance.');
  await keys.button(meeting.toAfter);
  await keys.ui.see(meeting.impressions);
  await keys.choose(meeting.criteria.expertise, '5');
  await keys.written(meeting.evidence(meeting.criteria.expertise), 'Built three of them');
});

it('decision', async () => {
  const { t } = keys.ui;
  await place('meetings');
  await keys.follow(t.app.journey.decision);
  await keys.ui.see(t.decision.undecided);
  for (const criterion of ['availability', 'approachability', 'feedback', 'criticism', 'trackRecord'] as const) {
    await keys.fold(t.meeting.criteria[criterion]);
    await keys.choose(mentor, '4');
    await keys.fold(t.meeting.criteria[criterion]);
  }
  await keys.ui.see(t.decision.askFirst(mentor));
  await keys.button(t.decision.usualKnockOuts[0] ?? '');
  await keys.tick(mentor);
  await keys.ui.see(t.decision.knockedOut);
  await keys.tick(mentor);
  await keys.ui.see(t.decision.askFirst(mentor));
  await keys.written(mentor, 'If she had no time before the summer.');
  await keys.button(t.decision.ask(mentor));
  await keys.ui.see(t.mentoring.steps.titles.ask);
});

it('ask and agreement', async () => {
  const { mentoring, compose } = keys.ui.t;
  await keys.written(mentoring.ask.why, 'Your advice saved me a term.');
  await keys.written(mentoring.ask.steps, 'Read one paper a month');
  await keys.type(mentoring.ask.months, '9', 'spinbutton');
  await keys.written(mentoring.ask.offer, 'Research for your talks');
  await keys.follow(mentoring.ask.write('Ingrid'));
  expect(await keys.ui.valueOf(compose.body)).toContain('Your advice saved me a term.');
  await keys.button(compose.otherWays);
  await keys.button(compose.sent.mail.already);
  await keys.ui.see(compose.sent.mail.done);
  await toMentoring();
  await part('ask');
  await keys.button(mentoring.ask.yes);
  await keys.ui.see(mentoring.steps.titles.agree);
  await keys.button(mentoring.agreement.fillIn);
  await keys.button(mentoring.agreement.useExit);
  await keys.ui.see(mentoring.agreement.complete);
  await keys.button(mentoring.agreement.agree);
  await keys.ui.see(mentoring.agreement.agreed(1));
});

it('agenda and timeline', async () => {
  const { agenda } = keys.ui.t.mentoring;
  await part('agenda');
  await keys.type(agenda.addTopic, 'Asking well');
  await keys.press('Enter');
  await keys.ui.stored('Asking well');
  await keys.date(agenda.topicDay('Asking well'), addDays(today, 30));
  await keys.ui.stored(addDays(today, 30));
  await keys.button(agenda.propose);
  await keys.ui.see(agenda.checkpoints.midpoint);
  await keys.to('slider', 'Asking well');
  await keys.press('ArrowRight');
  await keys.ui.stored(addDays(today, 31));
});

it('meeting and log', async () => {
  const { meetings } = keys.ui.t.mentoring;
  await part('meetings');
  await keys.date(meetings.when, addDays(today, 2));
  await keys.button(meetings.plan);
  await keys.ui.see(meetings.before);
  await keys.choose(meetings.result, meetings.results.held);
  await keys.written(meetings.log.advice, 'Start with the smaller one.');
  await keys.button(meetings.addAction);
  await keys.written(meetings.actionOf(1), 'Write to the harbour office');
});

it('feedback', async () => {
  const { feedback } = keys.ui.t.mentoring;
  await toMentoring();
  await part('feedback');
  for (const question of healthQuestions) await keys.choose(feedback.health.questions[question], feedback.health.rating(4));
  await keys.button(feedback.health.save);
  await keys.ui.see(feedback.health.trends.new);
  await keys.type(feedback.mentor.paste, 'Keep: the short notes');
  await keys.button(feedback.mentor.file);
  await keys.ui.stored('the short notes');
});

it('ending and journal', async () => {
  const { ending, home, journal, states } = keys.ui.t.mentoring;
  await place('mentoring');
  await keys.select(home.person, other);
  await keys.button(home.already);
  await keys.ui.arrives(/^#\/mentoring\/./);
  await keys.ui.see(states.trial);
  await toMentoring();
  await part('ending');
  await keys.select(ending.reason, ending.reasons.planned);
  await keys.written(ending.thanks, 'the introduction');
  await keys.button(ending.end);
  await keys.ui.see(states.ended);
  await keys.follow(mentor);
  await part('journal');
  await keys.ui.page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => document.documentElement.setAttribute('data-file', text));
      return make(blob);
    };
  });
  await keys.button(journal.markdown);
  const file = await keys.ui.page.waitForFunction(() => document.documentElement.getAttribute('data-file'));
  for (const words of ['Your advice saved me a term.', 'Start with the smaller one.', 'the introduction']) expect(await file.jsonValue()).toContain(words);
});
