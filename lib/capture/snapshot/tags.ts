import type { Landmark } from './types';

const set = (tags: string) => new Set(tags.split(' '));

/** Elements that do not break a line. Everything else does. */
export const inlineTags = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font g i img ins kbd label mark nobr o:p q ruby rb s samp small span strike ' +
    'strong sub sup svg time tt u var wbr button joomla-hidden-mail slot picture',
);

/** Elements whose content is not text of the page. */
export const skippedTags = set('script style noscript template title base object embed canvas audio video select textarea input datalist link map rp rt svg math');

/** Elements that show a picture. */
export const pictureTags = set('img picture image amp-img');

export const landmarkTags: Record<string, Landmark> = {
  nav: 'nav',
  aside: 'aside',
  footer: 'footer',
  header: 'header',
  main: 'main',
  blockquote: 'quote',
  q: 'quote',
  form: 'form',
};

export const landmarkRoles: Record<string, Landmark> = {
  navigation: 'nav',
  menu: 'nav',
  menubar: 'nav',
  complementary: 'aside',
  contentinfo: 'footer',
  banner: 'header',
  main: 'main',
  search: 'form',
};
