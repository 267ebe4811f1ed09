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
