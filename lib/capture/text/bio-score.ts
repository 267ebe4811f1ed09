import { clamp } from './clamp';

const minLength = 40;
const functionWord =
  /(?:^|\s)(?:the|and|of|in|is|was|has|have|with|for|from|he|she|they|his|her|i|my|who|which|at|as|on|der|die|das|und|ist|war|mit|seit|sie|er|ich|bei|den|im|hat|als|le|la|les|et|est|des|du|elle|il|dans|pour|avec|el|los|las|y|es|en|con|por|su|o|os|e|é|em|com|do|da|di|che|è|del|della|per|het|een|is|van|met|hij|zij|w|z|na|jest|się|oraz|och|är|på|med|har|og|er|på|ve|bir|ile|için|а|и|в|на|с|по|је|και|το|της|της|στο|و|في|من|של|את|על)(?=[\s,.])/giu;
const sentenceEnd = /[.!?](?:\s+[\p{Lu}"“]|\s*$)|[。！？]|[\u0964]/gu;
const eastProse = /[。，、]|です|ます|である|した|している|습니다|입니다|하였|했다|하고|的研究|于\d{4}年|毕业于|从事/;

/** How likely a text is running prose, such as a biography or a description of interests, 0 to 1. */
export function bioScore(text: string): number {
  const sample = text.slice(0, 600);
  if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(sample)) return eastProse.test(sample) ? clamp((sample.length - 10) / 50) : clamp((sample.length - 60) / 200);
  if (sample.length < minLength) return 0;
  const words = sample.split(/\s+/).length;
  const links = sample.match(functionWord)?.length ?? 0;
  const sentences = sample.match(sentenceEnd)?.length ?? 0;
  const flow = clamp((links / words - 0.08) * 4);
  return clamp(flow * clamp((sample.length - 30) / 90) * 0.8 + (sentences ? 0.2 : 0) + (sentences > 1 ? 0.15 : 0) - (/^\S+@\S+$/.test(sample) ? 1 : 0));
}
