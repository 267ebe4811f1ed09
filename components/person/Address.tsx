import { AutosaveFailure, AutosaveTick } from '@/components/ui/AutosaveMark';
import { CountrySelect } from '@/components/ui/CountrySelect';
import { Disclosure } from '@/components/ui/Disclosure';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { useTexts } from '@/components/ui/texts';
import { useAutosave } from '@/components/ui/use-autosave';
import { editPerson } from '@/lib/actions/edit-person';
import { Register } from '@/lib/model/message';
import { type Person, Salutation } from '@/lib/model/person';
import { FactField } from './FactField';
import { addressFields } from './field-places';
import { useFieldText } from './use-field-text';

/** `usual`: no word of the user's own. */
const registers = ['usual', ...Register.options] as const;

/** As in `Person.customSalutation`. */
const maxSalutation = 200;

type Patch = Partial<Pick<Person, 'salutation' | 'customSalutation' | 'register' | 'country'>>;

/** What letters need: the parts of the name, the salutation in German and the country. */
export function Address({ person }: { person: Person }) {
  const { person: texts } = useTexts();
  const saving = useAutosave((patch: Patch) => editPerson(person.id, patch));
  const custom = useFieldText(person.customSalutation ?? '', (typed) => {
    saving.push({ customSalutation: typed.trim() || undefined });
    return undefined;
  });
  return (
    <Disclosure
      lazy
      summary={
        <h2>
          {texts.letters}
          <AutosaveTick state={saving.state} />
        </h2>
      }
    >
      <div class="stack">
        <div>
          {addressFields.map((field) => (
            <FactField key={field} person={person} field={field} />
          ))}
        </div>
        <Select
          label={texts.salutation}
          hint={texts.salutationHint}
          value={person.salutation}
          options={Salutation.options.map((value) => ({ value, label: texts.salutations[value] }))}
          onValue={(salutation) => saving.push({ salutation })}
        />
        {person.salutation === 'custom' && (
          <TextField
            label={texts.customSalutation}
            value={custom.text}
            maxLength={maxSalutation}
            onText={custom.type}
            onBlur={custom.finish}
            onKeyDown={(event) => event.key === 'Enter' && custom.finish()}
          />
        )}
        <Select
          label={texts.register}
          value={person.register ?? 'usual'}
          options={registers.map((value) => ({ value, label: texts.registers[value] }))}
          onValue={(value) => saving.push({ register: value === 'usual' ? undefined : value })}
        />
        <CountrySelect
          label={texts.country}
          hint={texts.countryHint}
          none={texts.countryUnknown}
          value={person.country}
          onValue={(country) => saving.push({ country })}
        />
        <AutosaveFailure saving={saving} />
      </div>
    </Disclosure>
  );
}
