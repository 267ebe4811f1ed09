/** A message on its way out: one recipient (never several, no BCC), plain text with LF line breaks. */
export type OutgoingMessage = { to: string; subject: string; body: string };
