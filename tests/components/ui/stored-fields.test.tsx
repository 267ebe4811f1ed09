// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { useState } from 'preact/hooks';
import { StoredCheckbox } from '@/components/ui/StoredCheckbox';
import { StoredNumber } from '@/components/ui/StoredNumber';
import { StoredSelect } from '@/components/ui/StoredSelect';
import { texts as en } from '@/lib/texts/en';
import { show } from '../screen';

let screen: ReturnType<typeof show> | undefined;
afterEach(() => screen?.close());

/** What is stored, and a write that ends only when it is let through. */
function slowStore<Value>() {
  const ends: ((failure?: Error) => void)[] = [];
  const asked: Value[] = [];
  const write = (value: Value) => {
    asked.push(value);
    return new Promise<void>((resolve, reject) => ends.push((failure) => (failure ? reject(failure) : resolve())));
  };
  const end = async (failure?: Error) => {
    await vi.waitFor(() => expect(ends.length).toBeGreaterThan(0));
    ends.shift()?.(failure);
  };
  return { asked, write, end };
}

function Months({ write }: { write: (value: number | undefined) => Promise<unknown> }) {
  const [stored, setStored] = useState<number | undefined>(6);
  return <StoredNumber label="Months" min={1} max={120} value={stored} save={(value) => write(value).then(() => setStored(value))} />;
}

const field = async (name: string) => (await screen?.control(name)) as HTMLInputElement;

it('stores all digits of a number, however fast they are typed', async () => {
  const store = slowStore<number | undefined>();
  screen = show(<Months write={store.write} />);
  for (const text of ['1', '12', '120', '1200']) await screen.type('Months', text);
  await store.end();
  await store.end();
  await vi.waitFor(() => expect(store.asked).toEqual([1, 120]));
  expect((await field('Months')).value).toBe('1200');
  (await field('Months')).dispatchEvent(new FocusEvent('blur'));
  await vi.waitFor(async () => expect((await field('Months')).value).toBe('120'));
});

it('clears a number that may be missing, and keeps one that may not', async () => {
  const store = slowStore<number | undefined>();
  screen = show(<><Months write={store.write} /><StoredNumber label="Minutes" min={5} max={600} required value={45} save={store.write} /></>);
  await screen.type('Months', '');
  await screen.type('Minutes', '');
  (await field('Minutes')).dispatchEvent(new FocusEvent('blur'));
  await vi.waitFor(async () => expect((await field('Minutes')).value).toBe('45'));
  expect(store.asked).toEqual([undefined]);
});

it('shows the option chosen last while earlier ones are written, and offers to try again what failed', async () => {
  const store = slowStore<string>();
  screen = show(<StoredSelect label="Rhythm" value="a" options={['a', 'b', 'c'].map((value) => ({ value, label: value }))} save={store.write} />);
  const select = await field('Rhythm');
  for (const value of ['b', 'c']) {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await store.end();
  await store.end(new Error('no room'));
  await screen.says(en.app.notSaved);
  expect(select.value).toBe('c');
  await screen.click(en.app.tryAgain);
  await vi.waitFor(() => expect(store.asked).toEqual(['b', 'c', 'c']));
});

it('ticks at once, and ends as it was ticked last', async () => {
  const store = slowStore<boolean>();
  screen = show(<StoredCheckbox label="Done" checked={false} save={store.write} />);
  const box = await field('Done');
  box.click();
  await vi.waitFor(() => expect(box.checked).toBe(true));
  box.click();
  await store.end();
  await vi.waitFor(() => expect(store.asked).toEqual([true, false]));
});
