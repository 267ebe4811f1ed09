import { describe, expect, it } from 'vitest';
import { parseName } from '@/lib/capture/names/parse-name';

/** One case a line: `shown | name | honorific | suffix`; the last two may be left out. */
const tables: Record<string, string> = {
  en: `
Anna Example | Anna Example
Mr Arthur Sample | Arthur Sample | Mr
Mrs. Betty Sample | Betty Sample | Mrs.
Ms Clara Testwood | Clara Testwood | Ms
Dr Daniel Fakeman | Daniel Fakeman | Dr
Dr. Daniel Fakeman | Daniel Fakeman | Dr.
Prof. Edith Mockley | Edith Mockley | Prof.
Professor Edith Mockley | Edith Mockley | Professor
Professors Edith Mockley | Edith Mockley | Professor
Associate Professor Frank Trialer | Frank Trialer | Associate Professor
Asst. Prof. Gina Placeholder | Gina Placeholder | Asst. Prof.
Emeritus Professor Hugh Oldcase | Hugh Oldcase | Emeritus Professor
Sir Ian Madeup | Ian Madeup | Sir
Dame Judith Inventon | Judith Inventon | Dame
The Rev. Karl Sampleton | Karl Sampleton | The Rev.
Rabbi Levi Fictstein | Levi Fictstein | Rabbi
Atty. Maria Testado | Maria Testado | Atty.
Judge Nora Exampleton Hill | Nora Exampleton Hill | Judge
Maj. Oliver Mockford | Oliver Mockford | Maj.
Col. Peter Fakenham | Peter Fakenham | Col.
Lt. Quentin Dummy | Quentin Dummy | Lt.
Hon. Rachel Specimen | Rachel Specimen | Hon.
Anna Example, PhD | Anna Example | | PhD
Anna Example, Ph.D. | Anna Example | | Ph.D.
Anna Example, Ph. D. | Anna Example | | Ph.D.
Anna Example PhD | Anna Example | | PhD
Anna Example, MD, PhD | Anna Example | | MD, PhD
Anna Example MD PhD | Anna Example | | MD, PhD
Bob Sample, Esq. | Bob Sample | | Esq.
Bob Sample, CPA | Bob Sample | | CPA
Bob Sample, M.B.A., CFA | Bob Sample | | M.B.A., CFA
Dr. Bob Sample, FRCP | Bob Sample | Dr. | FRCP
Carol Mockley OBE | Carol Mockley | | OBE
Prof. Carol Mockley CBE FRS | Carol Mockley | Prof. | CBE, FRS
Dan Fakeman, J.D., LL.M. | Dan Fakeman | | J.D., LL.M.
Eve Testwood, D.M.A. | Eve Testwood | | D.M.A.
Fred Sample Jr. | Fred Sample Jr. | | Jr.
Fred Sample, Jr. | Fred Sample Jr. | | Jr.
Fred Q. Sample, Jr., Ph.D. | Fred Q. Sample Jr. | | Jr., Ph.D.
Gordon L. Placer III | Gordon L. Placer III | | III
Henry Fakeman IV | Henry Fakeman IV | | IV
Hon Wai Sampleton, MD | Hon Wai Sampleton | | MD
Don Exampleberg | Don Exampleberg
Dean Testerly | Dean Testerly
Anna (Annie) Example | Anna Example
J. R. (Jim) Sample | J. R. Sample
Anna "Annie" Example | Anna Example
Anna “Ace” Example | Anna Example
Anna 'Ace' Example | Anna Example
Anna Example (she/her) | Anna Example
Anna Example she/her | Anna Example
Anna Example (They/Them/Theirs) | Anna Example
Anna Example [on leave] | Anna Example
Anna Example (née Trialer) | Anna Example
Anna Example, née Trialer | Anna Example
Anna Example - CTO | Anna Example
Anna Example | Anna Example
Example, Anna | Anna Example
Example, Dr Anna | Anna Example | Dr
Example, Prof Anna B | Anna B Example | Prof
Sample, Mr Robert | Robert Sample | Mr
Sample, Anna, Ph.D. | Anna Sample | | Ph.D.
Sample, J. K. | J. K. Sample
Sample-Mock, Anna Maria | Anna Maria Sample-Mock
EXAMPLE, Anna | Anna Example
ANNA EXAMPLE | ANNA EXAMPLE
ANNA B. EXAMPLE | ANNA B. EXAMPLE
Anna EXAMPLE | Anna Example
EXAMPLE Anna | Anna Example
O'SAMPLE Brian | Brian O'Sample
MCSAMPLE Ian | Ian McSample
J.R.R. Sampleton | J.R.R. Sampleton
K.S. Testgupta | K.S. Testgupta
JP Sampleman | JP Sampleman
SC Testera | SC Testera
A. N. Other | A. N. Other
Mary-Jane O'Sample | Mary-Jane O'Sample
Anna Mc Sample | Anna Mc Sample
Dr. Anna and Bruno Example | Anna Example | Dr.
Anna & Bruno Example | Anna Example
Dr.Anna Example | Anna Example | Dr.
  Anna   Example,  | Anna Example
• Anna Example | Anna Example
Anna Example* | Anna Example
Anna Example, CTO | Anna Example
Anna Example, Director of Sales | Anna Example
Anna Example, University of Nowhere | Anna Example
Anna Example, PhD student | Anna Example | | PhD, student
Anna Example PE | Anna Example | | PE
Anna Example, RN, BSN | Anna Example | | RN, BSN
Anna Example, SHRM-CP | Anna Example | | SHRM-CP
Anna Example emeritus | Anna Example | | emeritus
Md. Karim Samplehossain | Md. Karim Samplehossain
Dr. Md. Karim Samplehossain | Md. Karim Samplehossain | Dr.
Md Karim Samplehossain | Md Karim Samplehossain
Shri Ramesh Testkumar | Ramesh Testkumar | Shri
Smt. Lata Testkumari | Lata Testkumari | Smt.
Prof. Meena V. | Meena V. | Prof.
S. P. Testarajan | S. P. Testarajan
Er. Nitin Sampleshwar | Nitin Sampleshwar | Er.
Engr. Ada Testokonkwo | Ada Testokonkwo | Engr.`,
  de: `
Herr Helmut Muster | Helmut Muster | Herr
Frau Helga Muster | Helga Muster | Frau
Frau Musterfrau | Musterfrau | Frau
Herr Mustermann | Mustermann | Herr
Hr. Dr. Max Muster | Max Muster | Hr. Dr.
Herr Prof. Dr. Max Muster | Max Muster | Herr Prof. Dr.
Prof. Dr. Eva Beispiel | Eva Beispiel | Prof. Dr.
Prof. Dr. med. Eva Beispiel | Eva Beispiel | Prof. Dr. med.
Dr. med Eva Beispiel | Eva Beispiel | Dr. med
Dr. med. dent. Eva Beispiel | Eva Beispiel | Dr. med. dent.
Dr. rer. nat. Jan Probe | Jan Probe | Dr. rer. nat.
Dr. rer. pol. Jan Probe | Jan Probe | Dr. rer. pol.
Prof. Dr. Dr. h. c. mult. Udo Vorlage | Udo Vorlage | Prof. Dr. Dr. h. c. mult.
Prof. Dr. Dr. h.c. Udo Vorlage | Udo Vorlage | Prof. Dr. Dr. h.c.
Prof. em. Dr. Udo Vorlage | Udo Vorlage | Prof. em. Dr.
Dr.-Ing. Pia Muster | Pia Muster | Dr.-Ing.
Prof. Dr.-Ing. Pia Muster | Pia Muster | Prof. Dr.-Ing.
Prof. Dr.-Ing. habil. Pia Muster | Pia Muster | Prof. Dr.-Ing. habil.
Dipl.-Ing. Kurt Probe | Kurt Probe | Dipl.-Ing.
Dipl.-Ing. (FH) Kurt Probe | Kurt Probe | Dipl.-Ing. (FH)
Dipl.-Kffr. Uta Probe | Uta Probe | Dipl.-Kffr.
Dipl.-Inf. Uta Probe | Uta Probe | Dipl.-Inf.
Dipl. Ing. Kurt Probe | Kurt Probe | Dipl. Ing.
Univ.-Prof. Dr. Lea Beispiel | Lea Beispiel | Univ.-Prof. Dr.
Univ.-Prof.in Dr.in Lea Beispiel | Lea Beispiel | Univ.-Prof.in Dr.in
Ass.-Prof. Dr. Lea Beispiel | Lea Beispiel | Ass.-Prof. Dr.
ao. Univ.-Prof. Dr. Leo Beispiel | Leo Beispiel | ao. Univ.-Prof. Dr.
apl. Prof. Dr. Leo Beispiel | Leo Beispiel | apl. Prof. Dr.
Jun.-Prof. Dr. Ina Vorlage | Ina Vorlage | Jun.-Prof. Dr.
PD Dr. Ina Vorlage | Ina Vorlage | PD Dr.
Priv.-Doz. Dr. Ina Vorlage | Ina Vorlage | Priv.-Doz. Dr.
Mag. Dr. Rosa Muster | Rosa Muster | Mag. Dr.
Mag.a Rosa Muster | Rosa Muster | Mag.a
MMag. Dr. Rosa Muster | Rosa Muster | MMag. Dr.
Mag. (FH) Rosa Muster | Rosa Muster | Mag. (FH)
DI Eva Muster | Eva Muster | DI
DI Dr. Eva Muster | Eva Muster | DI Dr.
Mag. DI Dr. Eva Muster, MSc | Eva Muster | Mag. DI Dr. | MSc
Ing. Franz Probe, MBA | Franz Probe | Ing. | MBA
RA Theo Muster | Theo Muster | RA
Dr. Hans-Peter von der Probe | Hans-Peter von der Probe | Dr.
Karl Freiherr von Muster | Karl Freiherr von Muster
Muster, Eva | Eva Muster
Muster, Dr. Eva | Eva Muster | Dr.
MUSTER Eva | Eva Muster
Eva MUSTER | Eva Muster
Eva Muster (geb. Probe) | Eva Muster
Eva Muster, geb. Probe | Eva Muster
Max Muster (m/w) | Max Muster
Eva Muster B.Sc. | Eva Muster | | B.Sc.
Eva Muster, M.A. | Eva Muster | | M.A.
Eva Muster M. Sc. | Eva Muster | | M.Sc.
Eva Muster, LL.M. | Eva Muster | | LL.M.
Prof. Dr. Udo Vorlage i. R. | Udo Vorlage | Prof. Dr. | i.R.
Prof. Dr. phil. habil. Eva Beispiel | Eva Beispiel | Prof. Dr. phil. habil.`,
  fr: `
M. Jean Exemple | Jean Exemple | M.
Mme Claire Modèle | Claire Modèle | Mme
Mlle Zoé Modèle | Zoé Modèle | Mlle
Dr Luc Essai | Luc Essai | Dr
Pr. Luc Essai | Luc Essai | Pr.
Me Paul Essai | Paul Essai | Me
EXEMPLE Jean | Jean Exemple
Jean-Luc EXEMPLE | Jean-Luc Exemple
Jean de la Maquette | Jean de la Maquette
DE LA MAQUETTE Jean | Jean De La Maquette
Anne-Sophie d'Épreuve | Anne-Sophie d'Épreuve
Claire Modèle-Essai | Claire Modèle-Essai
Modèle, Claire | Claire Modèle
Claire Modèle (née Essai) | Claire Modèle`,
  es: `
D. Juan Ejemplo Prueba | Juan Ejemplo Prueba | D.
Dña. Ana Ejemplo Prueba | Ana Ejemplo Prueba | Dña.
Dra. Ana Ejemplo Prueba | Ana Ejemplo Prueba | Dra.
Sr. Juan Ejemplo | Juan Ejemplo | Sr.
Sra. Ana Ejemplo | Ana Ejemplo | Sra.
Lic. Ana Ejemplo | Ana Ejemplo | Lic.
Ing. Juan Ejemplo | Juan Ejemplo | Ing.
Mtro. Juan Ejemplo | Juan Ejemplo | Mtro.
Profa. Ana Ejemplo | Ana Ejemplo | Profa.
Juan Ejemplo y Prueba | Juan Ejemplo y Prueba
Ejemplo Prueba, María | María Ejemplo Prueba
ANA Mª EJEMPLO PRUEBA | ANA Mª EJEMPLO PRUEBA
EJEMPLO PRUEBA, ANA | ANA EJEMPLO PRUEBA
María del Carmen de la Prueba | María del Carmen de la Prueba`,
  it: `
Dott. Marco Esempio | Marco Esempio | Dott.
Dott.ssa Carla Esempio | Carla Esempio | Dott.ssa
Prof.ssa Carla Esempio | Carla Esempio | Prof.ssa
Sig.ra Carla Esempio | Carla Esempio | Sig.ra
Avv. Marco Esempio | Marco Esempio | Avv.
Ing. Marco Esempio | Marco Esempio | Ing.
Arch. Marco Esempio | Marco Esempio | Arch.
Marco Della Prova | Marco Della Prova
ESEMPIO Marco | Marco Esempio`,
  pt: `
Dr. João Exemplo | João Exemplo | Dr.
Profa. Dra. Ana Exemplo | Ana Exemplo | Profa. Dra.
Eng. Rui Exemplo | Rui Exemplo | Eng.
João Exemplo da Prova | João Exemplo da Prova
João Prova Filho | João Prova Filho | | Filho
João Carlos Prova Neto | João Carlos Prova Neto | | Neto`,
  nl: `
dhr. Jan Voorbeeld | Jan Voorbeeld | dhr.
mevr. Anneke Voorbeeld | Anneke Voorbeeld | mevr.
prof. dr. ir. Jan Voorbeeld | Jan Voorbeeld | prof. dr. ir.
drs. Anneke van der Proef | Anneke van der Proef | drs.
mr. Kees 't Proefje | Kees 't Proefje | mr.
ir. Jan van 't Voorbeeld | Jan van 't Voorbeeld | ir.
Jan Voorbeeld, MSc | Jan Voorbeeld | | MSc`,
  pl: `
mgr Anna Przykład | Anna Przykład | mgr
mgr inż. Piotr Wzór | Piotr Wzór | mgr inż.
dr hab. Anna Przykład | Anna Przykład | dr hab.
prof. dr hab. Piotr Wzór | Piotr Wzór | prof. dr hab.
lek. Ewa Wzorowska | Ewa Wzorowska | lek.
inż. Piotr Wzór | Piotr Wzór | inż.
dr n. med. Ewa Wzorowska | Ewa Wzorowska | dr n. med.`,
  cs: `
Mgr. Jana Příkladová | Jana Příkladová | Mgr.
Ing. Petr Vzorek, Ph.D. | Petr Vzorek | Ing. | Ph.D.
MUDr. Jana Příkladová | Jana Příkladová | MUDr.
prof. Petr Vzorek, CSc. | Petr Vzorek | prof. | CSc.
RNDr. Petr Vzorek | Petr Vzorek | RNDr.
Bc. Jana Příkladová | Jana Příkladová | Bc.`,
  tr: `
Prof. Dr. Ayşe Örnek | Ayşe Örnek | Prof. Dr.
Doç. Dr. Mehmet Deneme | Mehmet Deneme | Doç. Dr.
Dr. Öğr. Üyesi Ali Deneme | Ali Deneme | Dr. Öğr. Üyesi
Ayşe ÖRNEK | Ayşe Örnek`,
  zh: `
王小明 | 王小明
王小明教授 | 王小明 | 教授
李芳 老师 | 李芳 | 老师
欧阳小明 | 欧阳小明
张伟 (Wei Zhang) | 张伟
张伟（Wei Zhang） | 张伟`,
  ja: `
山田 太郎 | 山田 太郎
山田太郎 | 山田太郎
山田 太郎 (Taro Yamada) | 山田 太郎
山田 太郎 教授 | 山田 太郎 | 教授
山田さん | 山田 | さん
スミス ジョン (John Smith) | スミス ジョン`,
  ko: `
김민수 | 김민수
김민수 교수 | 김민수 | 교수
김민수 (Minsu Kim) | 김민수
남궁민수 | 남궁민수
이 영희 | 이 영희`,
  ru: `
Иван Примеров | Иван Примеров
д-р Анна Примерова | Анна Примерова | д-р
проф. Иван Примеров | Иван Примеров | проф.
ПРИМЕРОВ Иван | Иван Примеров`,
  el: `
Δρ. Μαρία Παραδείγματος | Μαρία Παραδείγματος | Δρ.
Γιώργος Δοκιμής | Γιώργος Δοκιμής`,
  he: `
ד"ר דנה לדוגמה | דנה לדוגמה | ד"ר
דנה לדוגמה | דנה לדוגמה`,
  ar: `
د. سارة المثال | سارة المثال | د.
محمد المثال | محمد المثال`,
  und: `
KIM Min-jun | Min-jun Kim
LI Wei | Wei Li
XU Jing | Jing Xu
Nguyễn Văn Mẫu | Nguyễn Văn Mẫu
Juan DELA PRUEBA | Juan Dela Prueba
VAN DER PROEF Jan | Jan Van Der Proef
Jan VAN DER PROEF | Jan Van Der Proef
de PROVA Ana | Ana de Prova
Abdul Rahman bin Contoh | Abdul Rahman bin Contoh
Guðrún Dæmisdóttir | Guðrún Dæmisdóttir`,
};

const cases = Object.entries(tables).flatMap(([language, table]) =>
  table.trim().split('\n').map((line) => {
    const [shown = '', name = '', honorific = '', suffix = ''] = line.split('|').map((cell) => cell.trim());
    return { language, shown, expected: { name, honorific, suffix } };
  }),
);

describe('parseName', () => {
  it('is tried on more than two hundred names', () => expect(cases.length).toBeGreaterThan(200));

  it.each(cases)('$language: $shown', ({ language, shown, expected }) => {
    const parts = parseName(shown, { language });
    expect({ name: parts?.name ?? '', honorific: parts?.honorific ?? '', suffix: parts?.suffix ?? '' }).toEqual(expected);
  });

  it.each([
    ['Anna B. Example', '', 'Anna B.', 'Example'],
    ['Jan van der Proef', 'nl', 'Jan', 'van der Proef'],
    ['Ana Ejemplo Prueba', 'es', 'Ana', 'Ejemplo Prueba'],
    ['Juan Ejemplo y Prueba', 'es', 'Juan', 'Ejemplo y Prueba'],
    ['Karl Freiherr von Muster', 'de', 'Karl', 'Freiherr von Muster'],
    ['Sample, Anna', 'en', 'Anna', 'Sample'],
    ['KIM Min-jun', '', 'Min-jun', 'Kim'],
    ['山田 太郎', 'ja', '太郎', '山田'],
    ['김민수', 'ko', '민수', '김'],
    ['남궁민수', 'ko', '민수', '남궁'],
    ['欧阳小明', 'zh', '小明', '欧阳'],
    ['王小明', 'zh', '小明', '王'],
  ])('tells given and family name of %s apart', (shown, language, givenName, familyName) => {
    expect(parseName(shown, { language })).toMatchObject({ givenName, familyName });
  });

  it('turns names round where the list puts the family name first', () => {
    expect(parseName('Muster Eva', { familyFirst: true })).toEqual({ name: 'Eva Muster', givenName: 'Eva', familyName: 'Muster' });
    expect(parseName('Kovács Anna', { language: 'hu' })?.name).toBe('Anna Kovács');
    expect(parseName('Anna Kovács', { language: 'hu' })?.name).toBe('Anna Kovács');
    expect(parseName('Nagyné Szűcs Katalin', { language: 'hu' })?.name).toBe('Katalin Nagyné Szűcs');
  });

  it('takes a single word only when told to, or behind a title', () => {
    expect(parseName('Sampleton')).toBeUndefined();
    expect(parseName('Sampleton', { allowMononym: true })?.name).toBe('Sampleton');
    expect(parseName('Frau Muster')).toEqual({ name: 'Muster', honorific: 'Frau', familyName: 'Muster' });
  });

  it.each(['', ' ', '—', '123', '()', '@@@', '“”'])('finds no name in %j', (shown) => expect(parseName(shown)).toBeUndefined());

  it('bears hostile input', () => {
    for (const shown of ['a'.repeat(100_000), '('.repeat(5_000), 'Dr. '.repeat(2_000), ', '.repeat(3_000), '\u202e\u0000<script>'])
      expect(() => parseName(shown)).not.toThrow();
  });
});
