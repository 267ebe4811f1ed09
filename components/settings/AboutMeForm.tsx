import { useState } from 'preact/hooks';
import { AutosaveFailure } from '@/components/ui/AutosaveMark';
import { CountrySelect } from '@/components/ui/CountrySelect';
import { SavedMark } from '@/components/ui/SavedMark';
import { TextField } from '@/components/ui/TextField';
import { useTexts } from '@/components/ui/texts';
import { isSafeUrl, salvageFact } from '@/lib/model/facts';
import { MessageLanguage } from '@/lib/model/message';
import type { AboutMe } from '@/lib/model/settings';
import { useSetting } from './use-setting';

type Line = 'name' | 'email' | 'phone' | 'website' | 'education' | 'skills';
type Clause = 'introduction' | 'interest';

type LineSpec = { type: 'text' | 'email' | 'tel' | 'url'; autocomplete: 'name' | 'email' | 'tel' | 'url' | 'off'; maxLength: number; isUsable: (text: string) => boolean };

const any = () => true;
const lines: Record<Line, LineSpec> = {
  name: { type: 'text', autocomplete: 'name', maxLength: 200, isUsable: any },
  email: { type: 'email', autocomplete: 'email', maxLength: 254, isUsable: (text) => salvageFact('emails', [text]) !== undefined },
  phone: { type: 'tel', autocomplete: 'tel', maxLength: 60, isUsable: any },
  education: { type: 'text', autocomplete: 'off', maxLength: 1_000, isUsable: any },
  skills: { type: 'text', autocomplete: 'off', maxLength: 1_000, isUsable: any },
  website: { type: 'url', autocomplete: 'url', maxLength: 4_000, isUsable: isSafeUrl },
};
/** What every message needs, and what makes it easier to answer. */
const identity: readonly Line[] = ['name', 'email'];
const reach: readonly Line[] = ['phone', 'website'];
/** What can be found again in the record of a person. */
const common: readonly Line[] = ['education', 'skills'];
const hints: { [L in Line]?: 'educationHint' | 'skillsHint' } = { education: 'educationHint', skills: 'skillsHint' };
const clauses: readonly Clause[] = ['introduction', 'interest'];
const maxClause = 500;

/** Who writes: drafts are filled from it. */
export function AboutMeForm({ aboutMe }: { aboutMe: AboutMe }) {
  const { settings: texts } = useTexts();
  const { value, change, saving } = useSetting('aboutMe', aboutMe);
  const [left, setLeft] = useState<ReadonlySet<Line>>(new Set());
  const problems: Record<Line, string | undefined> = { name: undefined, email: texts.emailProblem, phone: undefined, website: texts.websiteProblem, education: undefined, skills: undefined };
  const problemOf = (line: Line) => (left.has(line) && value[line].trim() !== '' && !lines[line].isUsable(value[line].trim()) ? problems[line] : undefined);
  const field = (line: Line) => (
    <TextField
      key={line}
      label={texts[line]}
      hint={hints[line] && texts[hints[line]]}
      type={lines[line].type}
      autocomplete={lines[line].autocomplete}
      maxLength={lines[line].maxLength}
      value={value[line]}
      error={problemOf(line)}
      onText={(text) => change({ [line]: text })}
      onBlur={() => setLeft(new Set([...left, line]))}
    />
  );
  return (
    <section class="stack">
      <div class="settings__head">
        <h2>{texts.aboutMe}</h2>
        <SavedMark state={saving.state} />
      </div>
      <p class="muted">{texts.aboutMeHint}</p>
      <AutosaveFailure saving={saving} />
      {identity.map(field)}
      {MessageLanguage.options.map((language) => (
        <fieldset key={language} class="settings__group">
          <legend class="visually-hidden">{texts.inLanguage[language]}</legend>
          <h3 aria-hidden="true">{texts.inLanguage[language]}</h3>
          {clauses.map((clause) => (
            <TextField
              key={clause}
              lang={language}
              label={texts[clause][language]}
              placeholder={texts.examples[clause][language]}
              maxLength={maxClause}
              value={value[clause][language]}
              onText={(text) => change({ [clause]: { ...value[clause], [language]: text } })}
            />
          ))}
        </fieldset>
      ))}
      {common.map(field)}
      {reach.map(field)}
      <CountrySelect label={texts.country} none={texts.countryUnknown} value={value.country} onValue={(country) => change({ country })} />
    </section>
  );
}
