import { useState } from 'preact/hooks';
import { Disclosure } from '@/components/ui/Disclosure';
import { SearchField } from '@/components/ui/SearchField';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { registrableFilters, type TemplateFilter } from '@/lib/outreach/render/filters';
import { type Inserted, insertFilter, insertVariable } from '@/lib/outreach/user-templates/insert';
import { groupedVariables } from './variable-groups';

type Props = { area: () => HTMLTextAreaElement | null; onText: (text: string) => void };

const filterNames = Object.keys(registrableFilters) as TemplateFilter[];

/** What can be put into a template: a press puts it where the caret is. */
export function Picker({ area, onText }: Props) {
  const { templates: texts } = useTexts();
  const toast = useToast();
  const put = (inserted: (field: HTMLTextAreaElement) => Inserted | undefined) => {
    const field = area();
    if (!field) return;
    const result = inserted(field);
    if (!result) return toast({ text: texts.filterNeedsVariable });
    field.value = result.text;
    onText(result.text);
    field.focus();
    field.setSelectionRange(result.caret, result.caret);
  };
  const variable = (name: string) =>
    put((field) => insertVariable(field.value, { start: field.selectionStart, end: field.selectionEnd }, name));
  const filter = (name: TemplateFilter) => put((field) => insertFilter(field.value, field.selectionStart, name));
  return (
    <>
      <Disclosure summary={<h2>{texts.putIn}</h2>}>
        <Variables onChoose={variable} />
      </Disclosure>
      <Disclosure summary={<h2>{texts.change}</h2>}>
        <p class="muted small">{texts.changeHint}</p>
        <ul role="list" class="templates__picker">
          {filterNames.map((name) => (
            <Entry key={name} code={`| ${name}`} says={texts.filters[name]} onChoose={() => filter(name)} />
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

/** All that a template can name, by what it is about; narrowed while one types. */
function Variables({ onChoose }: { onChoose: (name: string) => void }) {
  const { templates: texts } = useTexts();
  const [lookedFor, setLookedFor] = useState('');
  const groups = groupedVariables(lookedFor, texts.variables);
  return (
    <div class="stack stack--tight">
      <SearchField label={texts.findVariable} value={lookedFor} onText={setLookedFor} />
      {groups.map(({ group, names }) => (
        <section key={group}>
          <h3 class="templates__group muted small">{texts.variableGroups[group]}</h3>
          <ul role="list" class="templates__picker">
            {names.map((name) => (
              <Entry key={name} code={`{{ ${name} }}`} says={texts.variables[name]} onChoose={() => onChoose(name)} />
            ))}
          </ul>
        </section>
      ))}
      <p role="status" class="muted small">
        {!groups.length && texts.noVariable}
      </p>
    </div>
  );
}

const Entry = ({ code, says, onChoose }: { code: string; says: string; onChoose: () => void }) => (
  <li>
    <button type="button" class="templates__entry" onClick={onChoose}>
      <code dir="ltr">{code}</code>
      <span class="small muted">{says}</span>
    </button>
  </li>
);
