/** Asked now and then while something long is done: whether the time for it is up. */
export type Expired = () => boolean;

/** Time for each stage, in milliseconds since the start: what a stage has found by then goes on to the next. */
const limits = { snapshot: 800, candidates: 1_050, rating: 1_350, fields: 1_700 } as const;
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
    if (!now) return () => false;
    return () => {
      const over = now() - start > limits[stage];
      this.cut ||= over;
      return over;
    };
  }
}
