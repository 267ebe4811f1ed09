import { describe, expect, it } from 'vitest';
import { textScores } from '@/lib/capture/text/text-scores';

const lines = (table: string): string[] => table.trim().split('\n').map((line) => line.trim());

const classifiers = [
  {
    kind: 'role',
    score: textScores.role,
    yes: `
      CEO
      Chief Executive Officer
      Managing Director
      Head of Marketing
      Senior Software Engineer
      Associate Professor
      PhD student
      Postdoctoral Researcher
      Vice President, Sales
      Treasurer
      Co-founder & CTO
      Assistant to the Board
      Geschäftsführerin
      Abteilungsleiter Vertrieb
      Personalreferentin
      Datenschutzbeauftragte
      Wissenschaftliche Mitarbeiterin
      Leiter:in Kommunikation
      Projektleiter/-in
      Stellvertretender Schulleiter
      Medizinische Fachangestellte
      Vorsitzender
      Kassenwart
      Directrice générale
      Maître de conférences
      Chargée de projet
      Directora de Comunicación
      Profesor titular
      Tesorero
      Responsabile amministrativo
      Ricercatrice
      Coordenador de projetos
      Hoogleraar
      Penningmeester
      Prezes zarządu
      Adiunkt
      Ordförande
      Suppleant
      Verksamhetsledare
      Yönetim Kurulu Başkanı
      Ředitelka
      Toimitusjohtaja
      директор по маркетингу
      Καθηγητής
      副教授
      总经理
      代表取締役
      准教授
      박사과정
      대표이사`,
    no: `
      Anna Miller
      Read more
      +49 30 555 0101
      anna@example.org
      Musterstraße 12
      Cookie settings
      Nature
      Öffnungszeiten
      https://example.org
      Mathematics
      Who can apply?`,
  },
  {
    kind: 'section',
    score: textScores.section,
    yes: `
      PhD students
      Postdocs
      Alumni
      Faculty
      Staff
      Board of Directors
      Former Members
      Advisory Board
      Our Team
      Principal Investigators and Staff
      Vorstand
      Mitarbeiterinnen und Mitarbeiter
      Ehemalige
      Studentische Hilfskräfte
      Doktorand*innen
      Geschäftsführung
      Équipe
      Membres
      Junta Directiva
      Consiglio direttivo
      Diretoria
      Bestuur
      Zarząd
      Styrelse
      Yönetim Kurulu
      会员
      团队成员
      卒業生
      メンバー
      구성원`,
    no: `
      Anna Miller
      Privacy policy
      Machine learning
      2024
      Where are we?
      anna@example.org
      Chemical reactions`,
  },
  {
    kind: 'organization',
    score: textScores.organization,
    yes: `
      Example GmbH
      Sample Software Inc.
      Mock & Partner AG
      Testwood Ltd
      Muster e.V.
      University of Nowhere
      Universität Musterstadt
      Max Muster Institut
      Department of Physics
      Sample Foundation
      Hospital General
      Fachhochschule Beispielburg
      Université de Nulle-Part
      Universidad de Ejemplo
      Politecnico Institute of Nowhere
      Stichting Voorbeeld
      Uniwersytet Przykładowy
      Örnek Üniversitesi
      北方大学
      見本株式会社
      예시대학교`,
    no: `
      Anna Miller
      Read more
      12 May
      Vice chair
      anna@example.org
      Cheerful and curious`,
  },
  {
    kind: 'location',
    score: textScores.location,
    yes: `
      Room 204
      Raum 3.14
      Büro 12
      Office 5, Building C
      12 Sample Street, Springfield, IL 62704
      Musterstraße 12, 12345 Berlin
      12345 Musterstadt
      Berlin, Germany
      Paris, France
      Zürich
      Vienna
      Sampleville, TX
      Sampleton, MA, USA
      3 rue de l'Exemple, 75001 Paris
      Calle Ejemplo 5
      Via Esempio 7
      Voorbeeldstraat 10
      ul. Przykładowa 3
      北京市
      서울`,
    no: `
      Anna Miller
      Director
      anna@example.org
      +49 30 555 0101
      Machine Learning
      Read more`,
  },
  {
    kind: 'education',
    score: textScores.education,
    yes: `
      Ph.D. in Chemistry, University of Nowhere
      PhD, University of Nowhere, 2012
      MSc in Physics
      B.A. in History
      M.A. Philosophy, 2004
      MBA, Example Business School
      Class of 2010
      Bachelor of Science in Biology
      Diplom in Informatik, Universität Musterstadt
      Studium der Physik an der Universität Musterstadt
      Licenciatura en Derecho
      Laurea in Economia
      Doctorat en chimie, Université de Nulle-Part
      博士（工学）
      서울 예시대학교 졸업`,
    no: `
      Anna Miller
      PhD student
      Read more
      Director
      anna@example.org`,
  },
  {
    kind: 'bio',
    score: textScores.bio,
    yes: `
      Anna is a researcher at the University of Nowhere. She works on the history of invented places and has written three books.
      Before joining the company in 2012, he was head of sales for a maker of samples, with a team of twelve in four countries.
      Sie studierte Physik an der Universität Musterstadt und ist seit 2015 als Beraterin mit dem Schwerpunkt Beispiele tätig.
      Elle est ingénieure et travaille dans le domaine des exemples depuis dix ans avec une équipe de chercheurs.
      Es profesora de historia y ha publicado varios libros sobre la vida de los ejemplos en el siglo pasado.
      他毕业于北方大学，现从事示例材料的研究，发表论文二十余篇，主持多项国家级科研项目。
      専門は見本工学です。これまで主に例文の構造について研究してきました。現在は応用研究に取り組んでいます。`,
    no: `
      Anna Miller
      Director of Sales
      PhD students
      Musterstraße 12, 12345 Berlin
      anna@example.org
      北京
      Read more about us`,
  },
];

const cases = classifiers.flatMap(({ kind, score, yes, no }) => [
  ...lines(yes).map((text) => ({ kind, score, text, expected: true })),
  ...lines(no).map((text) => ({ kind, score, text, expected: false })),
]);

describe('text scores', () => {
  it('are tried on at least one hundred and fifty texts', () => expect(cases.length).toBeGreaterThan(150));

  it.each(cases.filter(({ expected }) => expected))('$kind: $text', ({ score, text }) => expect(score(text)).toBeGreaterThanOrEqual(0.5));
  it.each(cases.filter(({ expected }) => !expected))('no $kind: $text', ({ score, text }) => expect(score(text)).toBeLessThan(0.5));

  it.each(classifiers)('$kind bears long and hostile texts', ({ score }) => {
    for (const text of ['', ' ', 'a'.repeat(1_000_000), 'director '.repeat(100_000), '((((', '\u202e\u0000']) {
      expect(score(text)).toBeGreaterThanOrEqual(0);
      expect(score(text)).toBeLessThanOrEqual(1);
    }
  });
});
