type Where = { line: number; name?: string | undefined; meant?: string | undefined };

const meant = (word: string | undefined) => (word ? ` Did you mean “${word}”?` : '');

/** The user's own templates: what can be put into them, and what can be wrong with them. */
export const templates = {
  variables: {
    greeting: 'Form of address: “Dear Dr Smith,”',
    closing: 'The words before your name: “Kind regards,”',
    signature: 'Your name, address, phone number and website, each on a line',
    source: 'A sentence that says how you found this person',
    reason: 'A sentence that says why this person, from their record',
    another_reason: 'Another such sentence, which you have not written yet',
    school: 'The school you have in common',
    'person.name': 'Name without titles',
    'person.titled': 'Name with title: “Dr Anna Smith”',
    'person.given': 'First name',
    'person.family': 'Surname',
    'person.role': 'Role',
    'person.short_role': 'Role in at most 40 characters',
    'person.organization': 'Organisation',
    'person.at_organization': 'Organisation with “at”',
    'person.education': 'Education',
    'person.location': 'Place',
    'me.name': 'Your name',
    'me.email': 'Your e-mail address',
    'me.phone': 'Your phone number',
    'me.website': 'Your website',
    'me.introduction': 'Who you are, to follow “I am”',
    'me.interest': 'What interests you, to follow “learn more about”',
    'sent.date': 'Day of your first message',
    'sent.reply_subject': '“Re:” and the subject of your last message',
  },
  filters: {
    capitalize: 'First letter large',
    lower_first: 'First letter small',
    close_clause: 'Adds a comma after a German relative clause',
    downcase: 'All letters small',
    upcase: 'All letters large',
    truncate: 'At most so many characters',
    first_word: 'Only the first word',
    without_dot: 'Without the full stop at the end',
    default: 'Another text where nothing is known',
  },
  problems: {
    unknownVariable: ({ line, name, meant: word }: Where) => `Line ${line}: nothing is called “${name}”.${meant(word)}`,
    unknownFilter: ({ line, name, meant: word }: Where) => `Line ${line}: there is no filter “${name}”.${meant(word)}`,
    unknownTag: ({ line, name, meant: word }: Where) => `Line ${line}: “{% ${name} %}” does not exist.${meant(word)}`,
    outputNotClosed: ({ line }: Where) => `Line ${line}: “{{” is opened but not closed with “}}”.`,
    tagNotClosed: ({ line, name }: Where) => `Line ${line}: “${name}” is opened but not closed.`,
    syntax: ({ line }: Where) => `Line ${line}: this is not understood between the brackets.`,
    empty: () => 'The text is empty.',
  },
};
