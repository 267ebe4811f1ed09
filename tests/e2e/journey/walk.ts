import ICAL from 'ical.js';
import { healthQuestions } from '@/lib/model/feedback';
import type { Ui } from '@/scripts/browser/ui';
import type { World } from '../site';

export const mentor = 'Ingrid Falk';
/** Met as well, and a mentor at the same time later. */
export const other = 'Kofi Asante-Berg';

/** What the user writes: the same in both languages. */
export const words = {
  vision: 'In five years I build instruments for observatories.',
  skill: 'optics',
  goal: 'Lead a small project of my own',
  goalSkill: 'leading without authority',
  expectations: 'Honest words about my work.',
  contact: 'Aunt Vera',
  introduces: 'her neighbour who leads a laboratory',
  question: 'Which book changed your mind?',
  answer: 'By chance, after a summer job.',
  notes: 'She asks the operators before she plans anything.',
  evidence: 'Built three of them',
  wouldChange: 'If she had no time before the summer.',
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
  feedback: 'Keep: the short notes\nChange: meet in the lab once\nStop: nothing',
  learned: 'How to begin before I feel ready',
  thanks: 'the introduction to the grid team',
  lessons: 'Ask earlier.',
};

/** One user on the way from goals to goodbye, with the workspace open. */
export class Walk {
  /** The next file that the workspace gives out, as text. */
  file: () => Promise<string> = () => Promise.reject(new Error('No file is waited for.'));

  constructor(
    readonly world: World,
    readonly ui: Ui,
  ) {}

  go = async (hash: string): Promise<void> => {
    await this.ui.page.goto(this.world.browser.address(`workspace.html#/${hash}`));
    await this.ui.page.reload();
  };

  written = async (label: string, text: string): Promise<void> => {
    await this.ui.fill(label, text);
    await this.ui.stored(text);
  };

  part = (name: keyof Ui['t']['mentoring']['parts']): Promise<void> => this.ui.follow(this.ui.t.mentoring.parts[name]);

  toMentoring = async (name = mentor): Promise<void> => {
    await this.ui.follow(this.ui.t.app.places.mentoring);
    await this.ui.follow(name);
  };

  /** Chooses somebody from the shortlist to begin a mentoring with. */
  choosePerson = async (name: string): Promise<void> => {
    const select = await this.ui.get('combobox', this.ui.t.mentoring.home.person);
    const value = await select.evaluate((element, start) => [...(element as unknown as HTMLSelectElement).options].find(({ label }) => label.startsWith(start))?.value, name);
    await select.select(value ?? '');
  };

  answerHealth = async (score: string): Promise<void> => {
    for (const question of healthQuestions) {
      const group = await this.ui.page.waitForSelector(`aria/${this.ui.t.mentoring.feedback.health.questions[question]}`);
      await (await group?.$(`input[value="${score}"]`))?.evaluate((input) => (input as HTMLInputElement).click());
    }
  };

  markSent = async (): Promise<void> => {
    const { compose } = this.ui.t;
    await this.ui.press(compose.otherWays);
    await this.ui.press(compose.sent.mail.already);
    await this.ui.see(compose.sent.mail.done);
  };

  /** From now on `file` resolves what the page gives out; a page that is loaded anew has to be watched anew. */
  catchFiles = async (): Promise<void> => {
    const { page } = this.ui;
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) void blob.text().then((text) => document.documentElement.setAttribute('data-file', text));
        return make(blob);
      };
    });
    this.file = async () => {
      const handle = await page.waitForFunction(() => document.documentElement.getAttribute('data-file'), { timeout: 15_000 });
      const text = String(await handle.jsonValue());
      await page.evaluate(() => document.documentElement.removeAttribute('data-file'));
      return text;
    };
  };
}

/** The titles of the events in a calendar file. */
export const summaries = (calendar: string): string[] =>
  new ICAL.Component(ICAL.parse(calendar) as unknown[] as never).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary);
