/** Asked now and then while something long is done: whether the time for it is up. */
export type Expired = () => boolean;

/**
 * Until when each stage may go on, in milliseconds since the start (what it has found by then goes on to the next), and how often it
 * asks on a page of ordinary size: so much is always done, however slow or busy the machine.
 */
const limits = {
  snapshot: { until: 800, ordinary: 40 },
  candidates: { until: 1_050, ordinary: 40 },
  rating: { until: 1_350, ordinary: 40 },
  fields: { until: 1_700, ordinary: 10 },
};
export type Stage = keyof typeof limits;

/** The end of time for each stage; without a clock, it never comes. `cut` tells whether a stage was ended by it. */
export class Deadline {
  cut = false;
  private readonly now: (() => number) | undefined;
  private readonly start: number;

  constructor(now: (() => number) | undefined) {
    this.now = now;
    this.start = now?.() ?? 0;
  }

  of(stage: Stage): Expired {
    const { now, start } = this;
    const { until, ordinary } = limits[stage];
    let asked = 0;
    return () => {
      const over = now !== undefined && ++asked > ordinary && now() - start > until;
      this.cut ||= over;
      return over;
    };
  }
}
