import { answerCalls } from './in-worker';
import { IncomingFile } from './incoming-file';

/** Takes files in on a thread of its own: whoever looks at the screen meanwhile is not held up. */
answerCalls(new IncomingFile());
