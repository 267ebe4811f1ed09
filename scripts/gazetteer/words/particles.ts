/** Words written small inside names, folded. */
export const particles = `
von vom zu zum zur van der den de dem ter ten te het 't 's op in auf aus an ob und d' du des la le les l' del della dello dei degli delle di da dal dalla das do dos e y i al el ul bin ibn bint ben bar abu abd af av ap ab zu lo li dit dite dela delos las los vda st san santa sainte saint
`;

/** Titles of nobility that belong to a surname. */
export const nobleTitles = 'freiherr freifrau freiin graf grafin baron baronin baronesse ritter edler edle prinz prinzessin furst furstin herzog herzogin';

/** Family names so short that they could be initials. */
export const shortSurnames = 'li wu xu hu ma lu he ye yu du su qi ko ng ho oh an im no go do vo le ly yi ha so ou ge fu gu mo ni shi cai lai pu ai bi bo ke cha woo ahn';

/** Words that only link others. */
export const linking =
  'of the and for in at to & de del la le les du des et y e di della dei und der die das fur des im am an von vom zu zur van het en voor och i av for og til w z na do ve ile a o os as para da dos das our unser unsere notre nos nuestro nuestra nosso onze var vare wir und/oder su il lo gli';
