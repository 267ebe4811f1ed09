import { expect, it } from 'vitest';
import type { agreementFieldNames } from '@/lib/model/agreement';
import { addDays, toLocalDate } from '@/lib/model/time';
import type { Ui } from '@/scripts/browser/ui';
import { printed } from '../pdf';
import { me } from '../site';
import { mentor, other, summaries, type Walk, words } from './walk';

const today = toLocalDate(new Date());

const term = ({ t }: Ui, field: (typeof agreementFieldNames)[number]) => `${t.mentoring.agreement.fields[field]} (${t.mentoring.agreement.required})`;

/** The mentoring itself, with somebody who was met before. `walk`: asked for once the browser is open. */
export function fromTheAskToTheGoodbye(walk: () => Walk): void {
  it('begins the ask with whom was chosen, beside what was noted after the meeting', async () => {
    const { ui, written } = walk();
    const { mentoring, decision } = ui.t;
    await walk().catchFiles();
    await ui.press(decision.ask(mentor));
    await ui.see(mentoring.steps.titles.ask);
    for (const known of [words.goal, words.skill]) await ui.see(known);
    await ui.unfold(mentoring.ask.notes);
    for (const noted of [words.answer, words.notes]) await ui.see(noted);
    await written(mentoring.ask.why, words.why);
    await written(mentoring.ask.steps, words.steps);
    await written(mentoring.ask.offer, words.offer);
    await ui.fill(mentoring.ask.months, '9', 'spinbutton');
  });

  it('drafts the ask from it, and waits for the answer', async () => {
    const { ui, part, markSent, toMentoring } = walk();
    const { mentoring, compose } = ui.t;
    await ui.follow(mentoring.ask.write('Ingrid'));
    const draft = await ui.valueOf(compose.body);
    for (const text of [words.why, words.goal, words.offer]) expect(draft).toContain(text);
    await markSent();
    await toMentoring();
    await ui.see(mentoring.steps.titles.awaitAnswer);
    await part('ask');
    await ui.press(mentoring.ask.yes);
    await ui.see(mentoring.steps.titles.agree);
  });

  it('is agreed in writing, and only with a way out', async () => {
    const { ui, written } = walk();
    const { agreement } = ui.t.mentoring;
    await ui.press(agreement.fillIn);
    await ui.see(agreement.incomplete(agreement.fields.exit));
    expect(await ui.isEnabled(agreement.agree)).toBe(false);
    await written(term(ui, 'offLimits'), words.offLimits);
    await ui.press(agreement.useExit);
    await ui.see(agreement.complete);
    await ui.press(agreement.agree);
    await ui.see(agreement.agreed(1));
    await ui.press(agreement.change);
    await ui.see(agreement.draft(2));
    await written(term(ui, 'offLimits'), 'Nothing');
    await ui.unfold(agreement.versions);
    await ui.see(agreement.changes(1, 2));
    await ui.press(agreement.agree);
    await ui.see(agreement.changeHint);
  });

  it('prints the agreement on one page', async () => {
    const { ui } = walk();
    const { agreement } = ui.t.mentoring;
    const pages = await printed(ui.page);
    expect(pages).toHaveLength(1);
    for (const text of [agreement.document.title, mentor, me.name, words.goal, 'Nothing', agreement.suggestions.exit, agreement.document.signature(mentor)]) {
      expect(pages[0]).toContain(text?.replace(/\s+/g, ' '));
    }
    for (const screen of [agreement.print, ui.t.app.places.settings, agreement.hint]) expect(pages[0]).not.toContain(screen);
  });

  it('gives the agreement on as Markdown, for the calendar, and as a mail', async () => {
    const { ui, toMentoring } = walk();
    const { agreement } = ui.t.mentoring;
    await ui.press(agreement.markdown);
    expect(await walk().file()).toContain(`# ${agreement.document.title}`);
    await ui.press(agreement.calendar);
    expect(summaries(await walk().file())).toEqual([agreement.events.start(mentor), agreement.events.review(mentor), agreement.events.end(mentor)]);
    await ui.follow(agreement.mail);
    const draft = await ui.valueOf(ui.t.compose.body);
    expect(draft).toContain(agreement.suggestions.exit);
    expect(draft).toContain('Nothing');
    await toMentoring();
  });

  it('has an agenda with checkpoints, drawn as a timeline that the keyboard can move', async () => {
    const { ui, part, written } = walk();
    const { agenda } = ui.t.mentoring;
    await part('agenda');
    await ui.fill(agenda.addTopic, words.topic);
    await ui.press(agenda.addTopicButton);
    await ui.stored(words.topic);
    await ui.setDate(agenda.topicDay(words.topic), addDays(today, 30));
    await written(agenda.critical, words.critical);
    await ui.press(agenda.propose);
    await ui.see(agenda.checkpoints.midpoint);
    const point = await ui.get('slider', words.topic);
    const before = await point.evaluate((element) => element.getAttribute('aria-valuenow'));
    // Puppeteer focuses HTML elements only; this one is drawn.
    await point.evaluate((element) => element.focus());
    await ui.page.keyboard.press('ArrowRight');
    await ui.stored(addDays(today, 31));
    await ui.page.waitForFunction(
      (old, name) => [...document.querySelectorAll('[role="slider"]')].some((one) => one.getAttribute('aria-label') === name && one.getAttribute('aria-valuenow') === String(Number(old) + 1)),
      { timeout: 15_000 }, before, words.topic,
    );
    expect(await ui.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('slider');
    const { x = 0, y = 0, width = 0, height = 0 } = (await point.boundingBox()) ?? {};
    await ui.page.mouse.move(x + width / 2, y + height / 2);
    await ui.page.mouse.down();
    await ui.page.mouse.move(x + width / 2 + 90, y + height / 2, { steps: 4 });
    await ui.page.mouse.up();
    await ui.page.waitForFunction(
      (old, name) => [...document.querySelectorAll('[role="slider"]')].some((one) => one.getAttribute('aria-label') === name && Number(one.getAttribute('aria-valuenow')) > Number(old) + 2),
      { timeout: 15_000 }, before, words.topic,
    );
    const moved = await point.evaluate((element) => Number(element.getAttribute('aria-valuenow')));
    await ui.stored(addDays(today, 30 + moved - Number(before)));
    await ui.press(agenda.calendar);
    const titles = summaries(await walk().file());
    for (const kind of ['third', 'midpoint', 'end'] as const) expect(titles).toContain(agenda.events.checkpoint(agenda.checkpoints[kind], mentor));
  });

  it('plans a meeting with topics, which are sent the day before', async () => {
    const { ui, part, written, toMentoring } = walk();
    const { meetings } = ui.t.mentoring;
    await part('meetings');
    await ui.setDate(meetings.when, addDays(today, 2));
    await ui.press(meetings.plan);
    await ui.see(meetings.before);
    await ui.fill(meetings.topicOf(2), words.topic);
    await written(meetings.outcomeOf(2), words.outcome);
    await ui.see(meetings.sum(45, 45));
    await ui.follow(meetings.writeAgenda);
    const draft = await ui.valueOf(ui.t.compose.body);
    expect(draft).toContain(words.topic);
    expect(draft).toContain(words.outcome);
    await ui.goTo('today');
    await ui.see(ui.t.today.tasks.agendaProposal);
    await toMentoring();
    await part('meetings');
    await ui.follow(meetings.open(1));
    await ui.press(meetings.saveCalendar);
    expect(summaries(await walk().file())).toEqual([ui.t.mentoring.agenda.events.meeting(mentor)]);
  });

  it('logs what the meeting brought: advice, ideas, criticism, decisions, tasks', async () => {
    const { ui, part, written, toMentoring } = walk();
    const { meetings } = ui.t.mentoring;
    await ui.choose(meetings.results.held);
    await written(meetings.log.advice, words.advice);
    await written(meetings.log.ideas, words.idea);
    await written(meetings.log.feedback, words.criticism);
    await written(meetings.log.decisions, words.decision);
    await ui.press(meetings.addAction);
    await written(meetings.actionOf(1), words.task);
    await ui.setDate(meetings.due(1), today);
    await ui.goTo('today');
    await ui.see(words.task);
    await toMentoring();
    await part('meetings');
    await ui.see(meetings.openActions);
    await ui.see(words.task);
    const range = await ui.get('slider', meetings.progress.of(words.goal));
    await range.focus();
    for (let i = 0; i < 4; i++) await ui.page.keyboard.press('ArrowRight');
    await ui.press(`${meetings.progress.note} (${words.goal})`);
    await ui.see(meetings.progress.noted);
    expect(await ui.has('image', `${words.goal}. ${meetings.progress.summary(words.goal, 20, 20)}`)).toBe(true);
  });

  it('asks both sides how it goes, and decides', async () => {
    const { ui, part, written, toMentoring } = walk();
    const { feedback } = ui.t.mentoring;
    const decide = async (decision: keyof typeof feedback.decision.options) => {
      await ui.choose(feedback.decision.options[decision]);
      await ui.press(feedback.decision.decide);
      await ui.see(feedback.decision.decided(feedback.decision.options[decision]));
    };
    await part('feedback');
    await walk().answerHealth('4');
    await ui.press(feedback.health.save);
    await ui.see(feedback.health.trends.new);
    await ui.press(feedback.self.begin);
    await written(feedback.self.words.learned, words.learned);
    await ui.fill(feedback.mentor.paste, words.feedback);
    await ui.press(feedback.mentor.file);
    await ui.see('meet in the lab once');
    await decide('adjust');
    await ui.follow(feedback.decision.toAgenda);
    await ui.see(ui.t.mentoring.agenda.timeline.title);
    await part('feedback');
    await decide('pause');
    await ui.see(feedback.decision.writePause);
    await ui.see(ui.t.mentoring.states.paused);
    await decide('continue');
    await ui.see(ui.t.mentoring.states.trial);
    await decide('end');
    await ui.see(ui.t.mentoring.states.trial);
    await ui.follow(feedback.decision.toEnding);
    await ui.see(ui.t.mentoring.ending.hint);
    await ui.follow(mentor);
    await ui.see(ui.t.person.events.statusChanged(ui.t.statuses.mentoring, ui.t.statuses.paused));
    await ui.see(ui.t.person.events.statusChanged(ui.t.statuses.paused, ui.t.statuses.mentoring));
    await toMentoring();
  });

  it('is kept as one journal, in a file and on paper', async () => {
    const { ui, part } = walk();
    const { journal } = ui.t.mentoring;
    await part('journal');
    await ui.press(journal.markdown);
    const text = await walk().file();
    const everything = [words.answer, words.notes, words.evidence, words.why, words.goal, words.critical, words.advice, words.criticism, words.task, words.learned, journal.messages];
    for (const written of everything) expect(text).toContain(written);
    const paper = (await printed(ui.page)).join(' ');
    for (const written of [words.answer, words.advice, words.learned]) expect(paper).toContain(written);
  });

  it('ends kindly, stands in the archive, and leaves other mentors alone', async () => {
    const { ui, part, written, choosePerson, toMentoring } = walk();
    const { ending, home, states } = ui.t.mentoring;
    await ui.follow(ui.t.app.places.mentoring);
    await choosePerson(other);
    await ui.press(home.already);
    await ui.arrives(/^#\/mentoring\/./);
    await ui.see(states.trial);
    await toMentoring();
    await part('ending');
    await ui.select(ending.reason, ending.reasons.planned);
    await written(ending.thanks, words.thanks);
    await written(ending.lessons, words.lessons);
    await ui.follow(ending.write('Ingrid'));
    expect(await ui.valueOf(ui.t.compose.body)).toContain(words.thanks);
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
    const { ui, part } = walk();
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
}
