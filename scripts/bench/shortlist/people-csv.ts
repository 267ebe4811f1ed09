import { csvRecord } from '@/lib/interchange/table/write-csv';
import { people } from './people';
import type { Pools } from './pools';

const headings = ['Name', 'First Name', 'Last Name', 'Position', 'Company', 'Email', 'Phone', 'Location', 'Profile URL', 'Bio'];

/** Invented people as a CSV file. */
export function peopleCsv(count: number, pools: Pools): string {
  const lines = [csvRecord(headings)];
  for (const { name, givenName, familyName, role, organization, emails, phones, location, profileUrl, bio } of people(count, pools)) {
    lines.push(csvRecord([name, givenName, familyName, role, organization, emails, phones, location, profileUrl, bio].map(String)));
  }
  return lines.join('');
}
