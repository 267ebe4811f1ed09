const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

const scroller = (): HTMLElement => {
  const element = document.querySelector<HTMLElement>('.people-table');
  if (!element) throw new Error('There is no table.');
  return element;
};

/** Scrolls the table by so many pixels a frame, then to its middle and its end: the milliseconds of every frame but the first. */
export default async function scroll({ frames, step }: { frames: number; step: number }): Promise<number[]> {
  const table = scroller();
  table.scrollTop = 0;
  await new Promise((resolve) => setTimeout(resolve, 500));
  const times: number[] = [];
  let last = await nextFrame();
  for (let i = 0; i < frames; i++) {
    if (i === Math.floor(frames / 3)) table.scrollTop = table.scrollHeight / 2;
    else if (i === Math.floor((2 * frames) / 3)) table.scrollTop = table.scrollHeight - 40 * step;
    else table.scrollTop += step;
    const now = await nextFrame();
    times.push(now - last);
    last = now;
  }
  return times.slice(1);
}
