import type { CapturedPerson } from '@/lib/model/capture';

/** Whoever stands on an organisation's page without another one stated is taken to belong to it, with little confidence. */
export const withOrganization = (person: CapturedPerson, organization: string | undefined): CapturedPerson =>
  person.organization !== undefined || organization === undefined
    ? person
    : { ...person, organization, evidence: { ...person.evidence, organization: { snippet: organization, confidence: 0.3 } } };
