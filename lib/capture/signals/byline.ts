import { remembered } from '../remembered';
import { nearest } from '../snapshot/around';
import type { Candidate } from './candidate';

const byWord = /(?:^|[\s|·(])(?:posted by|written by|by|von|par|por|di|door|av|przez|autor|author|作者|著者)[:：]?\s*$/i;
const wroteWord = /^[\s,]*(?:commented|posted|wrote|writes|replied|says:|said:|schrieb|sagt:|kommentierte|a écrit|escribió|dijo|ha scritto|skrev)(?:\s|$|:)/i;
/** "Anna Example on Some title: their comment", as lists of recent comments have it. */
const commentOn = /^\s+(?:on|zu|sur|en|su|om)\s.{3,90}[:»]/i;
const bylineClass = /byline|by-author|entry-meta|post-meta|posted-by|article-meta|(?:^|\s)vcard author|author vcard|comment-author/i;

const isBylineClass = remembered((names: string) => bylineClass.test(names));

/** Whether a name is that of whoever wrote something: said before or after it, or by a class. */
export function isByline({ line, from, to, box }: Candidate): boolean {
  const after = line.text.slice(to);
  return byWord.test(line.text.slice(Math.max(0, from - 16), from)) || wroteWord.test(after.slice(0, 24)) || commentOn.test(after) || nearest(box, 4, ({ names }) => isBylineClass(names)) !== undefined;
}
