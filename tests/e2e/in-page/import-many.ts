import { importData } from '@/lib/actions/import-data';
import { openImport } from '@/lib/actions/open-import';

declare const note: (what: string) => Promise<void>;

/** Imports so many people from a file; notes how many are through, and when it is done. */
export default async function importMany({ count }: { count: number }): Promise<void> {
  const lines = Array.from({ length: count }, (_, i) => `Person Number${i},Engineer of ${i},Labs ${i % 40},p${i}@example.org,Builds instrument ${i}`);
  const opened = await openImport(new File([['Name,Position,Company,Email,Bio', ...lines].join('\n')], 'people.csv'));
  if (opened.kind !== 'people') throw new Error(opened.kind);
  await importData('people.csv', await opened.rows(), { onProgress: ({ done }) => void note(String(done)) });
  await note('saved');
}
