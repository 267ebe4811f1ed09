import { createHash } from 'node:crypto';

/** The id that Chromium gives an unpacked extension: the first 128 bits of its path's SHA-256, each hex digit as a letter a to p. */
export const unpackedId = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
