import { type Agreement, agreementFieldNames, type AgreementField, type AgreementTerms, specOf } from '@/lib/model/agreement';

const isOpen = (value: unknown) => value === undefined || (typeof value === 'string' && !value.trim());

/** The fields without which the agreement is incomplete, in the order of the page; the way out is always among them. */
export const missingTerms = (terms: Partial<AgreementTerms>): AgreementField[] =>
  agreementFieldNames.filter((field) => specOf(field).required && isOpen(terms[field]));

/** Why days do not fit together: what ends has to begin before. */
export type DayProblem = 'endsBeforeStart' | 'reviewBeforeStart' | 'reviewAfterEnd';

export function dayProblems({ startsOn, reviewOn, endsOn }: Partial<AgreementTerms>): DayProblem[] {
  return [
    ...(startsOn && endsOn && endsOn <= startsOn ? (['endsBeforeStart'] as const) : []),
    ...(startsOn && reviewOn && reviewOn < startsOn ? (['reviewBeforeStart'] as const) : []),
    ...(reviewOn && endsOn && reviewOn > endsOn ? (['reviewAfterEnd'] as const) : []),
  ];
}

export const isComplete = (terms: Partial<AgreementTerms>): boolean => !missingTerms(terms).length && !dayProblems(terms).length;

export type TermChange = { field: AgreementField; before: AgreementTerms[AgreementField]; after: AgreementTerms[AgreementField] };

/** What differs between two versions, in the order of the page. */
export const changedTerms = (before: Partial<AgreementTerms>, after: Partial<AgreementTerms>): TermChange[] =>
  agreementFieldNames
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));

type Versioned = Pick<Agreement, 'version' | 'agreedOn'>;

/** The version that is worked on or was agreed last. */
export const latestVersion = <Row extends Versioned>(versions: readonly Row[]): Row | undefined =>
  versions.reduce<Row | undefined>((latest, row) => (!latest || row.version > latest.version ? row : latest), undefined);

/** The version that holds: the last one to which both agreed. */
export const agreedVersion = <Row extends Versioned>(versions: readonly Row[]): Row | undefined =>
  latestVersion(versions.filter(({ agreedOn }) => agreedOn !== undefined));

/** The terms of an agreement without what makes it a row. */
export const termsOf = (agreement: Partial<AgreementTerms>): AgreementTerms =>
  Object.fromEntries(agreementFieldNames.filter((field) => !isOpen(agreement[field])).map((field) => [field, agreement[field]]));
