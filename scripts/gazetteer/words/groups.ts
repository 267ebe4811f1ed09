/** Words of headings that name a group of people, folded; `word-` and `-word` as in `roles`. */
export const groups = `
bureau suplente- efetivos lehrerkollegium attorneys
team teams staff people faculty leadership management board boards committee- council- executive executives crew members membership personnel directory alumni alumnae alums alumnus alumna students postdocs postdoctoral researchers scientists collaborators contributors speakers mentors advisors advisers trustees directors officers partners founders employees associates fellows scholars interns visitors volunteers organizers organisers lawyers doctors teachers professors emeriti engineers developers instructors lecturers administrators administration governance secretariat panel investors coaches trainers experts consultants specialists undergraduates graduates affiliates affiliated lab group meet contact former current past present visiting emeritus affiliate adjunct participants keynote hosts authors editors leaders chairs commission delegates ministry
mitarbeiter- mitarbeitende- kollegium lehrkrafte vorstand- beirat- aufsichtsrat- geschaftsfuhrung geschaftsleitung geschaftsstelle leitung -leitung schulleitung sekretariat verwaltung personen personal ansprechpartner- ansprechperson- kontakt- ehemalige- absolvent- doktorand- studierende- studentische hilfskrafte dozent- dozierende lehrende lehrbeauftragte professoren professorinnen referenten referentinnen berater ausschuss gremium- gremien arbeitsgruppe- fachbereich abteilung- arzte wissenschaftliche mitglieder- -mitglieder verwaltungsrat partner gesellschafter
equipe- membre- direction conseil comite- collaborat- chercheu- enseignant- doctorants etudiants anciens administrat- intervenant- associes
equipo- miembro- junta directiva directivos consejo comite profesorado investigador- colaborador- estudiantes alumnos docentes integrantes secretariado socios
squadra persone docenti collaboratori direttivo consiglio comitato personale ricercatori dottorandi studenti soci segreteria membri presidenza partecipanti referenti
diretoria conselho- equipa membros pesquisadores investigadores alunos estudantes colaboradores comissao coordenacao secretaria
bestuur- medewerkers leden onderzoekers docenten promovendi studenten directie raad commissie-
zespol- zarzad- kadra pracownicy czlonkowie doktoranci studenci komisja komitet- kierownictwo dyrekcja absolwenci
styrelse- styrelsen medarbetare- ledamoter suppleanter ledning medlemmar bestyrelse- medarbejdere ansatte styret medlemmer ledelse-
ekip- ekibimiz kadro- kadromuz yonetim kurul- uyeler- ogretim ogrenciler mezunlar arastirmacilar calisanlar
tym clenove vedeni vybor zamestnanci csapat- tagok hallitus jasenet henkilokunta tutkijat membri-
команда сотрудник- сотрудники коллектив- правлени- совет- руководств- члены студенты аспиранты преподаватели выпускники команд- ομαδα- προσωπικο- μελη διοικηση-
فريق مجلس צוות חברי הנהלה בוגרים ทีมงาน ทีม
`;
