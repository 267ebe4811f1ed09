// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { Markdown } from '@/components/ui/Markdown';
import { show } from '../screen';

const render = (text: string) => show(<Markdown text={text} />).root;

it('shows headings, lists, emphasis, tables and tasks', () => {
  const root = render('# Fair\n\nMet **Ada**\nand _Bo_\n\n1. one\n2. two\n\n- [x] done\n\n| a | b |\n|---|---|\n| 1 | 2 |');
  expect(root.querySelector('h3')?.textContent).toBe('Fair');
  expect(root.querySelector('p')?.querySelectorAll('br')).toHaveLength(1);
  expect([...root.querySelectorAll('ol li')].map((item) => item.textContent)).toEqual(['one', 'two']);
  expect(root.querySelector('ul li')?.textContent).toBe('☑ done');
  expect([...root.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual(['1', '2']);
});

it('shows mark-up as text, and links only where they are safe to open', () => {
  const text = '<img src=x onerror=alert(1)> [bad](javascript:alert(1)) [also](data:text/html,x) [good](https://example.org)\n\n<script>alert(1)</script>';
  const root = render(text);
  expect(root.querySelector('img, script')).toBeNull();
  expect(root.textContent).toContain('<script>alert(1)</script>');
  expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['https://example.org']);
});

it('loads no picture', () => {
  const root = render('![a portrait](https://example.org/p.png)');
  expect(root.querySelector('img')).toBeNull();
  expect(root.textContent).toBe('a portrait');
});
