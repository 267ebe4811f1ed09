/** Generational suffixes: they stay part of the name. Folded, without points. */
export const generational = 'jr sr ii iii iv filho neto sobrinho junior senior hijo fils père pere v';

/** Degrees, fellowships and offices that stand behind a name, folded, without points and spaces. */
export const postNominals = `
phd dphil md do dds dmd dvm dnp dma dba dpt dsc dsw dmin drph scd edd psyd pharmd jd llm llb llb mba emba mpa mph mphil mres msc mscs msw msn mse ms ma mas mais mat meng med mfa mm mms mtech mca march ba bsc bs bsn beng bba bed bfa bm btech be bas ab sb am aa as cpa cfa cma cia cisa cpc acc acca aca fca fcca fcpa cima pmp psm ceng frcp frcs frs fba freng frse frsc facs facp fieee mrcp mrcs mbbs mbchb mbe obe cbe kbe dbe kc qc sc esq rn np fnp pac pa pe eit aia lcsw lmft lpc lac rd rdn dc ot pt ccc ret sphr shrm shrmcp cfp ea dipl dipling ir drs ba bb atc sj op osb ofm dd jp mp mep kstj usn usaf usa usmc edm eds mdiv thd thm phdc phdstudent phdcandidate abd cand emeritus emerita emer em ad ir hab fh bakk mag diplom csc dsc
`;
