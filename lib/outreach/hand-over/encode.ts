/**
 * Text as a value of a link: UTF-8 percent encoding with line breaks as CRLF (RFC 6068, section 5).
 * Not `URLSearchParams`, whose `+` for a space mail programs show as a plus sign.
 */
export const encodeText = (text: string): string => encodeURIComponent(text.toWellFormed().replace(/\r\n?|\n/g, '\r\n'));

/** The domain in its ASCII form (IDNA), as RFC 6068 wants it in links; as it stands where it is not a domain. */
const asciiDomain = (domain: string): string => {
  const address = `http://${domain}/`;
  return URL.canParse(address) ? new URL(address).hostname : domain;
};

/** An e-mail address with its domain in ASCII. */
export const asciiAddress = (address: string): string => {
  const trimmed = address.trim().toWellFormed();
  const at = trimmed.lastIndexOf('@');
  return at < 0 ? trimmed : `${trimmed.slice(0, at)}@${asciiDomain(trimmed.slice(at + 1))}`;
};

/** An e-mail address as a value of a link; `@` may stand as it is and is easier to read. */
export const encodeAddress = (address: string): string => encodeURIComponent(asciiAddress(address)).replaceAll('%40', '@');
