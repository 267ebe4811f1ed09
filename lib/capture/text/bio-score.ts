import { clamp } from './clamp';
import { fold } from './fold';
import { isLinking } from './words';

const minLength = 40;
const sentenceEnd = /[.!?](?:\s+[\p{Lu}"“]|\s*$)|[。！？]|[\u0964]/gu;
const eastProse = /[。，、]|です|ます|である|した|している|습니다|입니다|하였|했다|하고|的研究|于\d{4}年|毕业于|从事/;

/** How likely a text is running prose, such as a biography or a description of interests, 0 to 1. */
export function bioScore(text: string): number {
  const sample = text.slice(0, 600);
  if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(sample)) return eastProse.test(sample) ? clamp((sample.length - 10) / 50) : clamp((sample.length - 60) / 200);
  if (sample.length < minLength) return 0;
  const words = fold(sample).split(/[.,]?\s+/);
  const links = words.filter(isLinking).length;
  const sentences = sample.match(sentenceEnd)?.length ?? 0;
  const flow = clamp((links / words.length - 0.08) * 4);
  return clamp(flow * clamp((sample.length - 30) / 90) * 0.8 + (sentences ? 0.2 : 0) + (sentences > 1 ? 0.15 : 0) - (/^\S+@\S+$/.test(sample) ? 1 : 0));
}
