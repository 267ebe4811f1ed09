/** Words of addresses, folded; `word-` and `-word` as in `roles`. */
export const addressWords = `
street st. road rd rd. avenue ave ave. blvd boulevard lane drive square plaza court suite ste floor fl room rm room: building bldg bldg. tower campus hall office offices box p.o. po zip house apartment apt mail
strasse -strasse strassen -str -str. str. str gasse -gasse weg -weg platz -platz allee -allee raum zimmer gebaude etage buro haus postfach plz
rue quai batiment bureau chemin calle avda avda. avenida paseo despacho edificio oficina sala codigo via viale piazza corso largo palazzo ufficio piano stanza cap rua praca bairro cep straat -straat laan -laan gracht -gracht kamer gebouw postbus
ulica ul. ul al. plac pokoj budynek gatan -gatan vagen -vagen -gata torg -torget vej -vej gade -gade vei -veien sokak sokagi caddesi cadde mahallesi oda ofis blok namesti mistnost budova katu -katu
улица ул. проспект пр. кабинет комната аудитория οδος γραφειο شارع مكتب רחוב חדר jalan jl.
`;

/** Countries, large regions and cities that stand in locations, folded. */
export const placeNames = `
usa u.s. u.s.a. uk u.k. england scotland wales ireland britain states kingdom america canada mexico brazil argentina chile colombia peru germany deutschland austria osterreich switzerland schweiz suisse svizzera france spain espana portugal italy italia netherlands nederland belgium belgie belgique denmark danmark sweden sverige norway norge finland suomi iceland poland polska czechia czech slovakia hungary magyarorszag romania bulgaria greece turkey turkiye russia ukraine serbia croatia slovenia israel egypt morocco nigeria ghana kenya africa india pakistan bangladesh lanka china japan korea taiwan singapore malaysia indonesia thailand vietnam philippines australia zealand iran uae arabia europe asia pacific brasil
london berlin munich munchen hamburg koln cologne frankfurt stuttgart dusseldorf leipzig dresden hannover bremen nurnberg wien vienna graz zurich bern basel geneva geneve lausanne paris lyon marseille madrid barcelona lisbon lisboa porto rome roma milan milano amsterdam rotterdam utrecht brussels antwerpen copenhagen stockholm oslo helsinki warsaw prague praha budapest bucharest sofia athens istanbul ankara izmir moscow kyiv kiev dublin edinburgh glasgow manchester birmingham leeds oxford cambridge bristol boston chicago seattle angeles francisco diego vegas philadelphia atlanta dallas houston denver toronto montreal vancouver ottawa sydney melbourne brisbane tokyo kyoto osaka seoul busan beijing shanghai taipei hong kong delhi mumbai bangalore chennai hyderabad dhaka bangkok jakarta dubai cairo nairobi johannesburg sao paulo buenos santiago bogota lima york california texas florida massachusetts pennsylvania ohio michigan illinois washington virginia carolina colorado arizona minnesota ontario quebec alberta bavaria bayern hessen
москва петербург россия киев украина αθηνα ελλαδα
`;
