import { ask } from './ask';
import { cadence } from './cadence';
import { duplicate } from './duplicate';
import { fill } from './fill';
import type { CheckId } from './findings';
import { greeting } from './greeting';
import { job } from './job';
import { length } from './length';
import { linkLength } from './link-length';
import { links } from './links';
import { mentorEarly } from './mentor-early';
import { mixture } from './mixture';
import { note } from './note';
import { readability } from './readability';
import { self } from './self';
import { signature } from './signature';
import { source } from './source';
import { specific } from './specific';
import { subject } from './subject';
import { thanks } from './thanks';
import { tone } from './tone';
import type { Check } from './type';
import { wayOut } from './way-out';

/** Every check, under the name of its file. */
export const checks: Record<CheckId, Check> = {
  length,
  note,
  subject,
  greeting,
  source,
  specific,
  ask,
  'way-out': wayOut,
  job,
  'mentor-early': mentorEarly,
  self,
  readability,
  tone,
  links,
  fill,
  mixture,
  cadence,
  duplicate,
  signature,
  thanks,
  'link-length': linkLength,
};
