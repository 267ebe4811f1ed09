import { describe, expect, it } from 'vitest';
import { partsAbout } from '@/lib/relationship/fit/about-person';

const name = 'Runa Elster';
const about = (sentence: string) => partsAbout(sentence, name).join(' | ');

describe('what a sentence says of the person', () => {
  it.each([
    'She leads the archive.',
    'Dr. Runa Elster leitet das Archiv.',
    'Seit 2012 leitet sie das Archiv.',
    'Mit zwei Kollegen führt sie ein Archiv.',
    'I keep the archive of a port.',
    'Elster’s research is on archives.',
    'Her group builds archives.',
    'Archives have been her field ever since.',
    'Zu ihren Schwerpunkten zählt die Archivkunde.',
    'Under her leadership the archive moved.',
    'The archive was built by Runa Elster.',
    'Each spring she teaches archivists.',
    'Head of the archive.',
    'Leiterin des Archivs.',
    'Seit 2018 Leiterin der Abteilung Archive.',
    '2012–2016 Head of archives.',
    'Experienced in archive law.',
    'Spezialisiert auf Archivrecht.',
    'Founded the archive.',
    'Leitet das Archiv.',
    'Aufbau von Archiven seit 2011.',
    'Archives are what she does best.',
  ])('counts: %s', (sentence) => {
    expect(about(sentence)).toMatch(/archi/i);
  });

  it.each([
    ['an institution', 'The institute keeps an archive.'],
    ['others by name', 'Frau Dr. Seel leitet das Archiv.'],
    ['others of theirs', 'Her predecessor led the archive.'],
    ['relatives', 'Ihr Bruder leitet ein Archiv.'],
    ['the visitor', 'Sie finden das Archiv im Keller.'],
    ['us', 'We offer tours of the archive.'],
    ['a thing they use', 'The archive she visits is old.'],
    ['a firm of their name', 'Elster & Moor runs an archive.'],
    ['an event', 'Archive: Mondays, 7 pm.'],
    ['an event with a date', 'Leiterin des Archivs: 3. Mai, Aula.'],
    ['what is denied', 'Ein Archiv hat sie nie geleitet.'],
    ['what failed', 'She failed to save the archive.'],
    ['what is wished', 'Sie wollte ein Archiv gründen.'],
    ['what is sought', 'She applied for a post in the archive.'],
    ['what is told to somebody', 'She reports to the head of the archive.'],
    ['leisure', 'In her spare time she sorts an archive.'],
    ['what stands beside a quotation', 'Every archive is cold, she says.'],
  ])('does not count %s: %s', (_, sentence) => {
    expect(about(sentence)).not.toMatch(/archi/i);
  });

  it('takes the clauses about the person out of a sentence about others, too', () => {
    expect(partsAbout('The town is small, but she knows its archive.', name)).toEqual(['but she knows its archive.']);
    expect(partsAbout('She keeps the archive, and the town pays for it.', name)).toEqual(['She keeps the archive']);
    expect(partsAbout('She plans, builds and sells archives, among them two in Riverton.', name)).toEqual(['She plans', 'builds and sells archives', 'among them two in Riverton.']);
    expect(partsAbout('Trained in Northgate, Runa joined the archive.', name)).toEqual(['Trained in Northgate', 'Runa joined the archive.']);
  });

  it('reads what stands behind a label of competence, and the label before the person’s name', () => {
    expect(partsAbout('Schwerpunkte: Archivrecht, Schimmel', name)).toEqual(['Archivrecht, Schimmel']);
    expect(partsAbout('Research interests: archives', name)).toEqual(['archives']);
    expect(partsAbout('Archive: Runa Elster', name)).toEqual(['Archive']);
    expect(partsAbout('Archive: Idris Vale', name)).toEqual([]);
    expect(partsAbout('Our focus: archives', name)).toEqual([]);
  });

  it('knows only pronouns and lines where the name is not known', () => {
    expect(partsAbout('Runa leads the archive.', '')).toEqual([]);
    expect(partsAbout('She leads the archive.', '')).toEqual(['She leads the archive.']);
  });
});
