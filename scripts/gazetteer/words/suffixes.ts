/** Generational suffixes: they stay part of the name. Folded, without points. */
export const generational = 'jr sr ii iii iv filho neto sobrinho junior senior hijo fils père pere v';

/** Degrees, folded, without points and spaces. */
export const degrees = `
phd dphil md do dds dmd dvm dnp dma dba dsc edd psyd pharmd jd llm llb mba emba mpa mph mphil mres msc mscs msw msn mse ms ma meng med mfa mm mca march ba bsc bs bsn beng bba bm btech be bas sb am aa as mbbs mbchb dipl bakk mag diplom edm eds mdiv thd thm csc dsc phdc bb
`;

/** Fellowships and offices that stand behind a name, folded, without points and spaces. */
export const fellowships = `
dipling ab cpa cfa acca pmp ceng frcp frcs frs fba facs facp fieee mrcp mbe obe cbe kbe kc qc sc esq rn np pa pe lcsw pt shrm shrmcp cfp ea ir drs sj op osb ofm dd jp mp mep usaf usa phdstudent phdcandidate abd cand emeritus emerita emer em ad hab fh
`;
