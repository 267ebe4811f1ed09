import { allAt } from '@/lib/capture/recipe/selectors';
import { applyRecipe } from '@/lib/capture/recipe/apply-recipe';
import { type Assignment, guessAssignment, makeRecipe } from '@/lib/capture/recipe/make-recipe';
import { textsOf } from '@/lib/capture/recipe/texts';
import type { RecipeField, RecipePlaces } from '@/lib/model/recipe';
import type { CapturedPerson } from '@/lib/model/capture';
import type { PickerTexts } from './picker-task';
import type { Stage } from './stage';

export type Taken = { people: CapturedPerson[]; recipe: RecipePlaces | undefined };

type Answers = { onTake: (taken: Taken) => void; onOther: () => void; onLeave: () => void };

/** More lines than these are no entry that somebody would sort by hand. */
const maxLines = 24;

/** Shows what was read from an entry and lets the user say of each text what it is; offers to take the entry, or all like it. */
export function showPanel(page: Document, stage: Stage, entry: Element, texts: PickerTexts, answers: Answers): void {
  const lines = textsOf(entry).slice(0, maxLines);
  let assignment: Assignment = guessAssignment(lines);
  const panel = stage.element('section', { class: 'panel', 'aria-label': texts.panel });
  const read = (): { places: RecipePlaces | undefined; people: { person: CapturedPerson; entry: Element }[] } => {
    const places = makeRecipe(entry, lines, assignment);
    return { places, people: places ? applyRecipe(page, places, page.URL) : [] };
  };

  const fieldOf = (line: number) => (Object.entries(assignment) as [RecipeField, number][]).find(([, at]) => at === line)?.[0];
  const assign = (line: number, field: RecipeField | undefined) => {
    const kept = (Object.entries(assignment) as [RecipeField, number][]).filter(([name, at]) => at !== line && name !== field);
    assignment = { ...Object.fromEntries(kept), ...(field && { [field]: line }) };
    draw();
  };

  const selects = lines.map(({ text }, line) => {
    const select = stage.element('select', { 'aria-label': text.slice(0, 80) }, stage.element('option', { value: '' }, texts.ignore));
    for (const [field, label] of Object.entries(texts.fields)) select.append(stage.element('option', { value: field }, label));
    select.addEventListener('change', () => assign(line, (select.value || undefined) as RecipeField | undefined));
    return select;
  });
  const rows = selects.map((select, line) => {
    const shown = stage.element('span', { dir: 'auto' }, lines[line]?.text ?? '');
    shown.addEventListener('click', () => {
      select.focus();
      select.showPicker?.();
    });
    return stage.element('li', {}, shown, select);
  });
  const head = stage.element('div', { role: 'status' });
  const actions = stage.element('div', { class: 'actions' });
  panel.append(head, stage.element('ul', { role: 'list' }, ...rows), actions);

  /** Shows what is read now; the lists of fields stay as they are, so that nobody is interrupted in them. */
  const draw = () => {
    const { places, people } = read();
    const own = people.find((one) => one.entry === entry);
    const isAlone = !places || allAt(page, places.entries).length < 2;
    selects.forEach((select, line) => (select.value = fieldOf(line) ?? ''));
    head.replaceChildren(stage.element('h2', { dir: 'auto' }, own ? own.person.name : texts.panel), ...(own ? [] : [stage.element('p', {}, texts.noName)]));
    actions.replaceChildren();
    if (own && people.length > 1) {
      const all = () => answers.onTake({ people: people.map(({ person }) => person), recipe: places });
      actions.append(stage.button(texts.takeAll.replace('#', String(people.length)), all, true));
    }
    if (own) {
      const one = () => answers.onTake({ people: [own.person], recipe: isAlone ? places : undefined });
      actions.append(stage.button(texts.takeOne, one, people.length < 2));
    }
    actions.append(stage.button(texts.other, answers.onOther), stage.button(texts.leave, answers.onLeave));
    stage.outline([entry, ...people.map((one) => one.entry).filter((other) => other !== entry)]);
  };
  draw();
  stage.root.append(panel);
  panel.querySelector<HTMLElement>('button.main, select')?.focus();
}
