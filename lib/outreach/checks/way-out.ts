import { type MessageKind, type MessageLanguage, messageKinds } from '@/lib/model/message';
import { addedAtEnd, stockWayOut } from './put-in';
import type { Check } from './type';

const offers: Record<MessageLanguage, RegExp> = {
  en: /\b(no is (perfectly |quite |completely |also |totally )?(fine|all right|okay|ok)|short no|say no|simply tell me|just (tell me|say so)|if (it|this|you|that|now|the timing)[^.]*(\b(not|rather not|wrong)\b|n['’]t\b)|need not (reply|answer)|no need to (reply|answer)|no (obligation|pressure|hard feelings)|don['’]t feel obliged|not feel obliged|a no\b|quite understand|either answer)/i,
  de: /((kurzes|ein|auch ein) Nein|absag|nicht passt|nicht möglich|keine Antwort|nicht zu antworten|Antwort ist (dann )?nicht nötig|nichts verpflichtet|nicht verpflichtet|unverbindlich|lieber nicht|kein Problem|volles Verständnis|(vollkommen|völlig) in Ordnung)/i,
};

const asking = (kind: MessageKind) => (messageKinds[kind].first && messageKinds[kind].channel !== 'phone') || kind === 'lastFollowUp';

/** First and last messages make a no easy: nobody likes to be cornered. */
export const wayOut: Check = (input) => {
  const { draft, letter } = input;
  if (!asking(draft.kind) || offers[draft.language].test(letter.own)) return [];
  return [{ id: 'wayOutMissing', ...addedAtEnd(input, stockWayOut) }];
};
