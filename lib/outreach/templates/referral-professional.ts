import { letter, type TemplateSet } from './type';

const english = {
  subject: 'Could you point me to somebody?',
  body: letter(`
{{ greeting }}

I often think back to [the course or the work you did together], and what I learned from you there still helps me. {{ me.presentation }}, and I would like to learn more about {{ me.interest }}.

Does somebody come to mind who works in this field and might talk to me for 20 minutes? I would only like to hear about their experience.

If so, these lines can be passed on as they are:

“My name is {{ me.name }}, and {{ person.titled }} was kind enough to pass these lines on. {{ me.presentation }}, and I would like to learn more about {{ me.interest }}. Would you be open to a 20-minute call? You can write to {{ me.email }}.”

I can also write to the person myself and mention you, if you agree. And if nobody comes to mind, please do not feel obliged in any way.

Thank you very much.

{{ closing }}
{{ signature }}
`),
};

/** Among people who are on first-name terms. */
const casual = {
  subject: 'Could you point me to somebody?',
  body: letter(`
{{ greeting }}

I often think back to [the course or the work you did together], and what I learned from you there still helps me. {{ me.presentation }}, and I’d like to learn more about {{ me.interest }}.

Does anybody come to mind who works in this field and might talk to me for 20 minutes? I’d just like to hear about their experience.

If so, feel free to pass these lines on as they are:

“My name is {{ me.name }}, and {{ person.titled }} was kind enough to pass these lines on. {{ me.presentation }}, and I would like to learn more about {{ me.interest }}. Would you be open to a 20-minute call? You can write to {{ me.email }}.”

I can also write to the person myself and mention you, if that’s all right with you. And if nobody comes to mind, please don’t feel obliged in any way.

Thank you very much.

{{ closing }}
{{ signature }}
`),
};

/** To former professors, teachers and bosses: whom would you recommend? */
export const referralProfessional: TemplateSet = {
  en: { formal: english, familiar: casual },
  de: {
    formal: {
      subject: 'Wen würden Sie mir empfehlen?',
      body: letter(`
{{ greeting }}

an [die Lehrveranstaltung oder die gemeinsame Arbeit] denke ich oft zurück; was ich dort von Ihnen gelernt habe, hilft mir bis heute. {{ me.presentation | close_clause }} und interessiere mich {{ me.interest | preposition: 'für' }}.

Fällt Ihnen jemand ein, der in diesem Bereich arbeitet und vielleicht 20 Minuten Zeit für mich hätte? Mir geht es nur darum, von Erfahrungen aus erster Hand zu lernen.

Wenn ja, können Sie diese Zeilen gern so weiterleiten:

„Mein Name ist {{ me.name }}; {{ person.titled }} war so freundlich, diese Zeilen weiterzugeben. {{ me.presentation | close_clause }} und interessiere mich {{ me.interest | preposition: 'für' }}. Wären 20 Minuten am Telefon möglich? Eine E-Mail an {{ me.email }} genügt.“

Ich kann der Person auch selbst schreiben und mich auf Sie beziehen, wenn Ihnen das recht ist. Und falls Ihnen niemand einfällt, fühlen Sie sich bitte zu nichts verpflichtet.

Herzlichen Dank.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: 'Wen würdest du mir empfehlen?',
      body: letter(`
{{ greeting }}

an [die Lehrveranstaltung oder die gemeinsame Arbeit] denke ich oft zurück; was ich dort von dir gelernt habe, hilft mir bis heute. {{ me.presentation | close_clause }} und interessiere mich {{ me.interest | preposition: 'für' }}.

Fällt dir jemand ein, der in diesem Bereich arbeitet und vielleicht 20 Minuten Zeit für mich hätte? Mir geht es nur darum, von Erfahrungen aus erster Hand zu lernen.

Wenn ja, kannst du diese Zeilen gern so weiterleiten:

„Mein Name ist {{ me.name }}; {{ person.titled }} war so freundlich, diese Zeilen weiterzugeben. {{ me.presentation | close_clause }} und interessiere mich {{ me.interest | preposition: 'für' }}. Wären 20 Minuten am Telefon möglich? Eine E-Mail an {{ me.email }} genügt.“

Ich kann der Person auch selbst schreiben und mich auf dich beziehen, wenn dir das recht ist. Und falls dir niemand einfällt, fühl dich bitte zu nichts verpflichtet.

Herzlichen Dank.

{{ closing }}
{{ signature }}
`),
    },
  },
};
