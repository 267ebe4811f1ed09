/** Degrees and words of study, folded; `word-` and `-word` as in `roles`. */
export const education = `
phd ph.d ph.d. d.phil dphil doctorate doctoral doctor md m.d. mba msc m.sc m.sc. ms m.s. ma m.a. meng m.eng bsc b.sc b.sc. bs b.s. ba b.a. beng b.eng bba bachelor bachelors bachelor's master masters master's mphil m.phil mtech m.tech btech b.tech mph jd j.d. llm ll.m. llb degree graduated graduate alma cum laude magna summa studied class major minor sophomore freshman diploma diplom -diplom promotion promoviert studium -studium studiert absolvent- abschluss abitur magister habilitation staatsexamen
doctorat licence maitrise diplome master doctorado licenciatur- grado maestria laurea laureat- dottorato doutorado mestrado graduacao mestre bacharel doctoraat doctorandus afgestudeerd licencjat doktorat studia ukonczyl- examen doktorsexamen civilingenjor kandidatexamen lisans yuksek doktora mezun titul vysokoskolske diploma tohtori maisteri kandidaatti licenta
кандидат доктор наук бакалавр магистр диплом окончил sarjana
`;
