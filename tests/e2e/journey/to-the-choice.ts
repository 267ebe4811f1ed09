import { expect, it } from 'vitest';
import { printed } from '../pdf';
import { mentor, other, type Walk, words } from './walk';

const card = (name: string, role: string, bio: string) => `<div class="member"><h3>${name}</h3><p class="role">${role}</p><p class="bio">${bio}</p></div>`;
const quoted = 'She builds adaptive optics for the telescopes of two observatories in the mountains.';
/** A page to choose from: one of three people works on what the user wants to learn. */
export const laboratory = `<!doctype html><title>Our people</title><h1>Our people</h1>
${card('Bruno Keller', 'Head of Accounts', 'He keeps the books of the institute and plans the budget of each year with the board.')}
${card('Clara Novak', 'Research Engineer', quoted)}
${card('Ada Winterbourne', 'Librarian', 'She looks after the archive and answers the questions of visitors from all over the country.')}`;

/** Goals, search, fit, first meetings and the choice whom to ask. `walk`: asked for once the browser is open. */
export function fromGoalsToTheChoice(walk: () => Walk): void {
  it('1: goals and plan are asked one by one, kept as typed, and shown whole', async () => {
    const { ui } = walk();
    const { t } = ui;
    await ui.follow(t.plan.begin);
    await ui.see(t.plan.steps.vision.question);
    await ui.fill(t.plan.steps.vision.title, words.vision);
    await ui.stored(words.vision);
    await ui.follow(t.plan.next(t.plan.steps.skills.title));
    await ui.fill(t.plan.develop, words.skill, 'combobox');
    await ui.page.keyboard.press('Enter');
    await ui.see(words.skill);
    await ui.follow(t.plan.next(t.plan.steps.goals.title));
    await ui.press(t.plan.addGoal);
    await ui.fill(t.plan.goal.text, words.goal);
    await ui.stored(words.goal);
    await ui.fill(t.plan.goal.skill, words.goalSkill, 'combobox');
    await ui.stored(words.goalSkill);
    await ui.follow(t.plan.next(t.plan.steps.expectations.title));
    await ui.fill(t.plan.steps.expectations.title, words.expectations);
    await ui.stored(words.expectations);
    await walk().go('plan');
    for (const text of [words.skill, t.plan.minutes(20)]) await ui.see(text);
    expect(await ui.valueOf(t.plan.steps.vision.title)).toBe(words.vision);
    expect(await ui.valueOf(t.plan.goal.text)).toBe(words.goal);
    await ui.follow(t.plan.goOn(t.plan.steps.tasks.title));
    await ui.press(t.plan.usualTasks[0]?.text ?? '');
    await ui.stored(t.plan.usualTasks[0]?.learning ?? '');
    await walk().go('plan');
    await ui.follow(t.plan.toSearch);
    await ui.see(t.search.people);
  });

  it('2: the search plan keeps whom I know and drafts the fitting message', async () => {
    const { ui } = walk();
    const { t } = ui;
    await walk().go('search');
    await ui.fill(t.search.addPerson(t.search.circles.family.title), words.contact);
    await ui.page.keyboard.press('Enter');
    await ui.fill(t.search.introduces, words.introduces);
    await ui.stored(words.introduces);
    await ui.press(t.search.usualPlaces.alumniAssociation);
    await ui.see(t.search.placesLeft(1));
    await ui.press(t.search.askNext(words.contact));
    await ui.see(t.compose.kinds.referralPersonal);
    await ui.see(words.contact);
  });

  it('3: who fits the goals stands first in the list of a page, with the page’s own words', async () => {
    const { ui, world } = walk();
    const popup = await world.popupOn('laboratory.html');
    await popup.lists(['Bruno Keller', 'Clara Novak', 'Ada Winterbourne']);
    await popup.tick(popup.t.fit.first);
    await popup.lists(['Clara Novak', 'Bruno Keller', 'Ada Winterbourne']);
    await popup.see(quoted);
    await popup.see(popup.t.fit.nothing);
    await popup.tick(popup.t.fit.first);
    await popup.lists(['Bruno Keller', 'Clara Novak', 'Ada Winterbourne']);
    await popup.close();
    await ui.page.bringToFront();
  });

  it('3: the same order in the shortlist, with what the pages say, only when asked for', async () => {
    const { ui } = walk();
    const { t } = ui;
    await walk().go('shortlist');
    await ui.tick(t.fit.first);
    await ui.see(t.fit.title);
    await ui.see(t.fit.short.unknown);
    const popup = await walk().world.browser.openInTab('popup.html#/shortlist');
    await popup.tick(t.fit.first);
    await popup.see(t.fit.unknown);
    await popup.close();
    await ui.page.bringToFront();
  });

  it('4: a first meeting is prepared, and printed on one page', async () => {
    const { ui } = walk();
    const { t } = ui;
    await walk().go('shortlist');
    for (const name of [other, mentor]) await ui.tick(t.shortlist.selectPerson(name));
    await ui.select(t.shortlist.newStatus, t.statuses.replied);
    await ui.press(t.shortlist.setStatus);
    await ui.see(t.shortlist.statusSet(2, t.statuses.replied));
    await walk().go('meetings');
    await ui.see(mentor);
    await ui.press(`${t.meeting.stages.prepare} (${mentor})`);
    await ui.see(t.meeting.bankOf.typicalDay);
    await ui.fill(t.meeting.ownQuestion, words.question);
    await ui.page.keyboard.press('Enter');
    await ui.stored(words.question);
    const pages = await printed(ui.page);
    expect(pages).toHaveLength(1);
    for (const text of [mentor, t.meeting.bankOf.workingHours, t.meeting.bankOf.openToMentoring, words.question, words.skill]) {
      expect(pages[0]).toContain(text);
    }
    expect(pages[0]).not.toContain(t.meeting.print);
  });

  it('4: the person’s page leads to the meeting and back, and says what comes next', async () => {
    const { ui } = walk();
    const { t } = ui;
    await ui.follow(mentor);
    await ui.see(t.person.onTheWay);
    await ui.see(t.person.steps.scheduled);
    await ui.press(t.person.steps.scheduled);
    await ui.press(t.meeting.openMeeting('Ingrid'));
    await ui.see(t.meeting.bank);
    expect(await ui.page.$$eval('.journey-tabs__tab[aria-current]', (tabs) => tabs.map(({ textContent }) => textContent))).toEqual([t.meeting.stages.prepare]);
    await ui.see(words.question);
    await ui.follow(mentor);
    await ui.follow(t.person.firstMeeting);
    await ui.see(words.question);
  });

  it('4: the questions stand in the side panel beside a video call, and take what is noted', async () => {
    const { ui, world } = walk();
    const { meeting } = ui.t;
    await ui.press(meeting.beside);
    const panel = await world.browser.surface('sidepanel.html');
    for (const question of [meeting.bankOf.intoField, words.question]) await panel.see(question);
    const call = await world.browser.visit(`${world.site.url}/call.html`);
    await call.bringToFront();
    await panel.fill(meeting.bankOf.intoField, words.answer);
    await panel.stored(words.answer);
    await panel.fill(meeting.notes, words.notes);
    await panel.stored(words.notes);
    await panel.see(words.question);
    expect(await call.evaluate(() => document.visibilityState)).toBe('visible');
    await call.close();
    await ui.page.bringToFront();
    await ui.follow(meeting.toTalk);
    expect(await ui.valueOf(meeting.bankOf.intoField)).toBe(words.answer);
    expect(await ui.valueOf(meeting.notes)).toBe(words.notes);
    await panel.close();
  });

  it('4: impressions follow right after, and thanks are due', async () => {
    const { ui } = walk();
    const { t } = ui;
    await ui.press(t.meeting.toAfter);
    await ui.see(t.meeting.impressions);
    await ui.page.$eval('.rating__score input[value="5"]', (input) => (input as HTMLInputElement).click());
    await ui.fill(t.meeting.evidence(t.meeting.criteria.expertise), words.evidence);
    await ui.stored(words.evidence);
    await walk().go('today');
    await ui.see(mentor);
    await ui.see(t.today.tasks.thankYou);
    await ui.follow(mentor);
    await ui.see(t.person.write.thankYou('Ingrid'));
    await ui.follow(t.person.firstMeeting);
    await ui.see(t.meeting.impressions);
    await ui.follow(t.meeting.stages.talk);
    expect(await ui.valueOf(t.meeting.notes)).toBe(words.notes);
  });

  it('5: candidates are compared, and who comes first is asked', async () => {
    const { ui } = walk();
    const { t } = ui;
    await walk().go('decision');
    await ui.see(mentor);
    await ui.see(t.decision.undecided);
    for (const criterion of [t.meeting.criteria.availability, t.meeting.criteria.approachability, t.meeting.criteria.feedback, t.meeting.criteria.criticism, t.meeting.criteria.trackRecord]) {
      await ui.unfold(criterion);
    }
    const rated = await ui.page.$$eval('.criterion details[open] li', (rows, name) => {
      const inputs = rows.filter((row) => row.textContent.includes(name)).flatMap((row) => [...row.querySelectorAll<HTMLInputElement>('.rating__score input[value="4"]')]);
      for (const input of inputs) input.click();
      return inputs.length;
    }, mentor);
    expect(rated).toBe(5);
    await ui.see(t.decision.askFirst(mentor));
    await ui.fill(mentor, words.wouldChange);
    await ui.stored(words.wouldChange);
    expect(await ui.page.$$eval('.decision-picture__bar', (bars) => bars.length)).toBeGreaterThan(4);
  });
}
