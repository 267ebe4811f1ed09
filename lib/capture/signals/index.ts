import { agreementSignals } from './agreement-signals';
import { groupSignals } from './group-signals';
import { markupSignals } from './markup-signals';
import { placeSignals } from './place-signals';
import { rivalSignals } from './rival-signals';
import type { Signals, Subject } from './signal';
import { textSignals } from './text-signals';

/** Every signal, by its id: the one list that the model's weights refer to. */
export const signals: Signals = { ...textSignals, ...markupSignals, ...placeSignals, ...agreementSignals, ...groupSignals, ...rivalSignals };

export const signalIds = Object.keys(signals);

/** All signals of a candidate, in the order of `signalIds`. */
export const readSignals = (subject: Subject): number[] => signalIds.map((id) => signals[id]?.(subject) ?? 0);
