/** What the invented user of demo, pictures and tests says about themselves. */
export const me = {
  name: 'Jördis Weißmüller',
  email: 'joerdis@example.org',
  introduction: { en: 'a second-year student of marine engineering at Northgate College', de: 'Studentin der Meerestechnik im vierten Semester' },
  interest: { en: 'how a small team builds a tidal park', de: 'den Bau von Gezeitenkraftwerken' },
} as const;
