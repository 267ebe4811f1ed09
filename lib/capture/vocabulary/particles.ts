/** Words written small inside names, folded. */
export const particles = `
von vom zu zum zur van der den de dem ter ten te het 't 's op in auf aus an ob und d' du des la le les l' del della dello dei degli delle di da dal dalla das do dos e y i al el ul bin ibn bint ben bar abu abd af av ap ab zu lo li dit dite st san santa sainte saint
`;

/** Titles of nobility that belong to a surname. */
export const nobleTitles = 'freiherr freifrau freiin graf grafin baron baronin baronesse ritter edler edle prinz prinzessin furst furstin herzog herzogin';
