/** Generational suffixes: they stay part of the name. Folded, without points. */
export const generational = 'jr sr ii iii iv filho neto sobrinho junior senior hijo fils père pere v';

/** Degrees, fellowships and offices that stand behind a name, folded, without points and spaces. */
export const postNominals = `
phd dphil md do dds dmd dvm dnp dma dba dpt dsc dsw dmin drph scd edd psyd pharmd jd llm llb llb mba emba mpa mph mpp mpl mphil mres msc mscs msw msn mse ms ma mas mais mat meng med mfa mm mms mcs mtech mca mha mhs mia mup march mlis mls mfin macc mstat mci ba bsc bs bsn beng bba bed bfa bm btech bcom be bas bph ab sb sm am aa as cpa cfa cma cia cisa cissp cipp cphr cpc acc pcc mcc acca aca fca fcca fcpa cima pmp psm ceng fcga frm fsa asa frcp frcs frs fba freng frse fraes frsa frsc facs facp fache faaas fieee faan faia faha fmedsci mrcp mrcs mbbs mbchb mbe obe cbe kbe dbe kc qc sc esq rn lpn lvn np arnp aprn crna fnp pac pa pe eit aia aicp leedap lcsw lmft lpc lmhc lcpc lmsw lac rd rdn ldn dc od ot otr pt pta slp ccc cccslp bcba ret retd phr sphr shrm shrmcp shrmscp cpcu clu chfc aif crpc cfp ea iosh dipl dipling ir drs ba bb cscs atc sj op osb ofm dd jp mp mep mpp mna mla kstj usn usaf usa usmc cfre cae ccim sior gri crs abr edm eds mdiv thd thm phdc phdstudent phdcandidate abd cand emeritus emerita emer em ireland ad ir hab fh bakk mag diplom rnr wu csm cspo csp gaicd faicd icd icdd pgce qts afhea fhea sfhea pfhea cphys csci cchem cmath citp mbcs fbcs mimeche miet fiet csc drsc dsc
`;

/** Words in brackets or behind a comma that say how to speak of or to a person; they are no part of the name. */
export const pronouns = 'she he they her him them hers his theirs ze hir sie er ihr ihm dey elle il iel ella ellos elles hij zij hen hun lei lui hon han hen';
