/** A first contact that no remark is made about. */
export const letter = [
  'Dear Anna Example,', 'I found your name on the team page of Example Labs. Your talk about mirrors made me curious about your daily work.',
  'I am a student of physics, and I would like to learn more about building instruments.',
  'Could we talk by phone for 20 minutes in the next two weeks? If it does not suit you, a short no is perfectly fine.',
  'Thank you for reading this.', 'Kind regards,\nMia Example\nmia@example.org',
].join('\n\n');
