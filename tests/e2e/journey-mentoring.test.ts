import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ui } from '@/scripts/browser/ui';
import { type agreementFieldNames } from '@/lib/model/agreement';
import { healthQuestions } from '@/lib/model/feedback';
import { addDays, toLocalDate } from '@/lib/model/time';
import { printed } from './pdf';
import { introduce, me, openWorld, savedFrom, type World } from './site';

const today = toLocalDate(new Date());
const mentor = 'Ingrid Falk';
const other = 'Owen Prydderch';

/** The words of the user: the same in both languages. */
const data = {
  goal: 'Lead a small project of my own',
  skill: 'leading without authority',
  why: 'Your advice to ask the operators first saved me a whole term.',
  steps: 'Read one paper a month',
  offer: 'Research for your talks',
  offLimits: 'Salaries',
  topic: 'Leading without authority',
  critical: 'Patience with permits',
  outcome: 'Which of the two projects to take',
  advice: 'Start with the smaller project.',
  idea: 'A test site in the harbour',
  criticism: 'You apologise too often.',
  decision: 'I take the smaller project',
  task: 'Write to the harbour office',
  answer: 'Keep: the short notes\nChange: meet in the lab once\nStop: nothing',
  learned: 'How to begin before I feel ready',
  thanks: 'the introduction to the grid team',
  lessons: 'Ask earlier.',
};

/** The texts of the files that the page gives out, in order. */
async function catchFiles(ui: Ui): Promise<() => Promise<string>> {
  await ui.page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => document.documentElement.setAttribute('data-file', text));
      return make(blob);
    };
  });
  return async () => {
    const handle = await ui.page.waitForFunction(() => document.documentElement.getAttribute('data-file'), { timeout: 15_000 });
    const text = String(await handle.jsonValue());
    await ui.page.evaluate(() => document.documentElement.removeAttribute('data-file'));
    return text;
  };
}

const summaries = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar) as unknown[] as never).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary);

describe.each(['en-US', 'de-DE'])('a mentoring from the ask to the goodbye (%s)', (language) => {
  let world: World;
  let ui: Ui;
  let file: () => Promise<string>;
  beforeAll(async () => {
    world = await openWorld({ language });
    const popup = await savedFrom(world, [mentor, other]);
    await introduce(popup);
    await popup.close();
    ui = await world.browser.openInTab('workspace.html#/plan?step=goals');
    await ui.page.setViewport({ width: 1280, height: 900 });
    file = await catchFiles(ui);
  });
  afterAll(() => world.close());

  const part = (name: keyof Ui['t']['mentoring']['parts']) => ui.follow(ui.t.mentoring.parts[name]);
  const written = async (label: string, text: string) => {
    await ui.fill(label, text);
    await ui.stored(text);
  };
  const choosePerson = async (name: string) => {
    const select = await ui.get('combobox', ui.t.mentoring.home.person);
    const value = await select.evaluate((element, start) => [...(element as unknown as HTMLSelectElement).options].find(({ label }) => label.startsWith(start))?.value, name);
    await select.select(value ?? '');
  };
  const term = (field: (typeof agreementFieldNames)[number]) => {
    const { fields, required } = ui.t.mentoring.agreement;
    return `${fields[field]} (${required})`;
  };
  const markSent = async () => {
    await ui.press(ui.t.compose.otherWays);
    await ui.press(ui.t.compose.sent.mail.already);
    await ui.see(ui.t.compose.sent.mail.done);
  };
  const toMentoring = async (name = mentor) => {
    await ui.follow(ui.t.app.places.mentoring);
    await ui.follow(name);
  };

  it('begins with a goal and somebody to ask', async () => {
    const { plan, mentoring, app } = ui.t;
    await ui.press(plan.addGoal);
    await written(plan.goal.text, data.goal);
    await ui.fill(plan.goal.skill, data.skill, 'combobox');
    await ui.stored(data.skill);
    await ui.follow(app.places.mentoring);
    await ui.see(mentoring.home.empty.title);
    await choosePerson(mentor);
    await ui.press(mentoring.home.prepare);
    await ui.see(mentoring.steps.titles.ask);
    await ui.see(data.goal);
    await written(mentoring.ask.why, data.why);
    await written(mentoring.ask.steps, data.steps);
    await written(mentoring.ask.offer, data.offer);
    await ui.fill(mentoring.ask.months, '9', 'spinbutton');
  });

  it('drafts the ask from it, and waits for the answer', async () => {
    const { mentoring, compose } = ui.t;
    await ui.follow(mentoring.ask.write('Ingrid'));
    const draft = await ui.valueOf(compose.body);
    for (const words of [data.why, data.goal, data.offer]) expect(draft).toContain(words);
    await markSent();
    await toMentoring();
    await ui.see(mentoring.steps.titles.awaitAnswer);
    await part('ask');
    await ui.press(mentoring.ask.yes);
    await ui.see(mentoring.steps.titles.agree);
  });

  it('is agreed in writing, and only with a way out', async () => {
    const { agreement } = ui.t.mentoring;
    await ui.press(agreement.fillIn);
    await ui.see(agreement.incomplete(agreement.fields.exit));
    expect(await ui.isEnabled(agreement.agree)).toBe(false);
    await written(term('offLimits'), data.offLimits);
    await ui.press(agreement.useExit);
    await ui.see(agreement.complete);
    await ui.press(agreement.agree);
    await ui.see(agreement.agreed(1));
    await ui.press(agreement.change);
    await ui.see(agreement.draft(2));
    await written(term('offLimits'), 'Nothing');
    await ui.unfold(agreement.versions);
    await ui.see(agreement.changes(1, 2));
    await ui.press(agreement.agree);
    await ui.see(agreement.changeHint);
  });

  it('prints the agreement on one page', async () => {
    const { agreement } = ui.t.mentoring;
    const pages = await printed(ui.page);
    expect(pages).toHaveLength(1);
    for (const words of [agreement.document.title, mentor, me.name, data.goal, 'Nothing', agreement.suggestions.exit, agreement.document.signature(mentor)]) {
      expect(pages[0]).toContain(words?.replace(/\s+/g, ' '));
    }
    for (const screen of [agreement.print, ui.t.app.places.settings, agreement.hint]) expect(pages[0]).not.toContain(screen);
  });

  it('gives the agreement on as Markdown, for the calendar, and as a mail', async () => {
    const { agreement } = ui.t.mentoring;
    await ui.press(agreement.markdown);
    expect(await file()).toContain(`# ${agreement.document.title}`);
    await ui.press(agreement.calendar);
    expect(summaries(await file())).toEqual([agreement.events.start(mentor), agreement.events.review(mentor), agreement.events.end(mentor)]);
    await ui.follow(agreement.mail);
    const draft = await ui.valueOf(ui.t.compose.body);
    expect(draft).toContain(agreement.suggestions.exit);
    expect(draft).toContain('Nothing');
    await toMentoring();
  });

  it('has an agenda with checkpoints, drawn as a timeline that the keyboard can move', async () => {
    const { agenda } = ui.t.mentoring;
    await part('agenda');
    await ui.fill(agenda.addTopic, data.topic);
    await ui.press(agenda.addTopicButton);
    await ui.stored(data.topic);
    await ui.setDate(agenda.topicDay(data.topic), addDays(today, 30));
    await written(agenda.critical, data.critical);
    await ui.press(agenda.propose);
    await ui.see(agenda.checkpoints.midpoint);
    const point = await ui.get('slider', data.topic);
    const before = await point.evaluate((element) => element.getAttribute('aria-valuenow'));
    // Puppeteer focuses HTML elements only; this one is drawn.
    await point.evaluate((element) => element.focus());
    await ui.page.keyboard.press('ArrowRight');
    await ui.stored(addDays(today, 31));
    await ui.page.waitForFunction(
      (old, name) => [...document.querySelectorAll('[role="slider"]')].some((one) => one.getAttribute('aria-label') === name && one.getAttribute('aria-valuenow') === String(Number(old) + 1)),
      { timeout: 15_000 }, before, data.topic,
    );
    expect(await ui.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('slider');
    await ui.press(agenda.calendar);
    const titles = summaries(await file());
    for (const kind of ['third', 'midpoint', 'end'] as const) expect(titles).toContain(agenda.events.checkpoint(agenda.checkpoints[kind], mentor));
  });

  it('plans a meeting with topics, which are sent the day before', async () => {
    const { meetings } = ui.t.mentoring;
    await part('meetings');
    await ui.setDate(meetings.when, addDays(today, 2));
    await ui.press(meetings.plan);
    await ui.see(meetings.before);
    await ui.fill(meetings.topicOf(2), data.topic);
    await written(meetings.outcomeOf(2), data.outcome);
    await ui.see(meetings.sum(45, 45));
    await ui.follow(meetings.writeAgenda);
    const draft = await ui.valueOf(ui.t.compose.body);
    expect(draft).toContain(data.topic);
    expect(draft).toContain(data.outcome);
    await ui.follow(ui.t.app.places.today);
    await ui.see(ui.t.today.tasks.agendaProposal);
    await toMentoring();
    await part('meetings');
    await ui.follow(meetings.open(1));
    await ui.press(meetings.saveCalendar);
    expect(summaries(await file())).toEqual([ui.t.mentoring.agenda.events.meeting(mentor)]);
  });

  it('logs what the meeting brought: advice, ideas, criticism, decisions, tasks', async () => {
    const { meetings } = ui.t.mentoring;
    await ui.choose(meetings.results.held);
    await written(meetings.log.advice, data.advice);
    await written(meetings.log.ideas, data.idea);
    await written(meetings.log.feedback, data.criticism);
    await written(meetings.log.decisions, data.decision);
    await ui.press(meetings.addAction);
    await written(meetings.actionOf(1), data.task);
    await ui.setDate(meetings.due(1), today);
    await ui.follow(ui.t.app.places.today);
    await ui.see(data.task);
    await toMentoring();
    await part('meetings');
    await ui.see(meetings.openActions);
    await ui.see(data.task);
    const range = await ui.get('slider', meetings.progress.of(data.goal));
    await range.focus();
    for (let i = 0; i < 4; i++) await ui.page.keyboard.press('ArrowRight');
    await ui.press(`${meetings.progress.note} (${data.goal})`);
    await ui.see(meetings.progress.noted);
    expect(await ui.has('image', `${data.goal}. ${meetings.progress.summary(data.goal, 20, 20)}`)).toBe(true);
  });

  it('asks both sides how it goes, and decides', async () => {
    const { feedback } = ui.t.mentoring;
    await part('feedback');
    for (const question of healthQuestions) {
      const group = await ui.page.waitForSelector(`aria/${feedback.health.questions[question]}`);
      await (await group?.$('input[value="4"]'))?.evaluate((input) => (input as HTMLInputElement).click());
    }
    await ui.press(feedback.health.save);
    await ui.see(feedback.health.trends.new);
    await ui.press(feedback.self.begin);
    await written(feedback.self.words.learned, data.learned);
    await ui.fill(feedback.mentor.paste, data.answer);
    await ui.press(feedback.mentor.file);
    await ui.see('meet in the lab once');
    await ui.choose(feedback.decision.options.pause);
    await ui.see(feedback.decision.writePause);
    await ui.see(ui.t.mentoring.states.paused);
    await ui.choose(feedback.decision.options.continue);
    await ui.see(ui.t.mentoring.states.trial);
  });

  it('is kept as one journal, in a file and on paper', async () => {
    const { journal } = ui.t.mentoring;
    await part('journal');
    await ui.press(journal.markdown);
    const text = await file();
    for (const words of [data.why, data.goal, data.critical, data.advice, data.criticism, data.task, data.learned, journal.messages]) expect(text).toContain(words);
    const paper = (await printed(ui.page)).join(' ');
    for (const words of [data.advice, data.learned]) expect(paper).toContain(words);
  });

  it('ends kindly, stands in the archive, and leaves other mentors alone', async () => {
    const { ending, home, states } = ui.t.mentoring;
    await ui.follow(ui.t.app.places.mentoring);
    await choosePerson(other);
    await ui.press(home.already);
    await ui.see(states.trial);
    await toMentoring();
    await part('ending');
    await ui.select(ending.reason, ending.reasons.planned);
    await written(ending.thanks, data.thanks);
    await written(ending.lessons, data.lessons);
    await ui.follow(ending.write('Ingrid'));
    expect(await ui.valueOf(ui.t.compose.body)).toContain(data.thanks);
    await toMentoring();
    await part('ending');
    await ui.press(ending.end);
    await ui.see(ending.ended(mentor));
    await ui.see(states.ended);
    expect(await ui.names()).toEqual([mentor, other]);
    await ui.follow(mentor);
    await ui.press(home.putAway);
    await ui.follow(ui.t.app.places.mentoring);
    await ui.see(home.archive(1));
    await ui.see(states.trial);
  });

  it('erases what was written down where the user wants that, with a way back', async () => {
    const { ending } = ui.t.mentoring;
    await ui.follow(other);
    await part('ending');
    await ui.choose(ending.dataOptions.erase);
    await ui.press(ending.end);
    await ui.see(ending.erased(other));
    expect(await ui.names()).not.toContain(other);
    await ui.press(ui.t.app.undo);
    await ui.follow(other);
  });
});
