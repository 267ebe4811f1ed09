import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionDir } from '@/scripts/browser/build';
import { captureAll, type Output } from '@/scripts/capture/capture-all';
import { capturePage } from '@/scripts/capture/capture-page';
import { inputsOf } from '@/scripts/capture/inputs';
import { root } from '@/scripts/setup.mjs';
import { openWorld, type World } from './site';

const html = (title: string, body: string) => `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
const people = [
  ['Odalys Brennan', 'Head of Orchards', 'odalys'],
  ['Piet Vanderhoek', 'Cider Maker', 'piet'],
  ['Yuki Amadi-Sato', 'Beekeeper', 'yuki'],
] as const;
const bio = (name: string) => `${name.split(' ')[0]} has looked after the old trees of the valley for twenty years, and teaches pruning at the village school every winter.`;
const mail = (user: string) => `${user}@orchard.example`;
const list = (card: (name: string, role: string, user: string) => string) => people.map(([name, role, user]) => card(name, role, user)).join('\n');

const inShadow = list(
  (name, role, user) => `<orchard-card><template shadowrootmode="open"><img src="/portraits/${user}.svg" alt="${name}"><h3><a href="/people/${user}">${name}</a></h3><p class="role">${role}</p>
<orchard-mail><template shadowrootmode="open"><a href="mailto:${mail(user)}">Write</a></template></orchard-mail></template></orchard-card>`,
);
const slotted = list(
  (name, role, user) => `<orchard-slot><template shadowrootmode="open"><article><slot name="who"></slot><div class="more"><slot></slot></div></article></template>
<p class="role">${role}</p><h3 slot="who">${name}</h3><a href="mailto:${mail(user)}">Write</a></orchard-slot>`,
);
const inFrame = list((name, role, user) => `<div class="card"><h3><a href="people/${user}.html">${name}</a></h3><p class="role">${role}</p><p>${mail(user)}</p></div>`);
const inDetails = list(
  (name, role, user) => `<section class="card"><h3>${name}</h3><p class="role">${role}</p><details><summary>Read more</summary><p>${bio(name)}</p><p>${mail(user)}</p></details></section>`,
);
const inModals =
  list((name, role, user) => `<div class="card"><h3>${name}</h3><p class="role">${role}</p><a href="#bio-${user}" data-toggle="modal">Read more</a></div>`) +
  list((name, _, user) => `<div id="bio-${user}" class="modal" style="display:none"><h4>${name}</h4><p>${bio(name)}</p><p>${mail(user)}</p><button>Close</button></div>`);

const pages = {
  '/orchard/shadow': html('Our team', `<h1>Our team</h1>${inShadow}`),
  '/orchard/slots': html('Our team', `<h1>Our team</h1>${slotted}`),
  '/orchard/frame': html('Our team', '<h1>Our team</h1><p>Everybody:</p><iframe src="/orchard/staff/list"></iframe>'),
  '/orchard/staff/list': html('List', `<h2>Everybody</h2>${inFrame}`),
  '/orchard/details': html('Our team', `<h1>Our team</h1>${inDetails}`),
  '/orchard/modals': html('Our team', `<h1>Our team</h1>${inModals}`),
};

let world: World;
beforeAll(async () => {
  world = await openWorld({ more: pages });
});
afterAll(() => world.close());

async function captured(path: string) {
  const page = await world.browser.visit(`${world.site.url}${path}`);
  try {
    return await capturePage(page, readFileSync(join(extensionDir, 'capture.js'), 'utf8'));
  } finally {
    await page.close();
  }
}

const expected = (more: (name: string, user: string) => object = () => ({})) =>
  people.map(([name, role, user]) => expect.objectContaining({ name, role, emails: [mail(user)], ...more(name, user) }));

describe('people in parts of a page that are not plainly there', () => {
  it('are read from open shadow roots, one in another', async () => {
    const own = (_: string, user: string) => ({ profileUrl: `${world.site.url}/people/${user}`, photo: `${world.site.url}/portraits/${user}.svg` });
    expect((await captured('/orchard/shadow')).people).toEqual(expected(own));
  });

  it('are read from the slots that they are shown in', async () => {
    expect((await captured('/orchard/slots')).people).toEqual(expected());
  });

  it('are read from a frame of the same site, with links as they are there', async () => {
    const own = (_: string, user: string) => ({ profileUrl: `${world.site.url}/orchard/staff/people/${user}.html` });
    expect((await captured('/orchard/frame')).people).toEqual(expected(own));
  });

  it('are completed from what is folded away', async () => {
    expect((await captured('/orchard/details')).people).toEqual(expected((name) => ({ bio: bio(name) })));
  });

  it('are completed from a dialog of their own that is hidden', async () => {
    expect((await captured('/orchard/modals')).people).toEqual(expected((name) => ({ bio: bio(name) })));
  });
});

describe('the bundled pages in a real browser', () => {
  const folder = join(root, 'tests/pages');
  const read = (slug: string): { kind: string; people: ({ name: string } & Record<string, unknown>)[] } => JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8'));
  let outputs: Map<string, Output>;
  beforeAll(async () => {
    const outcomes = await captureAll(inputsOf(folder));
    outputs = new Map(outcomes.flatMap((outcome) => ('output' in outcome ? [[outcome.input.slug, outcome.output]] : [])));
  });

  it.each(readdirSync(folder).sort())('%s', (slug) => {
    const { kind, people: wanted } = read(slug);
    const found = outputs.get(slug);
    expect(found?.kind).toBe(kind);
    expect(found?.people.map(({ name }) => name).sort()).toEqual(wanted.map(({ name }) => name).sort());
    for (const person of wanted) expect(found?.people.find(({ name }) => name === person.name)).toMatchObject(person);
  });
});
