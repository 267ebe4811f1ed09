import type { MessageSpec } from '@/lib/model/message';
import { HandOver } from '@/lib/model/settings';

/** Why a draft cannot leave yet; the texts say it in words. */
export type Block = 'blanks' | 'empty' | 'findings';

export type Outgoing = {
  channel: MessageSpec['channel'];
  recipient: string | undefined;
  body: string;
  /** How many blanks are still to be filled. */
  blanks: number;
  /** How many remarks stand in the way. */
  errors: number;
};

/** The ways a draft can take: without an address, and for what is not an e-mail, it can only be copied. */
export const waysOut = ({ channel, recipient }: Pick<Outgoing, 'channel' | 'recipient'>): readonly HandOver[] =>
  channel === 'mail' && recipient !== undefined ? HandOver.options : ['copy'];

/** The way the main button takes: the last one used, where it is open. */
export const mainWay = (ways: readonly HandOver[], preferred: HandOver): HandOver =>
  ways.includes(preferred) ? preferred : (ways[0] ?? 'copy');

/** What stands in the way of handing over, the first thing to do first; `undefined`: nothing. */
export function blockOf({ body, blanks, errors }: Outgoing): Block | undefined {
  if (body.trim() === '') return 'empty';
  if (blanks > 0) return 'blanks';
  return errors > 0 ? 'findings' : undefined;
}
