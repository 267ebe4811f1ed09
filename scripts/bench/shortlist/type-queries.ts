const searchField = () => {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('There is nothing to search in.');
  return field;
};

const isSettled = () => document.querySelector('.list')?.getAttribute('aria-busy') === 'false';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Milliseconds from a keystroke until what it finds stands in the document, laid out. */
async function timeOf(text: string): Promise<number> {
  const field = searchField();
  const start = performance.now();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await Promise.resolve();
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`"${text}" was not found.`)), 20_000);
    const watch = new MutationObserver(look);
    function look() {
      if (!isSettled()) return;
      watch.disconnect();
      clearTimeout(late);
      resolve();
    }
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] });
  });
  void document.body.offsetHeight;
  return performance.now() - start;
}

/** Types each of the words, sign by sign, into the search of the shortlist: the milliseconds of every keystroke. */
export default async function type({ words, longest }: { words: string[]; longest: number }): Promise<number[]> {
  const times: number[] = [];
  for (const word of words) {
    for (let length = 1; length <= Math.min(longest, word.length); length++) {
      times.push(await timeOf(word.slice(0, length)));
      await pause(30);
    }
  }
  return times;
}
