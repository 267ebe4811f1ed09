const metaCharset = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i;

/** Where in a page its encoding must be stated, in bytes (HTML standard, 4.2.5.4). */
const head = 1_024;

const decoderFor = (label: string | undefined): TextDecoder | undefined => {
  try {
    return label ? new TextDecoder(label) : undefined;
  } catch {
    return undefined;
  }
};

/** The text of a fetched page in its own encoding: as the header says, else as the page says itself, else UTF-8. */
export function decodePage(bytes: ArrayBuffer, contentType: string): string {
  const stated = /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1];
  const start = new TextDecoder('windows-1252').decode(bytes.slice(0, head));
  const decoder = decoderFor(stated) ?? decoderFor(metaCharset.exec(start)?.[1]) ?? new TextDecoder();
  return decoder.decode(bytes);
}
