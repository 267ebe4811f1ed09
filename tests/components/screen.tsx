import { type ComponentChildren, options, render } from 'preact';
import { vi } from 'vitest';
import { ToastHost } from '@/components/ui/ToastHost';
import { LanguageContext } from '@/components/ui/texts';
import { texts as en } from '@/lib/texts/en';

// Preact's own wait for a frame outlives the document of a short test, and then fails for want of it.
options.requestAnimationFrame = (effects) => Number(setTimeout(effects));

/** Shows a screen in the test's document, with English texts and a place for toasts; resolves what it takes to use it. */
export function show(children: ComponentChildren) {
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  render(
    <LanguageContext.Provider value={{ tag: 'en', texts: en }}>
      <ToastHost>{children}</ToastHost>
    </LanguageContext.Provider>,
    root,
  );

  const nameOf = (element: Element) => {
    const label = element.id ? root.querySelector(`label[for="${element.id}"]`) : null;
    return (element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent ?? '').trim();
  };
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  /** The control of that name, once it is there. */
  const control = (name: string) =>
    vi.waitFor(() => {
      const found = all('button, a, input, select, textarea').find((element) => nameOf(element) === name);
      if (!found) throw new Error(`There is no "${name}" among: ${all('button, a, input, select').map(nameOf).join(' | ')}`);
      return found;
    });
  return {
    root,
    all,
    control,
    click: async (name: string) => (await control(name)).click(),
    type: async (name: string, text: string) => {
      const field = (await control(name)) as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    /** Resolves once the text stands on the screen. */
    says: (text: string) =>
      vi.waitFor(() => {
        if (!root.textContent?.includes(text)) throw new Error(`"${text}" is not in: ${root.textContent}`);
      }),
    close: () => render(null, root),
  };
}

/** As much of the browser's interfaces as the actions touch. */
export const fakeBrowser = () => ({
  runtime: {},
  action: { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined },
});

/** jsdom lays nothing out: nothing ever comes into view. */
export class NothingInView {
  observe(): void {}
  disconnect(): void {}
}
