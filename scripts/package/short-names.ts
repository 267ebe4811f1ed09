import { transform } from 'esbuild';
import type { Plugin } from 'vite';

/**
 * Properties that the scripts of capture have for themselves: none is one of the browser, of what they return, or read by an id in
 * a string. The build writes them as one or two letters.
 */
export const ownProperties = (
  'announces attribute block box boxes breakLine candidate chance countPictures distinct element employed end facts family field firstHeading fragments ' +
  'groupOf headingBefore headingLines headings inLink joined landmarks lead line lines list members nextOther ofStudents ordinary page pairs parent parts ' +
  'peopleIn pictures pieces places readBlock readLine rest score scores shape side sign slot slots start stated sums tag text texts titleParts titles told trust ' +
  'view weight'
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
