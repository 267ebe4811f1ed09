/**
 * Words that tell what a text says, as in the tables beside, but teach the model of names nothing: in other languages many are names, or
 * parts of them.
 */
export const moreRoles = `
novelist novelists poet poets playwright playwrights filmmaker filmmakers sculptor sculptors illustrator illustrators printmaker translator translators choreographer choreographers bookbinder letterpress
-maker -makers guide guides steward stewards usher bailiff mistress ranger marshal
λεκτορ- επικουρ- ομοτιμ- δημοσιογραφ- υπευθυν- συμβουλ-
-radgiver -radgivar -ingenior -ingenjor -takstmann -megler -overlege -fastlege -sjef saksbehandler- takstmann- byggmester- tomrer- snekker- konsulent- -konsulent fagansvarlig- kontorleder
hoofddocent- docent- universitair- promovend- griffier- wethouder-
manajer direktur desainer fotografer koordinator- giảng trưởng phó
αντιπροεδρ- γραμματε- διευθυντ- ιστορικ- δικηγορ- αρχιτεκτον- βιολογ- εκπαιδευτικ- λογιστ-
сопредседател- председател- секретар- член фотограф- академик
ראש מדריך מדריכה
dosen kepala ketua wakil anggota sekretaris bendahara peneliti mahasiswa
أستاذ مساعد مشارك محاضر مدرس رئيس مدير مديرة عميد باحث باحثة طالب منسق مستشار مهندس محامي طبيب أمين نائب مؤسس
מנהל מנהלת מנכ"ל מנכ"לית סמנכ"ל סמנכ"לית יו"ר רכז רכזת פרופסור מרצה חוקר חוקרת סטודנט סטודנטית דוקטורנט דוקטורנטית מזכיר מזכירה יועץ יועצת מתמחה ראש עוזר מורה מייסד מייסדת
завідувач- завідувачк- директорк- менеджерк- науков- співробітни- викладач- заступни- керівни- головн- доцентк- професорк- заведующ- руководител- главн- ведущ- декан- редактор- куратор-
`;

export const moreGroups = `
أعضاء هيئة فريق مجلس طاقم الكادر اللجنة إدارة التدريس צוות הנהלה הנהלת ההנהלה ועד חברי סגל הסגל תלמידי
`;

export const moreOrganizations = `
observatory observatories lumber roofing plumbing masonry concrete
court navy army forces courier times gazette tribune herald post magazine press television diocese parish therapeutics optics records pictures brewery foods mills airline airlines biosciences biologics robotics dynamics realty bakery farms publishers distillery
`;

export const moreAddressWords = `
ул ауд каб kancelar dveri dv mistn kanc pok lok bur. gabinete aula zi zi.
`;
