import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MessageKind, MessageLanguage } from '@/lib/model/message';
import { catchMailto, type HandedOver, readMailto, readWebMail } from '@/scripts/browser/hand-over';
import type { Ui } from '@/scripts/browser/ui';
import { introduce, openWorld, savedFrom, type World } from './site';

type Case = { language: MessageLanguage; name: string; short: string; to: string; greeting: RegExp; words: Record<'answer' | 'filled' | 'reason', string> };

const cases: Case[] = [
  {
    language: 'en',
    name: 'Marta Oyelaran',
    short: 'Marta',
    to: 'marta.oyelaran@brightwater.example',
    greeting: /^Dear Marta Oyelaran,\n/,
    words: { answer: 'Happy to talk – how about next week? 1 + 1 = 2 & all that.', filled: 'Tuesday at 10:00 CET', reason: 'We met at the fair' },
  },
  {
    language: 'de',
    name: 'Henrik Sølvberg',
    short: 'Henrik',
    to: 'henrik.solvberg@brightwater.example',
    greeting: /^Guten Tag Dr\. (Henrik )?Sølvberg,\n/,
    words: { answer: 'Gern – nächste Woche? Schöne Grüße', filled: 'Dienstag, 10 Uhr (MEZ)', reason: 'Wir haben uns auf der Messe getroffen' },
  },
];

let world: World;
let ui: Ui;
beforeAll(async () => {
  world = await openWorld();
  ui = await savedFrom(world, cases.map(({ name }) => name));
  await introduce(ui);
});
afterAll(() => world.close());

const openPerson = async (name: string) => {
  await ui.goTo('shortlist');
  await ui.follow(name);
};

/** The popup closes when a mail program opens; the user comes back to it later. */
const comeBack = async () => {
  await ui.close();
  ui = await world.popupOn('brightwater/news.html');
};

const shownMessage = async (): Promise<Omit<HandedOver, 'to'>> => ({ subject: await ui.valueOf(ui.t.compose.subject), body: await ui.valueOf(ui.t.compose.body) });

async function compose(kind: MessageKind, language: MessageLanguage): Promise<void> {
  await ui.select(ui.t.compose.kind, ui.t.compose.kinds[kind]);
  await ui.choose(ui.t.compose.languages[language]);
  await ui.page.waitForSelector(`textarea[lang="${language}"]`);
}

/** Fills every blank with the same words: each is pressed in the list and typed over. */
async function fillBlanks(words: string): Promise<void> {
  for (let left = 20; left > 0; left--) {
    const blank = await ui.page.$$eval('.blanks__blank', ([first]) => first?.textContent);
    if (!blank) return;
    const before = await ui.valueOf(ui.t.compose.body);
    await ui.press(blank);
    await ui.page.keyboard.type(words);
    await ui.page.waitForFunction((was) => document.querySelector<HTMLTextAreaElement>('.draft-text--body textarea')?.value !== was, {}, before);
  }
}

/** Gives the message to the mail program and resolves to what it would show. */
async function handOverByMailto(): Promise<HandedOver> {
  const handedOver = await catchMailto(ui);
  await ui.press(ui.t.compose.otherWays);
  await ui.press(ui.t.compose.ways.mailto.name);
  return readMailto(await handedOver());
}

async function handOverByWeb(way: 'gmail' | 'outlook'): Promise<HandedOver> {
  return readWebMail(
    await world.browser.newTabFrom(async () => {
      await ui.press(ui.t.compose.otherWays);
      await ui.press(ui.t.compose.ways[way].name);
    }),
  );
}

describe.each(cases)('from first contact to thanks ($language)', ({ language, name, short, to, greeting, words }) => {
  it('a first contact goes to the mail program as it is read on the screen', async () => {
    await openPerson(name);
    await ui.follow(ui.t.person.write.firstContact(short));
    await compose('firstContact', language);
    const message = await shownMessage();
    expect(message.body).toMatch(greeting);
    expect(message.body).not.toMatch(/\[[^\]]*\]/);
    if (await ui.has('button', ui.t.compose.ways.mailto.action)) {
      const handedOver = await catchMailto(ui);
      await ui.press(ui.t.compose.ways.mailto.action);
      expect(readMailto(await handedOver())).toEqual({ to, ...message });
    } else {
      expect(await handOverByMailto()).toEqual({ to, ...message });
    }
  });

  it('the program asks whoever comes back whether it was sent', async () => {
    await comeBack();
    await ui.see(ui.t.compose.sentTo(name));
    await ui.press(ui.t.compose.sent.mail.yes);
    await ui.see(ui.t.compose.markedSent(name));
    await openPerson(name);
    await ui.see(ui.t.person.events.statusChanged(ui.t.statuses.shortlisted, ui.t.statuses.contacted));
  });

  it('a follow-up on the same day waits, unless there is a reason, which is kept', async () => {
    await ui.follow(ui.t.person.writeOther);
    await compose('followUp', language);
    expect(await ui.valueOf(ui.t.compose.subject)).toMatch(/^Re: /);
    await fillBlanks(words.filled);
    await ui.press(ui.t.compose.override);
    await ui.fill(ui.t.compose.overrideReason, words.reason);
    await ui.press(ui.t.compose.overrideDone);
    await ui.see(ui.t.compose.overriddenBecause(words.reason));
    const message = await shownMessage();
    expect(await handOverByWeb('gmail')).toEqual({ to, ...message });
    await comeBack();
    await ui.press(ui.t.compose.sent.mail.yes);
    await ui.see(ui.t.compose.markedSent(name));
  });

  it('the answer is pasted into the history and ends the wait', async () => {
    await openPerson(name);
    await ui.press(ui.t.person.noteAnswer);
    await ui.fill(ui.t.person.answer, words.answer);
    await ui.select(ui.t.person.answerMeans, ui.t.statuses.replied);
    await ui.press(ui.t.person.saveAnswer);
    await ui.see(ui.t.person.answerNoted(ui.t.statuses.replied));
    await ui.stored(words.answer);
    expect(await ui.page.evaluate(() => document.body.textContent)).toContain(words.reason);
  });

  it('times are proposed', async () => {
    await ui.follow(ui.t.person.writeOther);
    await compose('scheduling', language);
    await fillBlanks(words.filled);
    const message = await shownMessage();
    expect(message.body).toContain(words.filled);
    expect(await handOverByWeb('outlook')).toEqual({ to, ...message });
    await comeBack();
    await ui.press(ui.t.compose.sent.mail.yes);
    await ui.see(ui.t.compose.markedSent(name));
  });

  it('after the meeting thanks go out', async () => {
    await openPerson(name);
    await ui.press(ui.t.person.steps.scheduled);
    await ui.press(ui.t.person.steps.met);
    await ui.follow(ui.t.person.write.thankYou(short));
    await compose('thankYou', language);
    await fillBlanks(words.filled);
    const message = await shownMessage();
    expect(await handOverByMailto()).toEqual({ to, ...message });
    await ui.press(ui.t.compose.sent.mail.yes);
    await ui.see(ui.t.compose.sentKept(name));
  });

  it('everything stands in the history, word for word', async () => {
    await openPerson(name);
    await ui.see(ui.t.person.noteAnswer);
    const history = await ui.page.evaluate(() => document.body.textContent ?? '');
    for (const kind of ['firstContact', 'followUp', 'scheduling', 'thankYou'] as const) {
      expect(history).toContain(ui.t.person.events.sent(ui.t.compose.kinds[kind]));
    }
    expect(history).toContain(words.answer);
  });
});
