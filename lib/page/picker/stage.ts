import { styles } from './styles';

type Place = { top: number; left: number; bottom: number; right: number };

/** Where an element stands in the window, as far as the frames around it show it. */
function placeOf(element: Element): Place {
  const { top, left, bottom, right } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return { top, left, bottom, right };
  const around = placeOf(frame);
  const [down, across] = [around.top + frame.clientTop, around.left + frame.clientLeft];
  return {
    top: Math.max(top + down, around.top),
    left: Math.max(left + across, around.left),
    bottom: Math.min(bottom + down, around.bottom),
    right: Math.min(right + across, around.right),
  };
}

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
      const { top, left, bottom, right } = placeOf(target);
      const box = this.element('div', { class: at ? 'box like' : 'box' });
      Object.assign(box.style, { top: `${top}px`, left: `${left}px`, width: `${right - left}px`, height: `${bottom - top}px` });
      this.root.prepend(box);
    });
  }
}
