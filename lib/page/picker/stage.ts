import { styles } from './styles';

/** The layer over the page in which the picker draws: a closed shadow root, gone without a trace when `signal` is aborted. */
export class Stage {
  readonly root: HTMLElement;
  private readonly host: HTMLElement;

  constructor(
    private readonly page: Document,
    signal: AbortSignal,
    language: string,
  ) {
    this.host = page.createElement('div');
    this.host.setAttribute('data-mentor-trail-picker', '');
    const shadow = this.host.attachShadow({ mode: 'closed' });
    const style = page.createElement('style');
    style.textContent = styles;
    this.root = this.element('div', { class: 'root', lang: language });
    shadow.append(style, this.root);
    // What is done in the picker is none of the page's business.
    for (const name of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'keypress', 'input', 'focusin', 'focusout']) {
      this.host.addEventListener(name, (event) => event.stopPropagation(), { signal });
    }
    page.documentElement.append(this.host);
    signal.addEventListener('abort', () => this.host.remove());
  }

  /** Whether an event comes from the picker itself. */
  owns = (event: Event): boolean => event.composedPath().includes(this.host);

  /** An element of the layer; its content is text, never mark-up. */
  element<Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    attributes: Record<string, string> = {},
    ...content: (string | Node)[]
  ): HTMLElementTagNameMap[Tag] {
    const element = this.page.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...content);
    return element;
  }

  button(text: string, run: () => void, main = false): HTMLButtonElement {
    const button = this.element('button', { type: 'button', ...(main && { class: 'main' }) }, text);
    button.addEventListener('click', run);
    return button;
  }

  /** Outlines these elements of the page, the first one boldly. Replaces earlier outlines. */
  outline(elements: readonly Element[]): void {
    for (const old of this.root.querySelectorAll('.box')) old.remove();
    elements.slice(0, 300).forEach((target, at) => {
      const { top, left, width, height } = target.getBoundingClientRect();
      const box = this.element('div', { class: at ? 'box like' : 'box' });
      Object.assign(box.style, { top: `${top}px`, left: `${left}px`, width: `${width}px`, height: `${height}px` });
      this.root.prepend(box);
    });
  }
}
