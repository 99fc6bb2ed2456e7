/**
 * What the statements of authority of 63 orders cite beside the Constitution, which all of them name; read by eye in the official
 * texts before there was a finder. A line is complete: what is found in that statement beyond it is a mistake.
 */
export const GOLD_AUTHORITIES: { order: string; citations: string[] }[] = `
13145|
13149|42 U.S.C. 6201 et seq.;Public Law 102-486;3 U.S.C. 301;Public Law 105-388
13159|50 U.S.C. 1701 et seq.;50 U.S.C. 1601 et seq.;3 U.S.C. 301
13179|Public Law 106-398
13199|
13201|40 U.S.C. 471 et seq.
13219|50 U.S.C. 1701 et seq.;50 U.S.C. 1601 et seq.;3 U.S.C. 301
13223|50 U.S.C. 1601 et seq.;3 U.S.C. 301
13225|5 U.S.C. App.
13239|26 U.S.C. 112
13247|5 U.S.C. ch. 33, subch. III
13253|50 U.S.C. 1601 et seq.;3 U.S.C. 301
13269|8 U.S.C. 1440
13273|50 U.S.C. 191
13285|
13303|50 U.S.C. 1701 et seq.;50 U.S.C. 1601 et seq.;22 U.S.C. 287c;3 U.S.C. 301
13315|50 U.S.C. 1701 et seq.;50 U.S.C. 1601 et seq.;22 U.S.C. 287c;3 U.S.C. 301
13331|
13333|22 U.S.C. 7101 et seq.;Public Law 108-193;3 U.S.C. 301
13337|3 U.S.C. 301
13347|
13365|10 U.S.C. ch. 47;10 U.S.C. 801-946
13375|42 U.S.C. 264(b)
13391|50 U.S.C. 1701 et seq.;50 U.S.C. 1601 et seq.;3 U.S.C. 301
13409|Railway Labor Act, section 9A
13425|Public Law 109-366;Public Law 107-40;10 U.S.C. 948b(b)
13447|10 U.S.C. ch. 47;10 U.S.C. 801-946
13475|50 U.S.C. 1801 et seq.;Public Law 110-261
13491|
13495|40 U.S.C. 101 et seq.
13501|
13527|
13529|10 U.S.C. 121;10 U.S.C. 12304
13567|Public Law 107-40
13581|50 U.S.C. 1701 et seq.;50 U.S.C. 1601 et seq.;3 U.S.C. 301
13599|50 U.S.C. 1701 et seq.;50 U.S.C. 1601 et seq.;Public Law 112-81;3 U.S.C. 301
13603|50 U.S.C. App. 2061 et seq.;3 U.S.C. 301
13625|
13637|22 U.S.C. 2751 et seq.;3 U.S.C. 301
13645|50 U.S.C. 1701 et seq.;50 U.S.C. 1601 et seq.;Public Law 111-195;22 U.S.C. 8501 et seq.;Public Law 112-239;22 U.S.C. 8801 et seq.;8 U.S.C. 1182(f);3 U.S.C. 301
13655|
13661|50 U.S.C. 1701 et seq.;50 U.S.C. 1601 et seq.;8 U.S.C. 1182(f);3 U.S.C. 301
13679|Railway Labor Act, section 9A
13685|50 U.S.C. 1701 et seq.;50 U.S.C. 1601 et seq.;8 U.S.C. 1182(f);3 U.S.C. 301
13687|50 U.S.C. 1701 et seq.;50 U.S.C. 1601 et seq.;8 U.S.C. 1182(f);3 U.S.C. 301
13693|
13735|5 U.S.C. 3345 et seq.
13745|3 U.S.C. 301
13755|5 U.S.C. 3345 et seq.
13761|50 U.S.C. 1701 et seq.;50 U.S.C. 1601 et seq.;22 U.S.C. 7201-7211;Public Law 108-497;Public Law 109-344;3 U.S.C. 301
13767|8 U.S.C. 1101 et seq.;Public Law 109-367;Public Law 104-208
13769|8 U.S.C. 1101 et seq.;3 U.S.C. 301
13771|31 U.S.C. 1101 et seq.;31 U.S.C. 1105;3 U.S.C. 301
13783|
13825|10 U.S.C. ch. 47;10 U.S.C. 801-946
13837|3 U.S.C. 301;5 U.S.C. 7301
13851|50 U.S.C. 1701 et seq.;50 U.S.C. 1601 et seq.;8 U.S.C. 1182(f);3 U.S.C. 301
13871|50 U.S.C. 1701 et seq.;50 U.S.C. 1601 et seq.;8 U.S.C. 1182(f);3 U.S.C. 301
13873|50 U.S.C. 1701 et seq.;50 U.S.C. 1601 et seq.;3 U.S.C. 301
13909|50 U.S.C. 4501 et seq.;3 U.S.C. 301
13911|50 U.S.C. 4501 et seq.;50 U.S.C. 1601 et seq.;3 U.S.C. 301
13943|50 U.S.C. 1701 et seq.;50 U.S.C. 1601 et seq.;3 U.S.C. 301
13957|5 U.S.C. 3301;5 U.S.C. 3302;5 U.S.C. 7511
`
  .trim()
  .split("\n")
  .map((line) => line.split("|"))
  .map(([order = "", citations = ""]) => ({ order, citations: citations.split(";").filter(Boolean) }));
