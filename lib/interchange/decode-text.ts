const marks: readonly { encoding: string; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

const markOf = (bytes: Uint8Array) => marks.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte));

/** So many bytes are decoded at a time. */
const pieceSize = 500_000;

function* piecesOf(bytes: Uint8Array, encoding: string, fatal: boolean): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal });
  for (let at = 0; at < bytes.length; at += pieceSize) yield decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true });
  yield decoder.decode();
}

/**
 * The text of a file: by its byte order mark, else UTF-8; where it is not that, Windows-1252, which older programs wrote. The
 * mark is not part of the text. `collect`: takes the pieces one by one, with pauses if the file may be long. Rejects only as it does.
 */
export async function decodeText(bytes: Uint8Array, collect: (pieces: Iterable<string>) => Promise<string[]> = async (all) => [...all]): Promise<string> {
  const mark = markOf(bytes);
  const textIn = async (encoding: string, fatal: boolean) => (await collect(piecesOf(bytes, encoding, fatal))).join('');
  if (mark) return textIn(mark.encoding, false);
  return textIn('utf-8', true).catch((error: unknown) => {
    if (error instanceof TypeError) return textIn('windows-1252', false);
    throw error;
  });
}

/** Bytes in a named character set; in Windows-1252 where the name is unknown. */
export function decodeCharset(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
