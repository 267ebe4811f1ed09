import { transform } from 'esbuild';
import type { Plugin } from 'vite';

/**
 * Properties that the scripts of capture have for themselves: none is one of the browser, of what they are given or return, or read
 * by an id in a string. The build writes them as one or two letters.
 */
export const ownProperties = (
  'announces attribute block box boxes breakLine candidate cellsOf chainOf chance column context countPictures depth distinct east ' +
  'element employed end facts family field findOwner firstHeading fragments generations given group groupOf headerOf headingBefore ' +
  'headingLines headings inLink isBlock isSameCell joined key kinds landmarks lead lines list listed members names namesOf namesSeveral ' +
  'nextOther ofStudents ordinary others page pairs parent parts pending peopleIn pictures pieces places properties readBlock readLine repeated ' +
  'rest scope score scores shape shared side sign slot slots start stated styled sums tag text texts titleParts titles told trust typesOf view ' +
  'weight writeLines'
).split(' ');

/** A script with its own properties shortened; what it does is the same. */
export async function withShortNames(code: string): Promise<string> {
  const { code: short } = await transform(code, {
    mangleProps: new RegExp(`^(?:${ownProperties.join('|')})$`),
    minify: true,
    charset: 'utf8',
    target: 'esnext',
    legalComments: 'none',
  });
  return short;
}

/** Shortens the scripts that read visited pages, after everything else was done to them. */
export const shortNames = (): Plugin => ({
  name: 'short-names',
  apply: 'build',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && /^capture\b/.test(chunk.fileName)) chunk.code = await withShortNames(chunk.code);
  },
});
