/** `value` held between 0 and 1, the range of every score. */
export const clamp = (value: number): number => (value < 0 ? 0 : value > 1 ? 1 : value);

/** The probability that a logit stands for. */
export const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));
