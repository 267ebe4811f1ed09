/** Something that the user wants to develop or reach, in their own words. */
export type Wish = string;

/** A sentence of a page that speaks of wishes, with where it stands. */
export type Quote = { sentence: string; field: 'role' | 'section' | 'bio'; wishes: Wish[] };

/** What a page says about the wishes: quoted, nothing, or too little is known of the person to say. */
export type Fit = { state: 'quoted'; quotes: Quote[]; wishes: Wish[] } | { state: 'nothing' } | { state: 'unknown' };
