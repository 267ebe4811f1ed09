import { ownAddress } from '@/lib/browser';
import { type Capture, parseCapture } from '@/lib/model/capture';

/** Where the sample page says that it stands: a name that nobody can have (RFC 2606), so that its people are known by it. */
export const sampleOrigin = 'https://team.sample.example';

/** The address of the bundled page on which everything can be tried, in a language of the interface. */
export const sampleAddress = (language: string): string => ownAddress(`/sample/${language}.html`);

/** The language of the sample page at an address; `undefined` where it is another page. */
export function sampleAt(address: string): string | undefined {
  const [, language] = /\/sample\/(\w+)\.html(?:[?#].*)?$/.exec(address) ?? [];
  return language !== undefined && address.replace(/[?#].*$/, '') === sampleAddress(language) ? language : undefined;
}

/** The people of the sample page. Browsers let no script into pages of the program, so it is read as a file. */
export async function readSample(language: string): Promise<Capture> {
  const [{ capture }, page] = await Promise.all([import('@/lib/capture'), fetch(sampleAddress(language))]);
  const document = new DOMParser().parseFromString(await page.text(), 'text/html');
  return parseCapture(capture(document, { url: `${sampleOrigin}/${language}` }));
}
