/** The two-letter domains of countries, run together. */
const countries =
  'acadaeafagaialamaoaqarasatauawaxazbabbbdbebfbgbhbibjbmbnbobrbsbtbwbybzcacccdcfcgchcickclcmcncocrcucvcwcxcyczdedjdkdmdodzeceeegeres' +
  'eteufifjfkfmfofrgagdgegfggghgiglgmgngpgqgrgsgtgugwgyhkhmhnhrhthuidieiliminioiqirisitjejmjojpkekgkhkikmknkpkrkwkykzlalblclilklrlslt' +
  'lulvlymamcmdmemgmhmkmlmmmnmompmqmrmsmtmumvmwmxmymznancnenfngninlnonpnrnunzompapepfpgphpkplpmpnprpsptpwpyqarerorsrurwsasbscsdsesgsh' +
  'siskslsmsnsosrssstsusvsxsysztctdtftgthtjtktltmtntotrtttvtwtzuaugukusuyuzvavcvevgvivnvuwfwsyeytzazmzw';

const generic =
  'com org net edu gov mil int info biz name pro coop museum aero jobs cat asia app dev xyz online site tech store blog cloud page ' +
  'academy agency ' +
  'art berlin wien hamburg koeln cologne bayern swiss tirol ruhr saarland nrw paris london amsterdam brussels frl gent bzh corsica ' +
  'gal eus scot ' +
  'wales nyc tokyo email club life live news world global group team studio design digital media network solutions systems services ' +
  'software ' +
  'technology university school college institute education health care clinic dental legal consulting foundation ngo ong charity ' +
  'church community ' +
  'social science earth eco energy immo gmbh center company ventures capital partners finance expert coach';

const known = new Set([...(countries.match(/../g) ?? []), ...generic.split(' ')]);
const notDomains = /^(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|css|js|mjs|json|html?|xml|php|aspx?|pdf|docx?|zip|txt|mp[34])$/i;

/** Whether the last part of a host is a top-level domain in common use. Strict, for what merely may be an address. */
export const isKnownTopLevel = (label: string): boolean => known.has(label.toLowerCase());

/** Whether the last part of a host can be a top-level domain at all, and not the ending of a file's name. */
export const isPossibleTopLevel = (label: string): boolean =>
  /^(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})$/iu.test(label) && !notDomains.test(label);

/** `orgPhone` (two texts without a space between them) is `org`. */
export const trimTopLevel = (label: string): string => {
  const lower = /^(\p{Ll}{2,})\p{Lu}/u.exec(label)?.[1];
  return lower && known.has(lower) ? lower : label;
};
