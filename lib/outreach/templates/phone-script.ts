import { letter, type TemplateSet } from './type';

const english = {
  subject: 'Call with {{ person.name }}',
  body: letter(`
If somebody else answers
Hello, this is {{ me.name }}. Could I speak to {{ person.titled }} for a moment, please? I would like to ask for some advice; I am not selling anything, and I am not applying for a job.

Opening
Hello, {{ person.addressed }}, this is {{ me.name }}. {% if introducer.name %}{{ introducer.name }} suggested that I call you.{% else %}{{ source | default: '[Who recommended you, or how you found this person.]' }}{% endif %} Do you have two minutes, or shall I call at another time?

Why you
{{ reason }} {{ me.presentation }}, and I would like to learn more about {{ me.interest }}.

The question
Could we talk for 20 minutes, on the phone or by video? I would like to hear how you came to do what you do. Would [first day and time] suit you, or rather [second day and time]?

If the answer is no
Thank you for being so frank. Is there perhaps somebody else you would advise me to ask? If not, that is quite all right.

On the answering machine
Hello, {{ person.addressed }}, this is {{ me.name }}; my surname is spelled {{ me.spelled }}. My number is {{ me.phone }}. I have a few questions about your work and would be glad of 20 minutes of your time. You can reach me [when you can be reached]; otherwise I will try again on [day and time]. Thank you, and goodbye.

Close
Thank you very much. I will send you a short message to confirm. Could you tell me the best address for it?
`),
};

/** Among people who are on first-name terms. */
const casual = {
  subject: 'Call with {{ person.name }}',
  body: letter(`
If somebody else answers
Hello, this is {{ me.name }}. Could I speak to {{ person.name }} for a moment, please? I’d like to ask for some advice; I’m not selling anything, and I’m not applying for a job.

Opening
Hello {{ person.given }}, this is {{ me.name }}. {% if introducer.name %}{{ introducer.name }} suggested that I call you.{% else %}{{ source | default: '[Who recommended you, or how you found this person.]' }}{% endif %} Do you have two minutes, or shall I call another time?

Why you
{{ reason }} {{ me.presentation }}, and I’d like to learn more about {{ me.interest }}.

The question
Could we talk for 20 minutes, on the phone or by video? I’d like to hear how you got into your job. Would [first day and time] work for you, or rather [second day and time]?

If the answer is no
Thanks for being so frank. Is there perhaps somebody else you’d advise me to ask? If not, that’s quite all right.

On the answering machine
Hello {{ person.given }}, this is {{ me.name }}; my surname is spelled {{ me.spelled }}. My number is {{ me.phone }}. I have a few questions about your work and would be glad of 20 minutes of your time. You can reach me [when you can be reached]; otherwise I’ll try again on [day and time]. Thanks, and goodbye.

Close
Thank you very much. I’ll send you a short message to confirm. What’s the best address for it?
`),
};

/** What to say on the phone; the notes of the call go into the history. */
export const phoneScript: TemplateSet = {
  en: { formal: english, familiar: casual },
  de: {
    formal: {
      subject: 'Anruf bei {{ person.name }}',
      body: letter(`
Wenn jemand anderes abhebt
Guten Tag, mein Name ist {{ me.name }}. Könnte ich bitte kurz mit {{ person.titled }} sprechen? Ich möchte um einen Rat bitten; ich verkaufe nichts und bewerbe mich auch nicht.

Einstieg
Guten Tag, {{ person.addressed }}, mein Name ist {{ me.name }}. {% if introducer.name %}{{ introducer.name }} hat mir empfohlen, Sie anzurufen.{% else %}{{ source | default: '[Wer Sie empfohlen hat oder wie Sie auf diese Person gekommen sind.]' }}{% endif %} Haben Sie zwei Minuten, oder darf ich zu einer anderen Zeit anrufen?

Warum gerade Sie
{{ reason }} {{ me.presentation | close_clause }} und interessiere mich {{ me.interest | preposition: 'für' }}.

Die Bitte
Könnten wir uns 20 Minuten unterhalten, am Telefon oder per Video? Ich würde gern hören, wie Sie zu Ihrer heutigen Aufgabe gekommen sind. Würde Ihnen [erster Tag und Uhrzeit] passen oder eher [zweiter Tag und Uhrzeit]?

Wenn die Antwort Nein ist
Danke für Ihre ehrliche Antwort. Gibt es vielleicht jemand anderen, den ich fragen könnte? Wenn nicht, ist das völlig in Ordnung.

Auf dem Anrufbeantworter
Guten Tag, {{ person.addressed }}, mein Name ist {{ me.name }}, ich buchstabiere: {{ me.spelled }}. Meine Nummer ist {{ me.phone }}. Ich habe einige Fragen zu Ihrer Arbeit und würde mich über 20 Minuten Ihrer Zeit freuen. Sie erreichen mich [wann Sie erreichbar sind]; sonst versuche ich es am [Tag und Uhrzeit] noch einmal. Vielen Dank und auf Wiederhören.

Abschluss
Herzlichen Dank. Ich schicke Ihnen eine kurze Bestätigung. An welche Adresse darf ich sie senden?
`),
    },
    familiar: {
      subject: 'Anruf bei {{ person.name }}',
      body: letter(`
Wenn jemand anderes abhebt
Guten Tag, mein Name ist {{ me.name }}. Könnte ich bitte kurz mit {{ person.name }} sprechen? Ich möchte um einen Rat bitten; ich verkaufe nichts und bewerbe mich auch nicht.

Einstieg
Hallo {{ person.given }}, hier ist {{ me.name }}. {% if introducer.name %}{{ introducer.name }} hat mir empfohlen, dich anzurufen.{% else %}{{ source | default: '[Wer Sie empfohlen hat oder wie Sie auf diese Person gekommen sind.]' }}{% endif %} Hast du zwei Minuten, oder soll ich ein andermal anrufen?

Warum gerade du
{{ reason }} {{ me.presentation | close_clause }} und interessiere mich {{ me.interest | preposition: 'für' }}.

Die Bitte
Könnten wir uns 20 Minuten unterhalten, am Telefon oder per Video? Ich würde gern hören, wie du zu deiner heutigen Aufgabe gekommen bist. Würde dir [erster Tag und Uhrzeit] passen oder eher [zweiter Tag und Uhrzeit]?

Wenn die Antwort Nein ist
Danke für deine ehrliche Antwort. Gibt es vielleicht jemand anderen, den ich fragen könnte? Wenn nicht, ist das völlig in Ordnung.

Auf dem Anrufbeantworter
Hallo {{ person.given }}, hier ist {{ me.name }}, ich buchstabiere: {{ me.spelled }}. Meine Nummer ist {{ me.phone }}. Ich habe ein paar Fragen zu deiner Arbeit und würde mich über 20 Minuten deiner Zeit freuen. Du erreichst mich [wann Sie erreichbar sind]; sonst versuche ich es am [Tag und Uhrzeit] noch einmal. Danke und bis bald.

Abschluss
Danke dir. Ich schicke dir eine kurze Bestätigung. An welche Adresse soll sie gehen?
`),
    },
  },
};
