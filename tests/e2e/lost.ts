import type { Page } from 'puppeteer-core';

/** What stands out of the window sideways, or is cut off without a sign of it. */
export const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const frames = [document.documentElement, ...document.querySelectorAll('main')];
    const wide = Math.max(...frames.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
    const lines = wide > 0 ? [`The page is ${wide}px too wide.`] : [];
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const style = getComputedStyle(element);
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width < 2 || height < 2 || style.visibility !== 'visible' || element.closest('.visually-hidden')) continue;
      const name = `${element.tagName.toLowerCase()}.${element.className}: ${element.innerText?.slice(0, 60)}`;
      const ownText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      const isCut = ownText && style.overflowX !== 'visible' && style.overflowX !== 'auto' && style.textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1;
      if (isCut && !element.matches('input, select, textarea')) lines.push(`cut: ${name}`);
      let scroller = element.parentElement;
      while (scroller && getComputedStyle(scroller).overflowX === 'visible') scroller = scroller.parentElement;
      if (wide > 0 && (!scroller || scroller === document.body || frames.includes(scroller)) && (right > innerWidth + 1 || left < -1)) lines.push(`out: ${name}`);
    }
    return lines.slice(0, 12);
  });
