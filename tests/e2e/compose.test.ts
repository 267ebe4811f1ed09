import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catchMailto, readMailto, readWebMail } from '@/scripts/browser/hand-over';
import type { Ui } from '@/scripts/browser/ui';
import { askPython, pythonWith } from '../interchange/python';
import { Files } from './files';
import { introduce, me, openWorld, savedFrom, type World } from './site';

const subject = 'Question about tidal parks – 50 % & more?';
const postscript = 'PS: Grüße aus Köln – is it 1 + 1 = 2 % & "so" on…?';

/** Reads a message as mail programs do: with the library for it that Python has of its own. */
const readMail = `
import email.policy, json, sys
mail = email.message_from_string(sys.stdin.read(), policy=email.policy.default)
print(json.dumps({'to': mail['To'], 'subject': mail['Subject'], 'body': mail.get_content(), 'unsent': mail['X-Unsent']}))`;

const files = new Files();
let world: World;
let ui: Ui;
beforeAll(async () => {
  world = await openWorld({ profile: files.profile });
  ui = await savedFrom(world, ['Marta Oyelaran', 'Henrik Sølvberg', 'Ingrid Falk']);
});
afterAll(async () => {
  await world.close();
  files.remove();
});

const openPerson = async (name: string) => {
  await ui.goTo('shortlist');
  await ui.follow(name);
};

/** Closes the popup and opens it anew on the record of a person. */
const reopen = async (name: string) => {
  await ui.close();
  ui = await world.popupOn('brightwater/news.html');
  await openPerson(name);
};

describe('a draft', () => {
  it('waits for its blanks and names them', async () => {
    await openPerson('Marta Oyelaran');
    await ui.follow(ui.t.person.write.firstContact('Marta'));
    expect(await ui.valueOf(ui.t.compose.body)).toContain('Marta Oyelaran');
    expect(await ui.valueOf(ui.t.compose.body)).toContain('[your name]');
    await ui.get('button', 'your name');
    expect(await ui.isEnabled(ui.t.compose.ways.mailto.action)).toBe(false);
  });

  it('fills from "about me", which is saved as it is typed', async () => {
    await introduce(ui);
    await reopen('Marta Oyelaran');
    await ui.follow(ui.t.person.write.firstContact('Marta'));
    const body = await ui.valueOf(ui.t.compose.body);
    expect(body).toContain(me.name);
    expect(body).toContain(me.interest.en);
    expect(body).not.toMatch(/\[[^\]]*\]/);
    expect(await ui.isEnabled(ui.t.compose.ways.mailto.action)).toBe(true);
  });

  it('mentions a fact from what the person says about themselves', async () => {
    expect(await ui.valueOf(ui.t.compose.body)).toContain('fishing harbour');
  });

  it('is stored at every keystroke and still there after the popup closes', async () => {
    await ui.fill(ui.t.compose.subject, subject);
    await ui.add(ui.t.compose.body, `\n\n${postscript}`);
    await ui.stored(postscript);
    await reopen('Marta Oyelaran');
    await ui.follow(ui.t.person.continueDraft('Marta'));
    expect(await ui.valueOf(ui.t.compose.subject)).toBe(subject);
    expect(await ui.valueOf(ui.t.compose.body)).toMatch(new RegExp(`${me.name}[^]*${postscript.replace(/[?+]/g, '\\$&')}$`));
  });

  it('waits again for a blank that is typed in', async () => {
    await ui.add(ui.t.compose.body, ' [day and time]');
    await ui.get('button', 'day and time');
    expect(await ui.isEnabled(ui.t.compose.ways.mailto.action)).toBe(false);
    for (let i = 0; i < ' [day and time]'.length; i++) await ui.page.keyboard.press('Backspace');
    await ui.page.waitForFunction(() => document.querySelector('.hand-over__main')?.ariaDisabled !== 'true');
  });

  it('goes to the mail program with every character intact', async () => {
    const handedOver = await catchMailto(ui);
    await ui.press(ui.t.compose.ways.mailto.action);
    const link = await handedOver();
    expect(link).not.toMatch(/[+\s"]/);
    expect(link).toContain('%0D%0A');
    expect(readMailto(link)).toEqual({
      to: 'marta.oyelaran@brightwater.example',
      subject,
      body: await ui.valueOf(ui.t.compose.body),
    });
  });

  it('asks whether it was sent, also after the popup was closed', async () => {
    await ui.see(ui.t.compose.sent.mail.question);
    await reopen('Marta Oyelaran');
    await ui.follow(ui.t.compose.sent.mail.question);
    await ui.press(ui.t.compose.notYet);
    await ui.unsee(ui.t.compose.sent.mail.question);
  });

  it.each([
    ['gmail', 'Marta Oyelaran', 'marta.oyelaran@brightwater.example'],
    ['outlook', 'Ingrid Falk', 'ingrid.falk@brightwater.example'],
  ] as const)('goes to %s with every character intact', async (way, name, to) => {
    await reopen(name);
    await ui.follow(name === 'Marta Oyelaran' ? ui.t.person.continueDraft('Marta') : ui.t.person.write.firstContact('Ingrid'));
    const message = { to, subject: await ui.valueOf(ui.t.compose.subject), body: await ui.valueOf(ui.t.compose.body) };
    const address = await world.browser.newTabFrom(async () => {
      await ui.press(ui.t.compose.otherWays);
      await ui.press(ui.t.compose.ways[way].name);
    });
    expect(readWebMail(address)).toEqual(message);
    await reopen(name);
    await ui.follow(ui.t.compose.sent.mail.question);
    await ui.press(ui.t.compose.notYet);
    await ui.unsee(ui.t.compose.sent.mail.question);
  });

  it('goes into a file that mail programs open as a message not sent yet', async (test) => {
    const python = pythonWith('email');
    test.skip(!python, 'No Python here that reads mails.');
    const [subject, body] = [await ui.valueOf(ui.t.compose.subject), await ui.valueOf(ui.t.compose.body)];
    await ui.press(ui.t.compose.otherWays);
    await ui.press(ui.t.compose.ways.eml.name);
    const { path, text } = await files.downloaded(/\.eml$/);
    expect(basename(path)).toBe(`${subject}.eml`);
    const mail = askPython(python as string, readMail, text) as Record<string, string>;
    expect({ ...mail, body: mail.body?.replaceAll('\r\n', '\n').trim() }).toEqual({ to: 'ingrid.falk@brightwater.example', subject, body: body.trim(), unsent: '1' });
    await ui.press(ui.t.compose.notYet);
  });

  it('goes to the clipboard as plain text', async () => {
    await world.browser.browser.defaultBrowserContext().overridePermissions(world.browser.address('').replace(/\/$/, ''), ['clipboard-read', 'clipboard-sanitized-write']);
    const body = await ui.valueOf(ui.t.compose.body);
    await ui.press(ui.t.compose.otherWays);
    await ui.press(ui.t.compose.ways.copy.name);
    await ui.see(ui.t.compose.copied);
    expect((await ui.page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n')).toContain(body.trim());
  });
});

describe('a German draft', () => {
  it('greets without guessing, with title and umlauts', async () => {
    await reopen('Henrik Sølvberg');
    await ui.follow(ui.t.person.write.firstContact('Henrik'));
    await ui.choose(ui.t.compose.languages.de);
    await ui.page.waitForSelector('textarea[lang="de"]');
    const body = await ui.valueOf(ui.t.compose.body);
    expect(body).toMatch(/^Guten Tag Dr\. (Henrik )?Sølvberg,\n/);
    expect(body).not.toMatch(/Sehr geehrte[rn]? (Herr|Frau)/);
    expect(body).toContain(me.interest.de);
    expect(body).toContain(me.name);
  });

  it('uses the salutation that the user chose', async () => {
    await openPerson('Henrik Sølvberg');
    await ui.unfold(ui.t.person.letters);
    await ui.select(ui.t.person.salutation, ui.t.person.salutations.herr);
    await ui.follow(ui.t.person.write.firstContact('Henrik'));
    expect(await ui.valueOf(ui.t.compose.body)).toMatch(/^(Sehr geehrter|Guten Tag) Herr Dr\. Sølvberg,\n/);
  });

  it('keeps the user’s own words when the language changes, until asked to start over', async () => {
    await ui.add(ui.t.compose.body, '\nPS: Viele Grüße');
    await ui.stored('PS: Viele Grüße');
    await ui.choose(ui.t.compose.languages.en);
    await ui.see(ui.t.compose.keptText(ui.t.compose.languages.en));
    expect(await ui.valueOf(ui.t.compose.body)).toContain('PS: Viele Grüße');
    await ui.press(ui.t.compose.renderAnew);
    await ui.see(ui.t.compose.startedOver);
    expect(await ui.valueOf(ui.t.compose.body)).toMatch(/^Dear /);
  });
});
