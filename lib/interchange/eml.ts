/** A message as a file that mail programs open as a new, unsent one. Text with LF line breaks. */
export type EmlMessage = { to: string; subject: string; body: string };

const crlf = '\r\n';
/** RFC 2045: encoded lines of at most 76 characters; RFC 2047: an encoded word of at most 75, so 45 bytes in base64. */
const lineLength = 76;
const bytesPerWord = 45;

const utf8 = new TextEncoder();

const base64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};

/** A header value cannot break out of its line: control characters become a space. */
const oneLine = (text: string) => text.toWellFormed().replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();

/** Text cut between characters into pieces of at most `most` bytes of UTF-8. */
function pieces(text: string, most: number): Uint8Array[] {
  const result: string[] = [];
  let open = '';
  for (const character of text) {
    if (utf8.encode(open + character).length > most) {
      result.push(open);
      open = '';
    }
    open += character;
  }
  return [...result, open].filter(Boolean).map((piece) => utf8.encode(piece));
}

/** A header value as it is in plain ASCII, else as encoded words (RFC 2047), folded. */
function headerText(text: string): string {
  const value = oneLine(text);
  if (/^[\u0020-\u007e]*$/.test(value) && value.length <= 60 && !value.includes('=?')) return value;
  return pieces(value, bytesPerWord)
    .map((bytes) => `=?UTF-8?B?${base64(bytes)}?=`)
    .join(`${crlf} `);
}

/** The body with CRLF line ends, in base64: no line is too long and nothing is changed on the way. */
function encodedBody(body: string): string {
  const text = body.toWellFormed().replace(/\r\n?|\n/g, crlf);
  return (base64(utf8.encode(text)).match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? []).join(crlf);
}

/**
 * The message as the text of an `.eml` file (RFC 5322): one recipient, plain text, no sender and no date, which the mail
 * program adds. `X-Unsent` makes Outlook open it for writing. An empty recipient is left out.
 */
export function toEml({ to, subject, body }: EmlMessage): string {
  const recipient = oneLine(to);
  const headers = [
    ...(recipient ? [`To: ${recipient}`] : []),
    `Subject: ${headerText(subject)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    'X-Unsent: 1',
  ];
  return [...headers, '', encodedBody(body), ''].join(crlf);
}
