/** Degrees and words of study, folded; `word-` and `-word` as in `roles`. */
export const education = `
phd ph.d ph.d. dphil doctorate doctoral doctor md m.d. mba msc m.sc m.sc. ms ma meng bsc b.sc b.sc. bs ba beng bba bachelor bachelors bachelor's master masters master's mphil m.phil mtech m.tech btech b.tech mph jd j.d. llm ll.m. llb degree graduated graduate alma studied class major freshman diploma diplom -diplom promotion promoviert studium -studium studiert absolvent- abschluss abitur magister habilitation staatsexamen
doctorat licence maitrise diplome doctorado licenciatur- grado maestria laurea laureat- dottorato doutorado mestrado graduacao mestre bacharel doctoraat doktorat studia examen lisans yuksek doktora tohtori
кандидат доктор бакалавр магистр диплом διδακτορικο μεταπτυχιακο دكتوراه ماجستير
`;
