/** Titles and courtesy titles before a name, folded, without points: they always count as titles. */
export const titles = `
mr mrs ms miss mx mister madam sir dame dr drs prof profs professor professors doctor rev revd reverend rabbi imam capt sgt cmdr amb gov honourable honorable atty attorney engr monsignor msgr rt cllr councillor alderman brigadier cdr chaplain cantor ven venerable deaconess archdeacon padre rebbe hajji mullah sheriff
herr herrn frau hr fr frl dres ddr univprof assprof juniorprofessor juniorprofessorin privdoz privatdozent privatdozentin dozent dozentin mmag dkfm dipl bakk dring professorin rain stb hofrat hofratin studienrat studienratin oberstudienrat oberstudienratin studiendirektor studiendirektorin pfarrer pfarrerin
mme mlle mmes docteur professeur professeure senora senor senorita rvdo rvda mons pbro hno hna sor fray sr srta srs sra dna doña dra licda lcda lcdo arq mtro mtra abg ingra profa profe exmo exma enga
sig sigra signa signor signora dott dottssa dottor dottoressa profssa avv geom dhr mevr mw mevrouw meneer mgr mgrinz inz lek hab adw radc pani dypl bc mudr mvdr judr rndr phdr paeddr thdr doc docdr
shri sri smt kumari pandit ustad tkn datuk datin puan encik tuan haji hajah ustadz drg hj yrd ogr uyesi arsgor ogrgor uzm bay bayan sayin asist kand fil tohtori professori
г-н г-жа д-р проф доц акад инж доктор профессор κ κα κος δρ καθ الدكتور الأستاذ السيد السيدة المهندس د دكتور أ ד"ר פרופ פרופ' גב' גברת עו"ד รศดร ผศดร รศ ผศ ศ ดร นาย นาง นางสาว श्री श्रीमती डॉ प्रो
`;

/** Offices that are also names or ordinary words: titles only before two further words of name. */
export const wordTitles = 'sister brother father canon deacon coach major sergeant corporal commodore oberst hauptmann dean judge justice bishop archbishop pastor captain colonel lieutenant commander admiral governor senator ambassador lord lady baroness dona chancellor provost maestro sheikh shaikh datuk';

/** Abbreviations that are titles only with a point, in small letters, or before another title. */
export const dottedTitles = 'ifj ozv cn ncs kts ts ths pgs gs bs mg ald bc ars gor okt yrd brig surg capt cpl pte hno rag geom ing rev hon di ing ra pr ar ca er adv col gen lt maj sen rep br pt op av on cav comm arch lic mag pd eng kh ks ass rag as wp pan ao apl jun univ priv assoz asst assoc ost stud cand mr on hab';

/** Words that belong to a title only before one (`Associate Professor`) … */
export const titleHeads = 'associate assistant assoc asst adjunct emeritus visiting distinguished full senior honorary ao apl univ jun hon priv ass assoz the o ord extraordinary clinical research außerplanmäßiger jubilado mag pd ra di ing doc rt very right his her titular';

/** … and those that belong to it only behind one (`Dr. rer. nat.`, `Prof. em.`), written small or with a point. */
export const titleTails = 'n med phil rer nat ing jur iur oec techn theol pol soc habil hab h c hc mult e eh agr forest vet dent publ sc paed pad psych pharm math fh univ em emer emeritus emerita inz a in dipl kfm kffr volksw betriebsw phys chem inf biol hum sci ssa ra oek troph silv nat.techn rn. mont cult public health dres wirt wi des geogr geol ges jr jun tit fil kand farm doz';
