import { documentsIn } from '@/lib/capture/recipe/trees';
import { chooseEntry } from './choose';
import { showPanel, type Taken } from './panel';
import type { Picked, PickerTask } from './picker-task';
import { Stage } from './stage';

/** A second picker on a page asks the first one to go; the name means nothing to the page. */
const replaced = 'mentor-trail-picker-replaced';

const shownAtEnd = 4_000;

/**
 * Lets the user pick an entry of the page and say what its texts are. `send` gives the program what was picked; a rejection is shown.
 * Escape leaves at any time; nothing stays behind in the page.
 */
export function startPicker(page: Document, { texts, language }: PickerTask, send: (picked: Picked) => Promise<unknown>): void {
  page.dispatchEvent(new CustomEvent(replaced));
  const life = new AbortController();
  const stage = new Stage(page, life.signal, language);
  page.addEventListener(replaced, () => life.abort(), { signal: life.signal });
  const leaveByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    life.abort();
  };
  for (const one of documentsIn(page)) one.addEventListener('keydown', leaveByKey, { capture: true, signal: life.signal });
  const leave = () => life.abort();

  const say = (text: string) => {
    stage.root.replaceChildren(stage.element('div', { class: 'bar', role: 'status' }, text, stage.button(texts.leave, leave)));
    setTimeout(leave, shownAtEnd);
  };
  const take = ({ people, recipe }: Taken) => {
    stage.outline([]);
    send({ type: 'picked', url: page.URL, title: page.title, people, recipe }).then(
      () => say(texts.kept.replace('#', String(people.length))),
      () => say(texts.failed),
    );
  };
  const choose = () => {
    const choosing = new AbortController();
    life.signal.addEventListener('abort', () => choosing.abort());
    const bar = stage.element('div', { class: 'bar', role: 'status' }, stage.element('span', {}, texts.hint), stage.button(texts.leave, leave));
    stage.root.replaceChildren(bar);
    chooseEntry(page, stage, choosing.signal, (entry) => {
      choosing.abort();
      stage.root.replaceChildren();
      showPanel(page, stage, entry, texts, { onTake: take, onOther: choose, onLeave: leave });
    });
  };
  choose();
}
