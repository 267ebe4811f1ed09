/** `open`: by a link that was pointed at; `openUnannounced`: by a click that nothing came before, as no mouse, finger or key can do it. */
type Timings = Record<'open' | 'openUnannounced' | 'kind' | 'template' | 'language' | 'register', number[]>;
type Input = { personId: string; templateIds: string[]; rounds: number };

const bodyArea = () => document.querySelector<HTMLTextAreaElement>('.draft-text--body textarea');
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const settled = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Milliseconds from `act` until the text of the message is another one (`isThere`), in the document and laid out. */
async function timeOf(act: () => void, isThere: (text: string | undefined) => boolean): Promise<number> {
  const start = performance.now();
  act();
  const done = () => isThere(bodyArea()?.value);
  if (!done()) {
    await new Promise<void>((resolve, reject) => {
      const watch = new MutationObserver(() => done() && finish());
      const poll = setInterval(() => done() && finish(), 0);
      const late = setTimeout(() => reject(new Error('The text did not change.')), 5_000);
      const finish = () => {
        watch.disconnect();
        clearInterval(poll);
        clearTimeout(late);
        resolve();
      };
      watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  }
  // What the browser has to do before it can paint belongs to it.
  void document.body.offsetHeight;
  return performance.now() - start;
}

/** From reaching a link with the pointer to pressing it: a practised hand is not faster (milliseconds). */
const reach = 60;

/** The way to a first message on the person's page, once it stands there. */
async function linkOn(personId: string): Promise<HTMLAnchorElement> {
  location.hash = `#/person/${personId}`;
  for (let tries = 0; tries < 100; tries++) {
    await settled(20);
    const link = document.querySelector<HTMLAnchorElement>('main a[href$="kind=firstContact"]');
    if (link) return link;
  }
  throw new Error('The person’s page has no way to a message.');
}

const changed = () => {
  const before = bodyArea()?.value;
  return (text: string | undefined) => text !== undefined && text !== before;
};

const select = (value: string) => () => {
  const field = document.querySelector<HTMLSelectElement>('.draft-options__kind select');
  if (!field) throw new Error('There is no choice of messages.');
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

const choose = (value: string) => () => document.querySelector<HTMLInputElement>(`.draft-options input[value="${value}"]`)?.click();

/** Opens the composer from the person's page and switches message, template, language and form of address, over and over, as a user would. */
export default async function measure({ personId, templateIds, rounds }: Input): Promise<Timings> {
  const timings: Timings = { open: [], openUnannounced: [], kind: [], template: [], language: [], register: [] };
  const rest = async () => {
    await settled(80);
    await nextFrame();
  };
  for (let round = 0; round < rounds; round++) {
    for (const way of ['openUnannounced', 'open'] as const) {
      const link = await linkOn(personId);
      await rest();
      if (way === 'open') link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      await settled(reach);
      timings[way].push(await timeOf(() => link.click(), Boolean));
      await rest();
    }
    for (const kind of ['thankYou', 'firstContact']) {
      timings.kind.push(await timeOf(select(kind), changed()));
      await rest();
    }
    timings.template.push(await timeOf(select(templateIds[round % templateIds.length] ?? ''), changed()));
    await rest();
    timings.kind.push(await timeOf(select('firstContact'), changed()));
    await rest();
    for (const [list, value] of [['language', 'de'], ['register', 'familiar'], ['register', 'formal'], ['language', 'en']] as const) {
      timings[list].push(await timeOf(choose(value), changed()));
      await rest();
    }
  }
  return timings;
}
