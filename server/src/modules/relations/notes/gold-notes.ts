import type { GoldNote } from "./gold-notation.ts";

/**
 * Real notes of the Office of the Federal Register, chosen to hold every oddity seen and plain ones besides.
 *
 * The readings are by hand, in the notation of `gold-notation.ts`; none was made by the parser.
 */
export const GOLD_NOTES: readonly GoldNote[] = [
  {
    source: "14085",
    note: "Amends: EO 9158, May 11, 1942; EO 8809, June 28, 1941; EO 10694, January 10, 1957; EO 1046, August 24, 1962; EO 11545, July 9, 1970 EO 13830, April 20, 2018",
    reads: ["AMENDS> 9158 1942-05-11; 8809 1941-06-28; 10694 1957-01-10; 1046 1962-08-24; 11545 1970-07-09; 13830 2018-04-20"],
    unread: [],
  },
  {
    source: "14081",
    note: "See: EO 13985, January 20, 2021;  EO 14028, May 12, 2021; EO 13874 June 11, 2019; EO 14049, October 11, 2021; EO 14041, September 3, 2021; EO 14034, June 9, 2021",
    reads: ["SEE> 13985 2021-01-20; 14028 2021-05-12; 13874 2019-06-11 ~June 11, 2019~; 14049 2021-10-11; 14041 2021-09-03; 14034 2021-06-09"],
    unread: [],
  },
  {
    source: "14079",
    note: "See: EO 14076, July 8, 2022; EO 14101; June 23, 2023",
    reads: ["SEE> 14076 2022-07-08; 14101 2023-06-23 +DETACHED_DATE"],
    unread: [],
  },
  {
    source: "14058",
    note: "See: EO 13571, April 27, 2011; EO 13707, September 15, 2015; EO 13985, January 20, 2021; EO 14091, February 16, 2023; 14112, December 6, 2023",
    reads: ["SEE> 13571 2011-04-27; 13707 2015-09-15; 13985 2021-01-20; 14091 2023-02-16; 14112 2023-12-06 +MISSING_KIND"],
    unread: [],
  },
  {
    source: "14032",
    note: "Supersedes in part: EO 13959, November 12, 2020 \nRevokes: EO 13974, January 13, 2021",
    reads: [
      "SUPERSEDES> part: 13959 2020-11-12",
      "REVOKES> 13974 2021-01-13",
    ],
    unread: [],
  },
  {
    source: "14018",
    note: "Revokes: EO 13772, February 3, 2017; EO 13828, April 10, 2018; Memorandum of January 29, 2020; EO 13924, May 19, 2020; Memorandum of September 2, 2020; EO 13967, December 18, 2020; EO 13979, January 18, 2021",
    reads: ["REVOKES> 13772 2017-02-03; 13828 2018-04-10; {MEMORANDUM Memorandum of January 29, 2020} 2020-01-29; 13924 2020-05-19; {MEMORANDUM Memorandum of September 2, 2020} 2020-09-02; 13967 2020-12-18; 13979 2021-01-18"],
    unread: [],
  },
  {
    source: "14015",
    note: "Amends: EO 13198, January 29, 2001; EO 13279, December 12, 2002;  EO 13280, December 12, 2002, EO 13342, June 1, 2004; EO 13397, March 7, 2006; Revokes: EO 13831, May 3, 2018",
    reads: [
      "AMENDS> 13198 2001-01-29; 13279 2002-12-12; 13280 2002-12-12; 13342 2004-06-01; 13397 2006-03-07",
      "REVOKES> 13831 2018-05-03",
    ],
    unread: [],
  },
  {
    source: "14003",
    note: "Revokes: EO 13957 of October 21, 2020; EO EO 13836, May 25, 2018; EO 13837, May 25, 2018; EO 13839, May 25, 2018",
    reads: ["REVOKES> 13957 2020-10-21; 13836 2018-05-25 +MISSPELLED_KIND; 13837 2018-05-25; 13839 2018-05-25"],
    unread: [],
  },
  {
    source: "13979",
    note: "See: EO 12866, September 30, 1993; Revoked by: EO 14018, February 24, 2021",
    reads: [
      "SEE> 12866 1993-09-30",
      "REVOKES< 14018 2021-02-24",
    ],
    unread: [],
  },
  {
    source: "13957",
    note: "Revoked by: EO 14003 of January 22, 2021",
    reads: ["REVOKES< 14003 2021-01-22"],
    unread: [],
  },
  {
    source: "13889",
    note: "Supersedes: EO 13811, September 29, 2017; EO 13515 of October 14, 2009 \nSuperseded by: EO 14031, May 28, 2021; partially superseded by: EO 14048, September 30, 2021",
    reads: [
      "SUPERSEDES> 13811 2017-09-29; 13515 2009-10-14",
      "SUPERSEDES< 14031 2021-05-28",
      "SUPERSEDES< part: 14048 2021-09-30",
    ],
    unread: [],
  },
  {
    source: "13886",
    note: "Revokes: EO 12947, January 23, 1995; See: EO 13099, August 20, 1998; Amends: EO 13224, September 23, 2001",
    reads: [
      "REVOKES> 12947 1995-01-23",
      "SEE> 13099 1998-08-20",
      "AMENDS> 13224 2001-09-23",
    ],
    unread: [],
  },
  {
    source: "13869",
    note: "Amends: EO 13467, June 30, 2008; EO 12171, November 18, 1979 See: EO 13488, January 16, 2009",
    reads: [
      "AMENDS> 13467 2008-06-30; 12171 1979-11-18",
      "SEE> 13488 2009-01-16",
    ],
    unread: [],
  },
  {
    source: "13867",
    note: "See: EO 10485, September 3, 1953; EO 10530 of May 10, 1954 Revokes: EO 11423 of August 16, 1968; EO 13337, April 30, 2004",
    reads: [
      "SEE> 10485 1953-09-03; 10530 1954-05-10",
      "REVOKES> 11423 1968-08-16; 13337 2004-04-30",
    ],
    unread: [],
  },
  {
    source: "13850",
    note: "See: EO 13692 of March 8, 2015; EO 13808, August 34, 2017; EO 13827, March 19, 2018; EO 13835, May 21, 2018 and Proc. 8693, July 24, 2011",
    reads: ["SEE> 13692 2015-03-08; 13808 - ~August 34, 2017~ +IMPOSSIBLE_DATE; 13827 2018-03-19; 13835 2018-05-21; {PROCLAMATION Proc. 8693} 2011-07-24"],
    unread: [],
  },
  {
    source: "13848",
    note: "See: EO 13694, April 1, 2015; EO 13757, December 28, 2016, Proc. 8693, July 24, 2011",
    reads: ["SEE> 13694 2015-04-01; 13757 2016-12-28; {PROCLAMATION Proc. 8693} 2011-07-24"],
    unread: [],
  },
  {
    source: "13830",
    note: "Supersedes: 4601, March 1, 1927; EO 9260, October 29, 1942 \nSee: Proclamation 2714, December 31, 1946\nAmended by: EO 14085, October 3, 2022",
    reads: [
      "SUPERSEDES> 4601 1927-03-01 +MISSING_KIND; 9260 1942-10-29",
      "SEE> {PROCLAMATION Proc. 2714} 1946-12-31",
      "AMENDS< 14085 2022-10-03",
    ],
    unread: [],
  },
  {
    source: "13815",
    note: "See: EO 13815, October 24, 2017; Revoked by: EO 14013, February 4, 2021",
    reads: [
      "SEE> 13815 2017-10-24 +SELF_REFERENCE",
      "REVOKES< 14013 2021-02-04",
    ],
    unread: [],
  },
  {
    source: "13811",
    note: "Supersedes: EO 13708, September 30, 2015 Revokes: EO 13805, July 19, 2017",
    reads: [
      "SUPERSEDES> 13708 2015-09-30",
      "REVOKES> 13805 2017-07-19",
    ],
    unread: [],
  },
  {
    source: "13779",
    note: "Revokes: EO 13532, February 26, 2010\nContinued by: EO 13811, September 29, 2017 \nSuperseded by: EP 14041, September 3, 2021",
    reads: [
      "REVOKES> 13532 2010-02-26",
      "CONTINUES< 13811 2017-09-29",
      "SUPERSEDES< 14041 2021-09-03 +MISSPELLED_KIND",
    ],
    unread: [],
  },
  {
    source: "13742",
    note: "Revokes: EO 13047, May 20, 1997; EO 13310, July 28, 2003; EO 13448, October 18, 2007; EO 13464, April 30, 2008; EO 13619, July 11, 2012\nSee: EO 13651, August 6, 2013; Proc. 8693",
    reads: [
      "REVOKES> 13047 1997-05-20; 13310 2003-07-28; 13448 2007-10-18; 13464 2008-04-30; 13619 2012-07-11",
      "SEE> 13651 2013-08-06; {PROCLAMATION Proc. 8693}",
    ],
    unread: [],
  },
  {
    source: "13712",
    note: "See: Proc. 8693, July 24, 2011 (76 FR 44751) \nRevoked by: EO 14054, November 18, 2021",
    reads: [
      "SEE> {PROCLAMATION Proc. 8693} 2011-07-24 (76 FR 44751)",
      "REVOKES< 14054 2021-11-18",
    ],
    unread: [],
  },
  {
    source: "13679",
    note: " EO 13679, October 10, 2014",
    reads: [],
    unread: ["EO 13679, October 10, 2014"],
  },
  {
    source: "13675",
    note: "See: EO 12870, September 30, 1993,\nContinued by: EO 13708, September 30, 2015; EO 13811, September 29, 2017\nAmended by: EO 13734, August 3, 2016",
    reads: [
      "SEE> 12870 1993-09-30",
      "CONTINUES< 13708 2015-09-30; 13811 2017-09-29",
      "AMENDS< 13734 2016-08-03",
    ],
    unread: [],
  },
  {
    source: "13635",
    note: "Supersedes: EO 13594, December 19, 2011;\n Superseded by EO 13641, April 5, 2013",
    reads: [
      "SUPERSEDES> 13594 2011-12-19",
      "SUPERSEDES< 13641 2013-04-05",
    ],
    unread: [],
  },
  {
    source: "13636",
    note: "See: EO 13549, August 18, 2010; EO 12866, September 30, 1993; EO 13563, January 18, 2011 EO 13609, May 1, 2012; EO 13610, May 10, 2012; EO 13800, May 11, 2017",
    reads: ["SEE> 13549 2010-08-18; 12866 1993-09-30; 13563 2011-01-18; 13609 2012-05-01; 13610 2012-05-10; 13800 2017-05-11"],
    unread: [],
  },
  {
    source: "13626",
    note: "See: EO 12777, October 18,1991; EO 13554, October 5, 2010",
    reads: ["SEE> 12777 1991-10-18 ~October 18,1991~; 13554 2010-10-05"],
    unread: [],
  },
  {
    source: "13582",
    note: "See: EO 13338, May 11, 2004; EO 13399, April 25, 2006; EO 13460, February 13, 2008; EO 13572, April 29, 2011; and EO 13573, May 18, 2011",
    reads: ["SEE> 13338 2004-05-11; 13399 2006-04-25; 13460 2008-02-13; 13572 2011-04-29; 13573 2011-05-18"],
    unread: [],
  },
  {
    source: "13571",
    note: "See: EO 12862, September 11, 1993; Memoranda of March 22, 1995, and March 3, 1998",
    reads: ["SEE> 12862 1993-09-11; {MEMORANDUM Memorandum of March 22, 1995} 1995-03-22; {MEMORANDUM Memorandum of March 3, 1998} 1998-03-03"],
    unread: [],
  },
  {
    source: "13526",
    note: "Federal Register correction page and date: 75 FR 1013, January 8, 2010, Executive Order 13526 - Correction; Revokes: EO 12958, April 17, 1995; EO 13292, March 25, 2003;  See: EO 12333, December 4, 1981; Memorandum of December 29, 2009 (75 FR 733); Order of December 29, 2009 (75 FR 735); EO 13549, August 18, 2010; EO 13556, November 4, 2010; EO 13618, July 6, 2012",
    reads: [
      "CORRECTS< {FEDERAL_REGISTER 75 FR 1013} 2010-01-08 +HAS_REMARK",
      "REVOKES> 12958 1995-04-17; 13292 2003-03-25",
      "SEE> 12333 1981-12-04; {MEMORANDUM Memorandum of December 29, 2009} 2009-12-29 (75 FR 733); {OTHER_ORDER Order of December 29, 2009} 2009-12-29 (75 FR 735); 13549 2010-08-18; 13556 2010-11-04; 13618 2012-07-06",
    ],
    unread: ["Executive Order 13526 - Correction"],
  },
  {
    source: "13523",
    note: "Federal Register correction page and date: 74 FR 67049, December 18, 2009",
    reads: ["CORRECTS< {FEDERAL_REGISTER 74 FR 67049} 2009-12-18"],
    unread: [],
  },
  {
    source: "13498",
    note: "Amends: EO 13199, July 29, 2001\nSee: EO 13559, November 17, 2010; EO 13569, April 5, 2011; EO 13640, April 5, 2013; EO 13652, September 30, 2013;  EO 13708, September 30, 3015",
    reads: [
      "AMENDS> 13199 2001-07-29",
      "SEE> 13559 2010-11-17; 13569 2011-04-05; 13640 2013-04-05; 13652 2013-09-30; 13708 3015-09-30 +UNLIKELY_YEAR",
    ],
    unread: [],
  },
  {
    source: "13483",
    note: "Superseded by: EO 13525, December 23, 2009;;\n ;  Supersedes: EO 13454, January, 4, 2008",
    reads: [
      "SUPERSEDES< 13525 2009-12-23",
      "SUPERSEDES> 13454 2008-01-04 ~January, 4, 2008~",
    ],
    unread: [],
  },
  {
    source: "13470",
    note: "See: EO 12036, January 24, 1978; EO 12958, April 17, 1995; EO 13354, August 27, 2004; EO 13355, August 27, 2004; EO 13462, February 29, 2008; Amends: EO 12333, December 4, 1981;  Revokes: EO 13354, August 27, 2004, and EO 13355, August 27, 2004, read in conjunction with EO 12333, December 4, 1981",
    reads: [
      "SEE> 12036 1978-01-24; 12958 1995-04-17; 13354 2004-08-27; 13355 2004-08-27; 13462 2008-02-29",
      "AMENDS> 12333 1981-12-04",
      "REVOKES> 13354 2004-08-27; 13355 2004-08-27 +HAS_REMARK",
    ],
    unread: ["read in conjunction with EO 12333, December 4, 1981"],
  },
  {
    source: "13467",
    note: "Amends: EO 12171, November 19, 1979; EO 12968, August 2, 1995\nAmend by: EO 13741, September 29, 2016; EO 13764, January 17, 2017; Revokes: EO 13381, June 27, 2005; \nSee: EO 10450, April 27, 1953; EO 10577, November 23, 1954; EO 10865, February 20, 1960; EO 12333, December 4, 1981; EO 12829, January 6, 1993; EO 12958, April 17, 1995; EO 13476, October 9, 2008; EO 13488, January 16, 2008; EO 13549, August 18, 2010",
    reads: [
      "AMENDS> 12171 1979-11-19; 12968 1995-08-02",
      "AMENDS< +MISSPELLED_LABEL: 13741 2016-09-29; 13764 2017-01-17",
      "REVOKES> 13381 2005-06-27",
      "SEE> 10450 1953-04-27; 10577 1954-11-23; 10865 1960-02-20; 12333 1981-12-04; 12829 1993-01-06; 12958 1995-04-17; 13476 2008-10-09; 13488 2008-01-16; 13549 2010-08-18",
    ],
    unread: [],
  },
  {
    source: "13425",
    note: "Supersedes: Military Order of November 13, 2001",
    reads: ["SUPERSEDES> {OTHER_ORDER Military Order of November 13, 2001} 2001-11-13"],
    unread: [],
  },
  {
    source: "13354",
    note: "Revoked by: EO 13470, July 30, 2008, read in conjunction with EO 12333, December 4, 1981\nSee: EO 12333, December 12, 1981; EO 12958, April 17, 1995; EO 13470, July 30, 2008",
    reads: [
      "REVOKES< 13470 2008-07-30 +HAS_REMARK",
      "SEE> 12333 1981-12-12; 12958 1995-04-17; 13470 2008-07-30",
    ],
    unread: ["read in conjunction with EO 12333, December 4, 1981"],
  },
  {
    source: "13291",
    note: "Amends:  EO 13282, December 31, 2002;;\n ;  See:  EO 13322, December 30, 2003",
    reads: [
      "AMENDS> 13282 2002-12-31",
      "SEE> 13322 2003-12-30",
    ],
    unread: [],
  },
  {
    source: "13290",
    note: "See:  EO 13303, May 22, 2003; Notice of July 31, 2003 (68 FR 45739); Notice of May 19, 2005 (70 FR 29435);;\n ;  Amended by: EO 13350, July 29, 2004",
    reads: [
      "SEE> 13303 2003-05-22; {NOTICE Notice of July 31, 2003} 2003-07-31 (68 FR 45739); {NOTICE Notice of May 19, 2005} 2005-05-19 (70 FR 29435)",
      "AMENDS< 13350 2004-07-29",
    ],
    unread: [],
  },
  {
    source: "13260",
    note: "Amends: EO 13286, February 28, 2003; Revoked by: EO 13286, February 28, 2003 eff. March 31, 2003",
    reads: [
      "AMENDS> 13286 2003-02-28",
      "REVOKES< 13286 2003-02-28 +HAS_REMARK",
    ],
    unread: ["eff. March 31, 2003"],
  },
  {
    source: "13242",
    note: "Revokes: EO 11880, October 2, 1975; EO 12608, September 9, 1987 (in part); EO 12998, April 5, 1996; Amended by: EO 13261, March 19, 2002",
    reads: [
      "REVOKES> 11880 1975-10-02; 12608 1987-09-09 part; 12998 1996-04-05",
      "AMENDS< 13261 2002-03-19",
    ],
    unread: [],
  },
  {
    source: "13222",
    note: "See:  EO 12002, July 7, 1977; EO 12214, May 2, 1980; EO 12735, November 16, 1990; EO 12755, March 12, 1991; EO 12851, June 11, 1993; EO 13026, November 15, 1996; Notice of August 14, 2002 Notice of August 7, 2003; Notice of August 6, 2004; Notice of August 2, 2005; Memorandum of May 12, 2006; PD No. 2006-14 of May 18, 2006; Notice of August 3, 2006; Notice of August 15, 2007; Notice of July 23, 2008; Notice of August 13, 2009; Notice of August 12, 2010",
    reads: ["SEE> 12002 1977-07-07; 12214 1980-05-02; 12735 1990-11-16; 12755 1991-03-12; 12851 1993-06-11; 13026 1996-11-15; {NOTICE Notice of August 14, 2002} 2002-08-14; {NOTICE Notice of August 7, 2003} 2003-08-07; {NOTICE Notice of August 6, 2004} 2004-08-06; {NOTICE Notice of August 2, 2005} 2005-08-02; {MEMORANDUM Memorandum of May 12, 2006} 2006-05-12; {PRESIDENTIAL_DETERMINATION Presidential Determination No. 2006-14} 2006-05-18; {NOTICE Notice of August 3, 2006} 2006-08-03; {NOTICE Notice of August 15, 2007} 2007-08-15; {NOTICE Notice of July 23, 2008} 2008-07-23; {NOTICE Notice of August 13, 2009} 2009-08-13; {NOTICE Notice of August 12, 2010} 2010-08-12"],
    unread: [],
  },
  {
    source: "13177",
    note: "Revoked (in part) by: EO 13316, September 17, 2003",
    reads: ["REVOKES< part: 13316 2003-09-17"],
    unread: [],
  },
  {
    source: "13166",
    note: "See:  Department of Justice notice of August 16, 2000 (65 FR 50123); EO 14091, February 16, 2023",
    reads: ["SEE> {NOTICE Department of Justice notice of August 16, 2000} 2000-08-16 (65 FR 50123); 14091 2023-02-16"],
    unread: [],
  },
  {
    source: "13152",
    note: "Amends:  EO 11478, August 8, 1969\nNote: This Executive order expands equal employment policy in the Federal Government by prohibiting discrimination based on parental status.",
    reads: ["AMENDS> 11478 1969-08-08"],
    unread: ["Note: This Executive order expands equal employment policy in the Federal Government by prohibiting discrimination based on parental status."],
  },
  {
    source: "13138",
    note: "Amends: EO 12131, May 4, 1979; EO 12345, February 2, 1982; EO 12367, June 15, 1982; EO 13115, March 25, 1999\nSupersedes: EO 13062, September 29, 1997 (in part)\nRevokes: EO 12852, June 29, 1993; EO 12961, May 26, 1995; EO 13010, July 15, 1996, (in part); EO 13017, September 5, 1996; EO 13037, March 3, 1997; EO 13038, March 11, 1997; EO 13050, June 13, 1997\nSuperseded by: EO 13225, September 28, 2001 (in part)\nRevoked by: EO 13226, September 30, 2001 (in part)",
    reads: [
      "AMENDS> 12131 1979-05-04; 12345 1982-02-02; 12367 1982-06-15; 13115 1999-03-25",
      "SUPERSEDES> 13062 1997-09-29 part",
      "REVOKES> 12852 1993-06-29; 12961 1995-05-26; 13010 1996-07-15 part; 13017 1996-09-05; 13037 1997-03-03; 13038 1997-03-11; 13050 1997-06-13",
      "SUPERSEDES< 13225 2001-09-28 part",
      "REVOKES< 13226 2001-09-30 part",
    ],
    unread: [],
  },
  {
    source: "13117",
    note: "Amends: EO 12981, December 5, 1995 \nNote: This Executive order amends the administration of export controls",
    reads: ["AMENDS> 12981 1995-12-05"],
    unread: ["Note: This Executive order amends the administration of export controls"],
  },
  {
    source: "13114",
    note: "Amends: EO 12852, June 29, 1993 \nNote: EO 13114 is nullified by virtue of the Council being abolished by EO 13138, September 30, 1999.",
    reads: ["AMENDS> 12852 1993-06-29"],
    unread: ["Note: EO 13114 is nullified by virtue of the Council being abolished by EO 13138, September 30, 1999."],
  },
  {
    source: "13111",
    note: "Amended by: EO 13188, January 12, 2001; EEO 13218, June 20, 2001 \nRevoked (in part) by: EO 13316, September 17, 2003",
    reads: [
      "AMENDS< 13188 2001-01-12; 13218 2001-06-20 +MISSPELLED_KIND",
      "REVOKES< part: 13316 2003-09-17",
    ],
    unread: [],
  },
  {
    source: "13084",
    note: "Supplements: EO 12866, September 30, 1993; EO 12988, February 5, 1996; Memorandum of April 29, 1994 (Government-to-Government Relations With Native American Tribal Governments); Revoked by: EO 13175, November 6, 2000; See: EO 13083, May 14, 1998",
    reads: [
      "SUPPLEMENTS> 12866 1993-09-30; 12988 1996-02-05; {MEMORANDUM Memorandum of April 29, 1994} 1994-04-29 +HAS_REMARK",
      "REVOKES< 13175 2000-11-06",
      "SEE> 13083 1998-05-14",
    ],
    unread: ["(Government-to-Government Relations With Native American Tribal Governments)"],
  },
  {
    source: "13062",
    note: "Amends: EO 13038, March 11, 1997 (in part); EO 13054, July 7, 1997 (in part)\nRevokes: EO 12864, September 15, 1993; EO 12891, January 15, 1994; EO 12946, January 20, 1995; EO 12964, June 21, 1995; EO 13015, August 22, 1996\nSupersedes: EO 12974, September 29, 1995\nAmended by: EO 13065, October 22, 1997\nSuperseded by: EO 13138, September 30, 1999EO 13038, March 11, 1997 (in part); EO 13054, July 7, 1997 (in part)\nSee:EO 13065, October 22, 1997\nNote: EO 13062 is nullified in part by virtue of the Advisory Committee on Public Interest Obligations of Digital Television Broadcasters being abolished by EO 13138, September 30, 1999.",
    reads: [
      "AMENDS> 13038 1997-03-11 part; 13054 1997-07-07 part",
      "REVOKES> 12864 1993-09-15; 12891 1994-01-15; 12946 1995-01-20; 12964 1995-06-21; 13015 1996-08-22",
      "SUPERSEDES> 12974 1995-09-29",
      "AMENDS< 13065 1997-10-22",
      "SUPERSEDES< 13138 1999-09-30; 13038 1997-03-11 part; 13054 1997-07-07 part",
      "SEE> 13065 1997-10-22",
    ],
    unread: ["Note: EO 13062 is nullified in part by virtue of the Advisory Committee on Public Interest Obligations of Digital Television Broadcasters being abolished by EO 13138, September 30, 1999."],
  },
  {
    source: "13031",
    note: "Suspersedes: EO 12844, April 21, 1993\nRevoked by: EO 13149, April 21, 2000\nSee: EO 13101, September 14, 1998",
    reads: [
      "SUPERSEDES> +MISSPELLED_LABEL: 12844 1993-04-21",
      "REVOKES< 13149 2000-04-21",
      "SEE> 13101 1998-09-14",
    ],
    unread: [],
  },
  {
    source: "13022",
    note: "Supersedes in part: EO 199-A, January 20, 1903; EO 8682, February 14, 1941; EO 8729, April 2, 1941; EO 11048, September 4, 1962\nSee: EO 11593, May 13, 1971; EO 12996, March 25, 1996",
    reads: [
      "SUPERSEDES> part: 199-A 1903-01-20; 8682 1941-02-14; 8729 1941-04-02; 11048 1962-09-04",
      "SEE> 11593 1971-05-13; 12996 1996-03-25",
    ],
    unread: [],
  },
  {
    source: "13018",
    note: "Amends: EO 12975, October 13, 1995;;\nSee: EO 13316, September 17, 2003",
    reads: [
      "AMENDS> 12975 1995-10-13",
      "SEE> 13316 2003-09-17",
    ],
    unread: [],
  },
  {
    source: "12988",
    note: "Revokes: EO 12778, October 23, 1991;;\n ;  Supplemented by: EO 13083, May 14, 1998 (which was suspended by EO 13095, August 5, 1998); EO 13084, May 14, 1998; EO 13132, August 4, 1999;;\n ;  See: EO 12866, September 30, 1993; EO 13175, November 6, 2000",
    reads: [
      "REVOKES> 12778 1991-10-23",
      "SUPPLEMENTS< 13083 1998-05-14 +HAS_REMARK; 13084 1998-05-14; 13132 1999-08-04",
      "SEE> 12866 1993-09-30; 13175 2000-11-06",
    ],
    unread: ["(which was suspended by EO 13095, August 5, 1998)"],
  },
  {
    source: "12959",
    note: "Revokes in part and supplements: EO 12613, October 29, 1987;EO 12957, March 15, 1995; Revoked in part by: EO 13059, August 19, 1997; See: Notice of March 8, 1996; Notice of March 5, 1997; Notice of March 4, 1998; Notice of March 10, 1999; Notice of March 13, 2000; Notice of March 13, 2001; Notice of March 13, 2002; Notice of March 12, 2003; Notice of March 10, 2004; Notice of March 10, 2005; Notice of March 13, 2006; Notice of March 8, 2007; Notice of March 11, 2008; Notice of March 11, 2009; Notice of March 10, 2010; EO 13628, October 9, 2012",
    reads: [
      "REVOKES> part: 12613 1987-10-29",
      "SUPPLEMENTS> 12613 1987-10-29",
      "REVOKES> part: 12957 1995-03-15",
      "SUPPLEMENTS> 12957 1995-03-15",
      "REVOKES< part: 13059 1997-08-19",
      "SEE> {NOTICE Notice of March 8, 1996} 1996-03-08; {NOTICE Notice of March 5, 1997} 1997-03-05; {NOTICE Notice of March 4, 1998} 1998-03-04; {NOTICE Notice of March 10, 1999} 1999-03-10; {NOTICE Notice of March 13, 2000} 2000-03-13; {NOTICE Notice of March 13, 2001} 2001-03-13; {NOTICE Notice of March 13, 2002} 2002-03-13; {NOTICE Notice of March 12, 2003} 2003-03-12; {NOTICE Notice of March 10, 2004} 2004-03-10; {NOTICE Notice of March 10, 2005} 2005-03-10; {NOTICE Notice of March 13, 2006} 2006-03-13; {NOTICE Notice of March 8, 2007} 2007-03-08; {NOTICE Notice of March 11, 2008} 2008-03-11; {NOTICE Notice of March 11, 2009} 2009-03-11; {NOTICE Notice of March 10, 2010} 2010-03-10; 13628 2012-10-09",
    ],
    unread: [],
  },
  {
    source: "12947",
    note: "Amended by: EO 13099, August 20, 1998; EO 13371, February 16, 2005; Continued by: Notice of January 18, 1996; Notice of January 21, 1997; Notice of January 21, 1998; Notice of January 19, 2000;\nSee: Notice of January 3, 1996; Notice of January 19, 2001; Notice of January 18, 2002; Notice of January 20, 2003; Notice of January 16, 2004; January 17, 2005; Notice of January 18, 2006; Notice of January 18, 2007; Notice of January 18, 2008; Notice of January 15, 2009; Notice of January 20, 2010",
    reads: [
      "AMENDS< 13099 1998-08-20; 13371 2005-02-16",
      "CONTINUES< {NOTICE Notice of January 18, 1996} 1996-01-18; {NOTICE Notice of January 21, 1997} 1997-01-21; {NOTICE Notice of January 21, 1998} 1998-01-21; {NOTICE Notice of January 19, 2000} 2000-01-19",
      "SEE> {NOTICE Notice of January 3, 1996} 1996-01-03; {NOTICE Notice of January 19, 2001} 2001-01-19; {NOTICE Notice of January 18, 2002} 2002-01-18; {NOTICE Notice of January 20, 2003} 2003-01-20; {NOTICE Notice of January 16, 2004} 2004-01-16; {NOTICE Notice of January 18, 2006} 2006-01-18; {NOTICE Notice of January 18, 2007} 2007-01-18; {NOTICE Notice of January 18, 2008} 2008-01-18; {NOTICE Notice of January 15, 2009} 2009-01-15; {NOTICE Notice of January 20, 2010} 2010-01-20",
    ],
    unread: ["January 17, 2005"],
  },
  {
    source: "12944",
    note: "Supersedes: EO 12826 of December 30, 1992; EO 12886 of December 13, 1993; Superseded by: EO 12984 of December 28, 1995; Executive Order 12945;  Amendment to Executive Order No. 12640",
    reads: [
      "SUPERSEDES> 12826 1992-12-30; 12886 1993-12-13",
      "SUPERSEDES< 12984 1995-12-28; 12945",
    ],
    unread: ["Amendment to Executive Order No. 12640"],
  },
  {
    source: "12934",
    note: "See: Pres. Determination No. 96-7 of December 27, 1995; Notice of May 24, 1996; Notice of May 28, 1997; Notice of May 25, 2000; Notice of May 24, 2001;;\n ;  Revoked by: EO 13304, May 28, 2003",
    reads: [
      "SEE> {PRESIDENTIAL_DETERMINATION Presidential Determination No. 96-7} 1995-12-27; {NOTICE Notice of May 24, 1996} 1996-05-24; {NOTICE Notice of May 28, 1997} 1997-05-28; {NOTICE Notice of May 25, 2000} 2000-05-25; {NOTICE Notice of May 24, 2001} 2001-05-24",
      "REVOKES< 13304 2003-05-28",
    ],
    unread: [],
  },
  {
    source: "12922",
    note: "Revoked by: EO 12932, October 14, 1994;;\n ;  See: Notice, September 30, 1994; 59 FR 51066",
    reads: [
      "REVOKES< 12932 1994-10-14",
      "SEE> {NOTICE Notice of September 30, 1994} 1994-09-30; {FEDERAL_REGISTER 59 FR 51066}",
    ],
    unread: [],
  },
  {
    source: "12921",
    note: "Amends: 12864, September 15, 1993;;\n ;  Revoked by: EO 13062, September 29, 1997",
    reads: [
      "AMENDS> 12864 1993-09-15 +MISSING_KIND",
      "REVOKES< 13062 1997-09-29",
    ],
    unread: [],
  },
  {
    source: "12919",
    note: "Amends: EO 10789, November 14, 1958; EO 11790, June 25, 1974;;\n ;  Amended by: EO 13286, February 28, 2003;;\n ;  Revoked in part by: EO 13456, January 23, 2008;;\n ;  Supersedes or Revokes: EO 8248, September 8, 1939 (in part); EO 10222, March 8, 1951; EO 10480, August 14, 1953; EO 10647, November 28, 1955; EO 11179, September 22, 1964; EO 11355, May 26, 1967; EO 11912, April 13, 1976 (in part); EO 12148, July 20, 1979 (in part); EO 12521, June 24, 1985; EO 12649, August 11, 1988; EO 12773, September 26, 1991 (in part)",
    reads: [
      "AMENDS> 10789 1958-11-14; 11790 1974-06-25",
      "AMENDS< 13286 2003-02-28",
      "REVOKES< part: 13456 2008-01-23",
      "SUPERSEDES> +EITHER_RELATION: 8248 1939-09-08 part; 10222 1951-03-08; 10480 1953-08-14; 10647 1955-11-28; 11179 1964-09-22; 11355 1967-05-26; 11912 1976-04-13 part; 12148 1979-07-20 part; 12521 1985-06-24; 12649 1988-08-11; 12773 1991-09-26 part",
    ],
    unread: [],
  },
  {
    source: "12918",
    note: "See: 59 FR 28583",
    reads: ["SEE> {FEDERAL_REGISTER 59 FR 28583}"],
    unread: [],
  },
  {
    source: "12917",
    note: "Revokes in part: EO 12779, October 28, 1991; EO 12853, June 30, 1993;;\n ;  Revoked by: EO 12932, October 14, 1994;;\n ;  See: EO 12920, June 10, 1994; 59 FR 51066;;\n ;  Amended by: Notice, September 30, 1994",
    reads: [
      "REVOKES> part: 12779 1991-10-28; 12853 1993-06-30",
      "REVOKES< 12932 1994-10-14",
      "SEE> 12920 1994-06-10; {FEDERAL_REGISTER 59 FR 51066}",
      "AMENDS< {NOTICE Notice of September 30, 1994} 1994-09-30",
    ],
    unread: [],
  },
  {
    source: "12912",
    note: "Amends: EO 12878, November 5, 1993;;\n ;  See EO 12974, September 29, 1995",
    reads: [
      "AMENDS> 12878 1993-11-05",
      "SEE> 12974 1995-09-29",
    ],
    unread: [],
  },
  {
    source: "12910",
    note: "Note: In memoriam of President Nixon",
    reads: [],
    unread: ["Note: In memoriam of President Nixon"],
  },
  {
    source: "12903",
    note: "Supersedes: EO 12840, March 9, 1993;;\n ;  Superseded by: EO 12955, March 9, 199",
    reads: [
      "SUPERSEDES> 12840 1993-03-09",
      "SUPERSEDES< 12955 - ~March 9, 199~ +UNREADABLE_DATE",
    ],
    unread: [],
  },
  {
    source: "12892",
    note: "Amends: EO 11063, November 20, 1962;;\n ;  Revokes: EO 11063, November 20, 1962 (in part); EO 12259, December 31, 1980;;\n ;  See: Memorandum, January 17, 1994",
    reads: [
      "AMENDS> 11063 1962-11-20",
      "REVOKES> 11063 1962-11-20 part; 12259 1980-12-31",
      "SEE> {MEMORANDUM Memorandum of January 17, 1994} 1994-01-17",
    ],
    unread: [],
  },
  {
    source: "12276",
    note: "Ratified by: EO 12294, February 24,       1981\nSee: EO 12160, November 14, 1979; EO       12211, April 17, 1980",
    reads: [
      "RATIFIES< 12294 1981-02-24",
      "SEE> 12160 1979-11-14; 12211 1980-04-17",
    ],
    unread: [],
  },
  {
    source: "12282",
    note: "Revokes in part: EO 12205, April 7, 1980;       EO 12211, April 17, 1980; Proc. 4702, November       12, 1979\nRatified by: EO 12294, February 24,       1981\nSee: EO 12160, November 14, 1979; EO       12211, April 17, 1980",
    reads: [
      "REVOKES> part: 12205 1980-04-07; 12211 1980-04-17; {PROCLAMATION Proc. 4702} 1979-11-12",
      "RATIFIES< 12294 1981-02-24",
      "SEE> 12160 1979-11-14; 12211 1980-04-17",
    ],
    unread: [],
  },
  {
    source: "12250",
    note: "Revokes: EO 11764, January 21, 1974; EO 11914, April 28, 1976\nAmended by: EO 12898, February 11, 1994 (supplements)\nSee: EO 13160, June 23, 2000",
    reads: [
      "REVOKES> 11764 1974-01-21; 11914 1976-04-28",
      "AMENDS< 12898 1994-02-11 +HAS_REMARK",
      "SEE> 13160 2000-06-23",
    ],
    unread: ["(supplements)"],
  },
  {
    source: "12233",
    note: "Amends: EO 11476, June 19, 1969 (which was rescinded by EO 12473, April 13, 1984); EO 12198, March 12, 1980",
    reads: ["AMENDS> 11476 1969-06-19 +HAS_REMARK; 12198 1980-03-12"],
    unread: ["(which was rescinded by EO 12473, April 13, 1984)"],
  },
  {
    source: "12173",
    note: "Amended by: \t\tEO 12203, March 26, 1980\nSee Final Rule of July 14, 1986 (51 FR 21358) which replaced text of \t\tEO 12173 with \t\tEO 12215, May 27, 1980 and termed \t\tEO 12173 \"obsolete\" in document summary",
    reads: [
      "AMENDS< 12203 1980-03-26",
      "SEE> {REGULATION Final Rule of July 14, 1986} 1986-07-14 (51 FR 21358) +HAS_REMARK",
    ],
    unread: ["which replaced text of EO 12173 with EO 12215, May 27, 1980 and termed EO 12173 \"obsolete\" in document summary"],
  },
  {
    source: "12205",
    note: "Amended by: EO 12211, April 17, 1980\nRevoked in part by: EO 12282, January 19, 1981\nSee: DOT Notice of September 28, 1993, 58 FR 50626",
    reads: [
      "AMENDS< 12211 1980-04-17",
      "REVOKES< part: 12282 1981-01-19",
      "SEE> {NOTICE DOT Notice of September 28, 1993} 1993-09-28 (58 FR 50626)",
    ],
    unread: [],
  },
  {
    source: "12155",
    note: "Amends: \t\tEO 12148, July 20, 1979\nAmended by: \t\tEO 12417, May 2, 1983\nRevoked by: Pub. L. 100-180 (101 Stat. 1247, 50 U.S.C. 98 nt.)",
    reads: [
      "AMENDS> 12148 1979-07-20",
      "AMENDS< 12417 1983-05-02",
      "REVOKES< {PUBLIC_LAW Pub. L. 100-180} (101 Stat. 1247, 50 U.S.C. 98 nt.)",
    ],
    unread: [],
  },
  {
    source: "12117",
    note: "Nullified by: Presidential action of May 15, 1979 (44 FR 28773)",
    reads: ["NULLIFIES< {OTHER Presidential action of May 15, 1979} 1979-05-15 (44 FR 28773)"],
    unread: [],
  },
  {
    source: "12097",
    note: "Amends: 12059, May 11, 1978; EO 12084, September 27, 1978\nRevoked in part by: EO 12305, May       5, 1981\nRevoked by: EO 12553, February 25, 1986",
    reads: [
      "AMENDS> 12059 1978-05-11 +MISSING_KIND; 12084 1978-09-27",
      "REVOKES< part: 12305 1981-05-05",
      "REVOKES< 12553 1986-02-25",
    ],
    unread: [],
  },
  {
    source: "12088",
    note: "Revokes: EO 11752, December 17, 1973\nAmended by: EO 12580, January 23, 1987\nRevoked by: EO 13148, April 21, 2000 (in       part)\nSee: EO 12217, June 18, 1980",
    reads: [
      "REVOKES> 11752 1973-12-17",
      "AMENDS< 12580 1987-01-23",
      "REVOKES< 13148 2000-04-21 part",
      "SEE> 12217 1980-06-18",
    ],
    unread: [],
  },
  {
    source: "12084",
    note: "Amended by: EO 12097, November 8, 1978\nCommission continued by EO 12110, December 28, 1978;       EO 12258, December 31, 1980\nRevoked by: EO 12305, May 5, 1981",
    reads: [
      "AMENDS< 12097 1978-11-08",
      "CONTINUES< \"Commission\": 12110 1978-12-28; 12258 1980-12-31",
      "REVOKES< 12305 1981-05-05",
    ],
    unread: [],
  },
  {
    source: "12071",
    note: "Amended by: EO 12100, November 17, 1978\nCommission extended by: Pub. L. 96-14, May 24, 1979\nRevoked by: EO 12379, August 17, 1982",
    reads: [
      "AMENDS< 12100 1978-11-17",
      "CONTINUES< \"Commission\": {PUBLIC_LAW Pub. L. 96-14} 1979-05-24",
      "REVOKES< 12379 1982-08-17",
    ],
    unread: [],
  },
  {
    source: "12065",
    note: "Revokes: EO 11652, March 8, 1972\nAmended by: EO 12148, July 20, 1979; EO       12163, September 29, 1979\nRevoked by: EO 12356, April 2, 1982 (corrected       April 12, 1982)\nSee: EO 11714, April 24, 1973; EO       11862, June 11, 1975",
    reads: [
      "REVOKES> 11652 1972-03-08",
      "AMENDS< 12148 1979-07-20; 12163 1979-09-29",
      "REVOKES< 12356 1982-04-02 +HAS_REMARK",
      "SEE> 11714 1973-04-24; 11862 1975-06-11",
    ],
    unread: ["(corrected April 12, 1982)"],
  },
  {
    source: "12050",
    note: "Revokes: EO 11126, November 1, 1963;       EO 11832, January 9, 1975\nAmended by: EO 12057, May 8, 1978\nRevoked in part by: EO 12135, May 9, 1979;       EO 12336, December 21, 1981 (together       revokes all parts)\nSee: EO 12258, December 31, 1980 (committee       continued)",
    reads: [
      "REVOKES> 11126 1963-11-01; 11832 1975-01-09",
      "AMENDS< 12057 1978-05-08",
      "REVOKES< part: 12135 1979-05-09; 12336 1981-12-21 +HAS_REMARK",
      "SEE> 12258 1980-12-31 +HAS_REMARK",
    ],
    unread: [
      "(together revokes all parts)",
      "(committee continued)",
    ],
  },
  {
    source: "12048",
    note: "Amended by: EO 12388, October 14, 1982;       EO 12608, September 9, 1987\nSee: Reorganization Plan No. 2 of 1977, December 13, 1977",
    reads: [
      "AMENDS< 12388 1982-10-14; 12608 1987-09-09",
      "SEE> {REORGANIZATION_PLAN Reorganization Plan No. 2 of 1977} 1977-12-13",
    ],
    unread: [],
  },
  {
    source: "12032",
    note: "Amends: EO 11888, November 24, 1975\nSee: Proc 4561, April 7, 1978; EO 12041, February 25, 1978",
    reads: [
      "AMENDS> 11888 1975-11-24",
      "SEE> {PROCLAMATION Proc. 4561} 1978-04-07; 12041 1978-02-25",
    ],
    unread: [],
  },
  {
    source: "12029",
    note: "Revokes: EO 11342, April 10, 1967; EO      11937, September 10, 1976\nSupersedes in part: EO 11948, December 20,      1976",
    reads: [
      "REVOKES> 11342 1967-04-10; 11937 1976-09-10",
      "SUPERSEDES> part: 11948 1976-12-20",
    ],
    unread: [],
  },
  {
    source: "11988",
    note: "Revokes: EO 11296, August 10, 1966\r\nAmended by: EO 12148, July 20, 1979\r\nSee EO 11514, March 5, 1970; EO 33198, June 28, 1994; EO 13690, January 30, 2015",
    reads: [
      "REVOKES> 11296 1966-08-10",
      "AMENDS< 12148 1979-07-20",
      "SEE> 11514 1970-03-05; 33198 1994-06-28; 13690 2015-01-30",
    ],
    unread: [],
  },
  {
    source: "11970",
    note: "Board continued by: EO 12110, December 28,      1978; EO 12258, December 31, 1980\nRevoked by: EO 12299, March 17, 1981",
    reads: [
      "CONTINUES< \"Board\": 12110 1978-12-28; 12258 1980-12-31",
      "REVOKES< 12299 1981-03-17",
    ],
    unread: [],
  },
  {
    source: "11925",
    note: "Amends: EO 11554, August 29, 1970\nRevoked by: EO 12082, September 19, 1978\nSee: Pub. L. 94-412 (90 Stat. 1255, 50 U.S.C. 1601)",
    reads: [
      "AMENDS> 11554 1970-08-29",
      "REVOKES< 12082 1978-09-19",
      "SEE> {PUBLIC_LAW Pub. L. 94-412} (90 Stat. 1255, 50 U.S.C. 1601)",
    ],
    unread: [],
  },
  {
    source: "11903",
    note: "Amends: EO 11808, September 30, 1974\nRevoked by EO 11975, March 7, 1977",
    reads: [
      "AMENDS> 11808 1974-09-30",
      "REVOKES< 11975 1977-03-07",
    ],
    unread: [],
  },
  {
    source: "11900",
    note: "See: Treasury decision, 41 FR 6068, 26 CFR 301.6103(a)-101",
    reads: ["SEE> {OTHER Treasury decision, 41 FR 6068} (41 FR 6068) (26 CFR 301.6103(a)-101)"],
    unread: [],
  },
  {
    source: "11868",
    note: "Amended by: EO 11873, July 21, 1975; EO      11936, September 8, 1976\nRevoked by: EO 11948, December 20, 1976      (effective January 16, 1977)",
    reads: [
      "AMENDS< 11873 1975-07-21; 11936 1976-09-08",
      "REVOKES< 11948 1976-12-20 +HAS_REMARK",
    ],
    unread: ["(effective January 16, 1977)"],
  },
  {
    source: "11865",
    note: "Amends: EO 11808, September 30, 1974      (which was revoked by 11975, March 7, 1977)",
    reads: ["AMENDS> 11808 1974-09-30 +HAS_REMARK"],
    unread: ["(which was revoked by 11975, March 7, 1977)"],
  },
  {
    source: "11857",
    note: "Amends: EO 11803, September 16, 1974\nAmended by: EO 11878, September 10, 1975      (Termination of Clemency Board and transfer of functions to Attorney General)",
    reads: [
      "AMENDS> 11803 1974-09-16",
      "AMENDS< 11878 1975-09-10 +HAS_REMARK",
    ],
    unread: ["(Termination of Clemency Board and transfer of functions to Attorney General)"],
  },
  {
    source: "11838",
    note: "Amends: EO 11491, October 29, 1969\nAmended by: EO 12107, December 28, 1978\nSee 40 FR 43880, September 24, 1975 for final regulations; EO      11901, January 30, 1976",
    reads: [
      "AMENDS> 11491 1969-10-29",
      "AMENDS< 12107 1978-12-28",
      "SEE> {FEDERAL_REGISTER 40 FR 43880} 1975-09-24 +HAS_REMARK; 11901 1976-01-30",
    ],
    unread: ["for final regulations"],
  },
  {
    source: "11832",
    note: "Amended by: EO 11889, November 25, 1975;      EO 11979, March 28, 1977; EO      11980, March 29, 1977\nContinuation and addition of duties by Pub. L. 94-167\nRevoked by: EO 12050, April 4, 1978",
    reads: [
      "AMENDS< 11889 1975-11-25; 11979 1977-03-28; 11980 1977-03-29",
      "REVOKES< 12050 1978-04-04",
    ],
    unread: ["Continuation and addition of duties by Pub. L. 94-167"],
  },
  {
    source: "11828",
    note: "Amended by: EO 11848, March 29, 1975\nEO 11848 of March 29, 1975 extended termination      date; report presented to the President on June 6, 1975 and Commission terminated      one month later.",
    reads: ["AMENDS< 11848 1975-03-29"],
    unread: [
      "EO 11848 of March 29, 1975 extended termination date",
      "report presented to the President on June 6, 1975 and Commission terminated one month later.",
    ],
  },
  {
    source: "11821",
    note: "Amended by: EO 11949, December 31, 1976\nNote: EO 11821 expired December 31, 1977\nSee: EO 12044, March 23, 1978",
    reads: [
      "AMENDS< 11949 1976-12-31",
      "SEE> 12044 1978-03-23",
    ],
    unread: ["Note: EO 11821 expired December 31, 1977"],
  },
  {
    source: "11818",
    note: "Continues in effect: EO 11533, June 4, 1970;      EO 11683, August 29, 1972; EO      11798, August 14, 1974\nRevokes: EO 11810, September 30, 1974\nRevoked by: EO 12002, July 7, 1977\nSee: EO 11940, September 30, 1976",
    reads: [
      "CONTINUES> 11533 1970-06-04; 11683 1972-08-29; 11798 1974-08-14",
      "REVOKES> 11810 1974-09-30",
      "REVOKES< 12002 1977-07-07",
      "SEE> 11940 1976-09-30",
    ],
    unread: [],
  },
  {
    source: "11814",
    note: "Amended by: EO 11819, November 16, 1974; EO      11855, May 1, 1975\nRevoked by: EO 12083, September 27, 1978\nSee: EO 11834, January 15, 1975; EO      11930, July 30, 1976; Pub. L. 94-385, (90 Stat. 1142, 42 U.S.C. 5818)",
    reads: [
      "AMENDS< 11819 1974-11-16; 11855 1975-05-01",
      "REVOKES< 12083 1978-09-27",
      "SEE> 11834 1975-01-15; 11930 1976-07-30; {PUBLIC_LAW Pub. L. 94-385} (90 Stat. 1142, 42 U.S.C. 5818)",
    ],
    unread: [],
  },
  {
    source: "11807",
    note: "Supersedes: EO 11612, July 26, 1971\nFederal Advisory Council on Occupational Safety and Health continued by:      EO 11827, January 4, 1975; EO      11948, December 20, 1976; EO 12110, December      28, 1978\nRevoked by: EO 12196, February 26, 1980",
    reads: [
      "SUPERSEDES> 11612 1971-07-26",
      "CONTINUES< \"Federal Advisory Council on Occupational Safety and Health\": 11827 1975-01-04; 11948 1976-12-20; 12110 1978-12-28",
      "REVOKES< 12196 1980-02-26",
    ],
    unread: [],
  },
  {
    source: "11798",
    note: "Revokes: EO 11796, July 30, 1974\nContinues in effect EO 11533, July 30, 1974\nRevoked by: EO 12002, July 7, 1977\nSee: EO 11818, November 5, 1974; EO      11940, September 30, 1976",
    reads: [
      "REVOKES> 11796 1974-07-30",
      "CONTINUES> 11533 1974-07-30",
      "REVOKES< 12002 1977-07-07",
      "SEE> 11818 1974-11-05; 11940 1976-09-30",
    ],
    unread: [],
  },
  {
    source: "11790",
    note: "Amends: Proc. 3279, March 10, 1959\nRevokes: EO 11748, December 4, 1973\nRevokes in part: Proc 3279 March 10, 1959; EO 11775, March 26, 1974\nAmended by: EO 12038, February 3, 1978;       EO 12919, June 3, 1994\nSee: EO 10480, August 14, 1953;       EO 11912, April 13, 1976; EO       11930, July 30, 1976; EO 12287,       January 28, 1981",
    reads: [
      "AMENDS> {PROCLAMATION Proc. 3279} 1959-03-10",
      "REVOKES> 11748 1973-12-04",
      "REVOKES> part: {PROCLAMATION Proc. 3279} 1959-03-10; 11775 1974-03-26",
      "AMENDS< 12038 1978-02-03; 12919 1994-06-03",
      "SEE> 10480 1953-08-14; 11912 1976-04-13; 11930 1976-07-30; 12287 1981-01-28",
    ],
    unread: [],
  },
  {
    source: "11766",
    note: "Amends: EO 11464, April 3, 1969\nAuthority repealed by Pub. L. 94-455 (90 Stat. 1814, 26 U.S.C. 4911 note)\nSee: EO 11754, December 26, 1973",
    reads: [
      "AMENDS> 11464 1969-04-03",
      "REVOKES< \"Authority\": {PUBLIC_LAW Pub. L. 94-455} (90 Stat. 1814, 26 U.S.C. 4911 note)",
      "SEE> 11754 1973-12-26",
    ],
    unread: [],
  },
  {
    source: "11751",
    note: "Authority terminated April 27, 1975, pursuant to Pub.L. 93-182 (87 Stat. 707, 15 U.S.C. 260a note)",
    reads: [],
    unread: ["Authority terminated April 27, 1975, pursuant to Pub.L. 93-182 (87 Stat. 707, 15 U.S.C. 260a note)"],
  },
  {
    source: "11740",
    note: "Superseded by: EO 11812, October 7,       1974\nSee: Pub. L. 93-419 which takes precedence over EO 11740",
    reads: [
      "SUPERSEDES< 11812 1974-10-07",
      "SEE> {PUBLIC_LAW Pub. L. 93-419} +HAS_REMARK",
    ],
    unread: ["which takes precedence over EO 11740"],
  },
  {
    source: "11726",
    note: "Supersedes: EO 11712, April 18, 1973\nSuperseded to extent inconsistent by: EO 11748, December 4, 1973\nSuperseded by: EO 11775, March 26,       1974",
    reads: [
      "SUPERSEDES> 11712 1973-04-18",
      "SUPERSEDES< part \"to extent inconsistent\": 11748 1973-12-04",
      "SUPERSEDES< 11775 1974-03-26",
    ],
    unread: [],
  },
  {
    source: "11725",
    note: "Revokes in part : EO 11051, September 27,       1962\nSuperseded in part by: EO 11749, December 10, 1973\nAmended by: EO 12046, March 27, 1978\nRevoked by: EO 12148, July 20, 1979\nSee: Reorganization Plan No. 1 of 1973; Pub. L. 94-412 (90 Stat. 1255; 50 U.S.C. 1601)",
    reads: [
      "REVOKES> part: 11051 1962-09-27",
      "SUPERSEDES< part: 11749 1973-12-10",
      "AMENDS< 12046 1978-03-27",
      "REVOKES< 12148 1979-07-20",
      "SEE> {REORGANIZATION_PLAN Reorganization Plan No. 1 of 1973}; {PUBLIC_LAW Pub. L. 94-412} (90 Stat. 1255; 50 U.S.C. 1601)",
    ],
    unread: [],
  },
  {
    source: "11724",
    note: "Supersedes: EO 11508, February 10, 1970;       EO 11560, September 23, 1970\nAbolishes: Property Review Board\nSuperseded by: EO 11954, January 7,       1977",
    reads: [
      "SUPERSEDES> 11508 1970-02-10; 11560 1970-09-23",
      "SUPERSEDES< 11954 1977-01-07",
    ],
    unread: ["Abolishes: Property Review Board"],
  },
  {
    source: "11721",
    note: "Supersedes: EO 11073, January 2, 1963 and       EO 11173, August 20, 1964\nAmended by: EO 12004, July 20, 1977;       EO 12107, December 28, 1978\nRevoked by: EO 12748, February 1, 1991",
    reads: [
      "SUPERSEDES> 11073 1963-01-02; 11173 1964-08-20",
      "AMENDS< 12004 1977-07-20; 12107 1978-12-28",
      "REVOKES< 12748 1991-02-01",
    ],
    unread: [],
  },
  {
    source: "11709",
    note: "Revoked by: EO 11773, March 21, 1974\nSee: EO 11697, January 17, 1973; Treasury Decision 7267, 38 FR 8152",
    reads: [
      "REVOKES< 11773 1974-03-21",
      "SEE> 11697 1973-01-17; {OTHER Treasury Decision 7267} (38 FR 8152)",
    ],
    unread: [],
  },
  {
    source: "11703",
    note: "Amends: Proc. 3279, March 10, 1959\nAmended by: EO 12188, January 2, 1980\nSuperseded by: EO 11743, October 23, 1973\nSee: Treasury Decision No. 225 (38 FR 12939) creating an Office of the Energy Advisor in the Department of the Treasury",
    reads: [
      "AMENDS> {PROCLAMATION Proc. 3279} 1959-03-10",
      "AMENDS< 12188 1980-01-02",
      "SUPERSEDES< 11743 1973-10-23",
      "SEE> {OTHER Treasury Decision No. 225} (38 FR 12939) +HAS_REMARK",
    ],
    unread: ["creating an Office of the Energy Advisor in the Department of the Treasury"],
  },
  {
    source: "11688",
    note: "Amends: EO 11399, March 6, 1968\nCouncil terminated November 26, 1974, under provisions of Pub. L. 91-125 (83 Stat. 220, 25 U.S.C. nt. prec. 1)",
    reads: ["AMENDS> 11399 1968-03-06"],
    unread: ["Council terminated November 26, 1974, under provisions of Pub. L. 91-125 (83 Stat. 220, 25 U.S.C. nt. prec. 1)"],
  },
  {
    source: "11686",
    note: "Revokes in part: EO 11671 of June 5, 1972\nSupersedes: EO 11671 of June 5, 1972, effective 90 days after October 6, 1972\nSuperseded by: EO 11769, February      21, 1974\nSee: Pub. L. 92-463 (86 Stat. 770)",
    reads: [
      "REVOKES> part: 11671 1972-06-05",
      "SUPERSEDES> 11671 1972-06-05 +HAS_REMARK",
      "SUPERSEDES< 11769 1974-02-21",
      "SEE> {PUBLIC_LAW Pub. L. 92-463} (86 Stat. 770)",
    ],
    unread: ["effective 90 days after October 6, 1972"],
  },
  {
    source: "11685",
    note: "Amends: EO 10973, November 3, 1961;      EO 11501, December 22, 1969\nRevoked by in part by: EO 11958, January      18, 1977; EO 12163, July 29, 1979 (together      revokes all of EO)",
    reads: [
      "AMENDS> 10973 1961-11-03; 11501 1969-12-22",
      "REVOKES< part: 11958 1977-01-18; 12163 1979-07-29 +HAS_REMARK",
    ],
    unread: ["(together revokes all of EO)"],
  },
  {
    source: "11671",
    note: "Supersedes: EO 11007, February 26, 1962;      and all provisions of prior Executive Orders to extent they are in conflict      with provisions of EO 11671\nRevoked in part by EO 11686, October 7, 1972\nSuperseded by: EO 11686, effective 90 days after October 6, 1972\nSee: Pub. L. 92-463 (86 Stat. 770)",
    reads: [
      "SUPERSEDES> 11007 1962-02-26",
      "REVOKES< part: 11686 1972-10-07",
      "SUPERSEDES< 11686 +HAS_REMARK",
      "SEE> {PUBLIC_LAW Pub. L. 92-463} (86 Stat. 770)",
    ],
    unread: [
      "and all provisions of prior Executive Orders to extent they are in conflict with provisions of EO 11671",
      "effective 90 days after October 6, 1972",
    ],
  },
  {
    source: "11670",
    note: "Supersedes: Any prior order or proclamation relating to the tract of land affected by this order, to the extent inconsistent with this order\nSee: Proc. 401, February 22, 1897; Proc. 725, March 2, 1907; EO 820, June 18, 1908; EO 821, June 18, 1908; Proc. 1170, October 23, 1911; Proc. 2845, June 15, 1949; Treaty of 1855 with Yakima Tribe (12 Stat. 951)",
    reads: ["SEE> {PROCLAMATION Proc. 401} 1897-02-22; {PROCLAMATION Proc. 725} 1907-03-02; 820 1908-06-18; 821 1908-06-18; {PROCLAMATION Proc. 1170} 1911-10-23; {PROCLAMATION Proc. 2845} 1949-06-15; {TREATY Treaty of 1855} - ~1855~ +PARTIAL_DATE +HAS_REMARK"],
    unread: [
      "Supersedes: Any prior order or proclamation relating to the tract of land affected by this order, to the extent inconsistent with this order",
      "with Yakima Tribe (12 Stat. 951)",
    ],
  },
  {
    source: "11659",
    note: "Amended by: EO 11737, September 7, 973;      EO 11882, October 6, 1975; EO      12038, February 3, 1978; EO 12148, July      20, 1979\nRevoked by: EO 12319, September 9,      1981",
    reads: [
      "AMENDS< 11737 - ~September 7, 973~ +UNREADABLE_DATE; 11882 1975-10-06; 12038 1978-02-03; 12148 1979-07-20",
      "REVOKES< 12319 1981-09-09",
    ],
    unread: [],
  },
  {
    source: "11652",
    note: "Revokes: EO 10501, November 5,      1953\nAmended by: EO 11714, April 24, 1973; EO      11862, June 11, 1975; EO 12038, February      3, 1978\nRevoked by: EO 12065, June 28, 1978\nSee: EO 11905, February 18, 1976; EO      11932, August 4, 1976; EO 10901,      January 9, 1961; Directive of May 17, 1972 (37 FR 10053); Directive of July      30, 1976 (41 FR 32693)",
    reads: [
      "REVOKES> 10501 1953-11-05",
      "AMENDS< 11714 1973-04-24; 11862 1975-06-11; 12038 1978-02-03",
      "REVOKES< 12065 1978-06-28",
      "SEE> 11905 1976-02-18; 11932 1976-08-04; 10901 1961-01-09; {DIRECTIVE Directive of May 17, 1972} 1972-05-17 (37 FR 10053); {DIRECTIVE Directive of July 30, 1976} 1976-07-30 (41 FR 32693)",
    ],
    unread: [],
  },
  {
    source: "11625",
    note: "Supersedes: EO 11458, March 5, 1969\nAdvisory Council for Minority Enterprise Continued by: EO      11827, January 4, 1975; EO 11948, December      20, 1976\nAmended by: EO 12007, August 22,      1977\nCouncil terminated by EO 11007, February      26, 1962\nSee: EO 13170, October 6, 2000",
    reads: [
      "SUPERSEDES> 11458 1969-03-05",
      "CONTINUES< \"Advisory Council for Minority Enterprise\": 11827 1975-01-04; 11948 1976-12-20",
      "AMENDS< 12007 1977-08-22",
      "TERMINATES< \"Council\": 11007 1962-02-26",
      "SEE> 13170 2000-10-06",
    ],
    unread: [],
  },
  {
    source: "11618",
    note: "Amends: EO 10713, June 5, 1957\nNullified by treaty with Japan on May 15, 1972 (TIAS 7314, 23 UST 446)\nSee: EO 11010, March 19, 1962; EO      11263, December 20, 1965; EO 11395, January      31, 1968",
    reads: [
      "AMENDS> 10713 1957-06-05",
      "NULLIFIES< {TREATY Treaty with Japan of May 15, 1972} 1972-05-15 (TIAS 7314, 23 UST 446)",
      "SEE> 11010 1962-03-19; 11263 1965-12-20; 11395 1968-01-31",
    ],
    unread: [],
  },
  {
    source: "11599",
    note: "Nullified by: Pub. L. 92-255 (86 Stat. 65, 21 U.S.C. 1101 note) which establishes the Special Action Office for Drug Abuse Prevention superseding this Executive order.",
    reads: ["NULLIFIES< {PUBLIC_LAW Pub. L. 92-255} (86 Stat. 65, 21 U.S.C. 1101 note) +HAS_REMARK"],
    unread: ["which establishes the Special Action Office for Drug Abuse Prevention superseding this Executive order."],
  },
  {
    source: "11593",
    note: "See: EO 13006 of May 21, 1996; 13022 of      October 31, 1996",
    reads: ["SEE> 13006 1996-05-21; 13022 1996-10-31 +MISSING_KIND"],
    unread: [],
  },
  {
    source: "11578",
    note: "Amended by: EO 11882, October 6, 1975; EO      12038, February 3, 1978; EO 12148, July      20, 1979\nRevoked by: EO 12319, September 9,      1981, effective October 1, 1981",
    reads: [
      "AMENDS< 11882 1975-10-06; 12038 1978-02-03; 12148 1979-07-20",
      "REVOKES< 12319 1981-09-09 +HAS_REMARK",
    ],
    unread: ["effective October 1, 1981"],
  },
  {
    source: "11562",
    note: "Amended by: EO 11945, October 25, 1976;       EO 12098, November 14, 1978\nRevokes: EO 11398, March 4, 1968; EO       11492, October 30, 1969\nRevoked by: EO 12345, February 2, 1982\nSee: EO 10830, July 24, 1959; EO       11827, January 4, 1975; EO 11948, December       20, 1976, EO 12110; December 28, 1978; EO       12258, December 31, 1980",
    reads: [
      "AMENDS< 11945 1976-10-25; 12098 1978-11-14",
      "REVOKES> 11398 1968-03-04; 11492 1969-10-30",
      "REVOKES< 12345 1982-02-02",
      "SEE> 10830 1959-07-24; 11827 1975-01-04; 11948 1976-12-20; 12110 1978-12-28 +DETACHED_DATE; 12258 1980-12-31",
    ],
    unread: [],
  },
  {
    source: "11547",
    note: "Amends EO 11330, March 5, 1967\nRevoked by: EO 12379, August 17, 1982",
    reads: [
      "AMENDS> 11330 1967-03-05",
      "REVOKES< 12379 1982-08-17",
    ],
    unread: [],
  },
  {
    source: "11541",
    note: "Amended by: EO 12013, October 7,       1977; EO 12027, December 5, 1977; EO       12318, August 21, 1981\nTerminates committees in: EO 11452,       May 29, 1969; EO 11493, November 13,       1969\nSuperseded in part by: EO 11609, July 22,       1971; EO 11713, April 21, 1973; EO       11717, May 9, 1973",
    reads: [
      "AMENDS< 12013 1977-10-07; 12027 1977-12-05; 12318 1981-08-21",
      "TERMINATES> \"committees in\": 11452 1969-05-29; 11493 1969-11-13",
      "SUPERSEDES< part: 11609 1971-07-22; 11713 1973-04-21; 11717 1973-05-09",
    ],
    unread: [],
  },
  {
    source: "11536",
    note: "The Commission submitted its final report to the President on September 26, 1970, and terminated 30 days later.",
    reads: [],
    unread: ["The Commission submitted its final report to the President on September 26, 1970, and terminated 30 days later."],
  },
  {
    source: "11533",
    note: "Amended by: EO 11907, March 1, 1976\nReview Board continued by: EO 11683, August       29, 1972; EO 11798, August 14, 1974;       EO 11818, November 5, 1974; EO       11940, September 30, 1976; EO 12202, July       7, 1977; EO 12755 of Mae. 12, 1991; EO       12981, December 5, 1995\nRevoked by: EO 12002, July 7, 1977\nSee: EO 10945, May 24, 1961; EO       11677, August 1, 1972; EO 11796,       July 30, 1974; EO 11810, September 30,       1974; EO 11940, September 30, 1976",
    reads: [
      "AMENDS< 11907 1976-03-01",
      "CONTINUES< \"Review Board\": 11683 1972-08-29; 11798 1974-08-14; 11818 1974-11-05; 11940 1976-09-30; 12202 1977-07-07; 12755 - ~Mae. 12, 1991~ +UNREADABLE_DATE; 12981 1995-12-05",
      "REVOKES< 12002 1977-07-07",
      "SEE> 10945 1961-05-24; 11677 1972-08-01; 11796 1974-07-30; 11810 1974-09-30; 11940 1976-09-30",
    ],
    unread: [],
  },
  {
    source: "11514",
    note: "Amends: EO 11472, May 29, 1969\nAmended by: EO 11541, July 1, 1970; EO       11991, May 24, 1977\nSee: EPA regulations FRL 366-8, 40 FR 20239; EO       11988, May 24, 1977; EO 11990,       May 24, 1977; EO 12007, August 22,       1977",
    reads: [
      "AMENDS> 11472 1969-05-29",
      "AMENDS< 11541 1970-07-01; 11991 1977-05-24",
      "SEE> {REGULATION EPA regulations FRL 366-8} (40 FR 20239); 11988 1977-05-24; 11990 1977-05-24; 12007 1977-08-22",
    ],
    unread: [],
  },
  {
    source: "11501",
    note: "Amended by: EO 11685, September 25, 1972\nRevoked by: EO 11958, January 18, 1977       [Except that rules, regulations, etc., issued under EO       11501 and consistent with EO 11958,       shall continue in full force and effect until amended, modified, or terminated       by appropriate authority]",
    reads: [
      "AMENDS< 11685 1972-09-25",
      "REVOKES< 11958 1977-01-18 +HAS_REMARK",
    ],
    unread: ["[Except that rules, regulations, etc., issued under EO 11501 and consistent with EO 11958, shall continue in full force and effect until amended, modified, or terminated by appropriate authority]"],
  },
  {
    source: "11478",
    note: "Supersedes in part: EO 11246, September       24, 1965; EO 11375, October 13, 1967\nAmended by: EO 11590, April 23, 1971; EO       12106, December 28, 1978; EO 13087, May       28, 1998; EO 13152, May 2, 2000; EO 13672, July 21, 2014;\nSee: Public Law 92-261 (86 Stat. 103), sec. 717",
    reads: [
      "SUPERSEDES> part: 11246 1965-09-24; 11375 1967-10-13",
      "AMENDS< 11590 1971-04-23; 12106 1978-12-28; 13087 1998-05-28; 13152 2000-05-02; 13672 2014-07-21",
      "SEE> {PUBLIC_LAW Pub. L. 92-261} (86 Stat. 103) (sec. 717) +PROVISION_ONLY",
    ],
    unread: [],
  },
  {
    source: "11472",
    note: "Revokes: EO 11278, May 4, 1966; EO       11359A, June 29, 1967; EO 11402, March       29, 1968\nAmended by: EO 11514, March 5, 1970, EO       11541, July 1, 1970; EO 12007,       August 22, 1977\nCommittee continued by: EO 11827, January       4, 1975 ; EO 11948, December 20, 1976\nCommittee terminated by: EO 12007       of August 22, 1977\nSee Pub. L. 91-190 (83 Stat 852); 91-224 (84 Stat. 114)",
    reads: [
      "REVOKES> 11278 1966-05-04; 11359-A 1967-06-29; 11402 1968-03-29",
      "AMENDS< 11514 1970-03-05; 11541 1970-07-01; 12007 1977-08-22",
      "CONTINUES< \"Committee\": 11827 1975-01-04; 11948 1976-12-20",
      "TERMINATES< \"Committee\": 12007 1977-08-22",
      "SEE> {PUBLIC_LAW Pub. L. 91-190} (83 Stat 852)",
    ],
    unread: ["91-224 (84 Stat. 114)"],
  },
  {
    source: "11450",
    note: "See: 34 FR 1567; 19 CFR Part 114",
    reads: ["SEE> {FEDERAL_REGISTER 34 FR 1567}; {CODE_OF_FEDERAL_REGULATIONS 19 CFR Part 114}"],
    unread: [],
  },
  {
    source: "11434",
    note: "Effective: August 20, 1968\nAmends: EO 11264, December 31, 1965\nAmended by: EO 12107, December 28, 1978\nRevoked in part by: EO 12292, February      23, 1981; EO 12363, May 21, 1982\nRevoked by: EO 12553, February 25, 1986",
    reads: [
      "AMENDS> 11264 1965-12-31",
      "AMENDS< 12107 1978-12-28",
      "REVOKES< part: 12292 1981-02-23; 12363 1982-05-21",
      "REVOKES< 12553 1986-02-25",
    ],
    unread: ["Effective: August 20, 1968"],
  },
  {
    source: "11419",
    note: "Amended by: EO 11978, March 18, 1977\nModifies EO 11322, January 5, 1967\nRevoked by: EO 12183, December 16, 1979\nSee: EO 11677, August 1, 1972; EO      11940, September 30, 1976",
    reads: [
      "AMENDS< 11978 1977-03-18",
      "AMENDS> 11322 1967-01-05",
      "REVOKES< 12183 1979-12-16",
      "SEE> 11677 1972-08-01; 11940 1976-09-30",
    ],
    unread: [],
  },
  {
    source: "11379",
    note: "Nullified by Pub. L. 93-198; (87 Stat. 790)",
    reads: ["NULLIFIES< {PUBLIC_LAW Pub. L. 93-198} (87 Stat. 790)"],
    unread: [],
  },
  {
    source: "11330",
    note: "Amended by: EO 11547, July 10, 1970\nRevoked by: EO 12379, August 17, 1982\nSee: Federal Advisory Committee Act, October 6, 1972 (Pub. L. 92-436;      86 Stat. 776); EO 11827, January 4, 1975",
    reads: [
      "AMENDS< 11547 1970-07-10",
      "REVOKES< 12379 1982-08-17",
      "SEE> {STATUTE Federal Advisory Committee Act of October 6, 1972} 1972-10-06 (Pub. L. 92-436; 86 Stat. 776); 11827 1975-01-04",
    ],
    unread: [],
  },
  {
    source: "11313",
    note: "Supersedes: EO 10154, August 22, 1950; EO      10558, September 8, 1954; EO 10686, November      1, 1956\nThe General Counsel's Office, U.S. Postal Service, in an opinion paper of June 10, 1975 concludes that it does not apply to them since the Postal Reorganization Act of 1970 (84 Stat. 719, 39 U.S. 101) established the Postal Service as an independent agency and therefore the President's authority to designate officers to act as Postmaster General was voided by the Act",
    reads: ["SUPERSEDES> 10154 1950-08-22; 10558 1954-09-08; 10686 1956-11-01"],
    unread: ["The General Counsel's Office, U.S. Postal Service, in an opinion paper of June 10, 1975 concludes that it does not apply to them since the Postal Reorganization Act of 1970 (84 Stat. 719, 39 U.S. 101) established the Postal Service as an independent agency and therefore the President's authority to designate officers to act as Postmaster General was voided by the Act"],
  },
  {
    source: "11305",
    note: "Supersedes:            EO 7676, July 26, 1937 (in part); EO 8962,      December 6, 1941; EO 9746, July 1, 1946; EO      10595, February 7, 1955\nRevoked by: FR Doc. 79-38798 (44 FR 75308), December 19, 1979, pursuant to Panama Canal Treaty of 1977 and Panama Canal Act of 1979",
    reads: [
      "SUPERSEDES> 7676 1937-07-26 part; 8962 1941-12-06; 9746 1946-07-01; 10595 1955-02-07",
      "REVOKES< {FEDERAL_REGISTER_DOCUMENT FR Doc. 79-38798} 1979-12-19 (44 FR 75308) +HAS_REMARK",
    ],
    unread: ["pursuant to Panama Canal Treaty of 1977 and Panama Canal Act of 1979"],
  },
  {
    source: "11295",
    note: "Provisionally supersedes:            EO 7856, March 31, 1938; EO 8820, July 11,      1941\nSee 55 FR 3676",
    reads: [
      "SUPERSEDES> \"Provisionally\": 7856 1938-03-31; 8820 1941-07-11",
      "SEE> {FEDERAL_REGISTER 55 FR 3676}",
    ],
    unread: [],
  },
  {
    source: "11278",
    note: "Supersedes; EO 11017, April 27, 1962; EO      11069, November 28, 1962; EO 11218, April      24, 1965\nAmended by: EO 11359A, June 29, 1967; EO      11402, March 29, 1968\nRevoked by: EO 11472, May 29, 1969",
    reads: [
      "SUPERSEDES> 11017 1962-04-27; 11069 1962-11-28; 11218 1965-04-24",
      "AMENDS< 11359-A 1967-06-29; 11402 1968-03-29",
      "REVOKES< 11472 1969-05-29",
    ],
    unread: [],
  },
  {
    source: "11264",
    note: "Amended by: EO 11434, November 8, 1968;      EO 11636, December 17, 1971; EO      12107, December 28, 1978\nRevoked in part by: EO 12292, February      23, 1981\nRevoked by: EO 12363, May 21, 1982\nSee Reorganization Plan 4 of 1965, which terminated both Boards, and EO 11240, August 4, 1965, reestablishing them until January 1, 1966. Executive Order 11264 reestablished both boards",
    reads: [
      "AMENDS< 11434 1968-11-08; 11636 1971-12-17; 12107 1978-12-28",
      "REVOKES< part: 12292 1981-02-23",
      "REVOKES< 12363 1982-05-21",
      "SEE> {REORGANIZATION_PLAN Reorganization Plan No. 4 of 1965} +HAS_REMARK",
    ],
    unread: ["which terminated both Boards, and EO 11240, August 4, 1965, reestablishing them until January 1, 1966. Executive Order 11264 reestablished both boards"],
  },
  {
    source: "11246",
    note: "Supersedes: EO 10590, January 18, 1955; EO 10722, August 5, 1957; EO 10925, March 6, 1961; EO 11114, June 22, 1963; EO 11162, July 28, 1964\r\nAmended by: EO 11375, October 13, 1967; EO 11478, August 8, 1969; EO 12086, October 5, 1978; EO 12107, December 28, 1978; EO 13279, December 12, 2002; EO 13665, April 8, 2014; EO 13672, July 21, 2014\r\nSuperseded in part by EO 11478, August 8, 1969\r\nSee: EPA regulation FRL366-8, 40 20239; Final Rule of August 12, 1997 (62 FR 44174), EO 13673, July 31, 2014; EO 14126, September 6, 2024",
    reads: [
      "SUPERSEDES> 10590 1955-01-18; 10722 1957-08-05; 10925 1961-03-06; 11114 1963-06-22; 11162 1964-07-28",
      "AMENDS< 11375 1967-10-13; 11478 1969-08-08; 12086 1978-10-05; 12107 1978-12-28; 13279 2002-12-12; 13665 2014-04-08; 13672 2014-07-21",
      "SUPERSEDES< part: 11478 1969-08-08",
      "SEE> {REGULATION EPA regulation FRL366-8} +HAS_REMARK; {REGULATION Final Rule of August 12, 1997} 1997-08-12 (62 FR 44174); 13673 2014-07-31; 14126 2024-09-06",
    ],
    unread: ["40 20239"],
  },
  {
    source: "11240",
    note: "This Executive order terminates on January 1, 1966\nSee: EO 11264, December 31, 1965, which reestablishes both Boards in the Department of State",
    reads: ["SEE> 11264 1965-12-31 +HAS_REMARK"],
    unread: [
      "This Executive order terminates on January 1, 1966",
      "which reestablishes both Boards in the Department of State",
    ],
  },
  {
    source: "11222",
    note: "Revokes: EO 10939, May 5, 1961;      EO 11125, October 29, 1963; Memorandum      of May 2, 1963\nRevokes in part: EO 10530, May 10, 1954\nAmended by: EO 11590, April 23, 1971; EO      12107, December 28, 1978; EO 12565, September      25, 1986\nRevoked by: EO 12674, April 12, 1989\nSee: EO 11408, April 25, 1968 (according      to Civil Service Commission EO 11222 supersedes      orders revoked by EO 11408); EO      11560, November 24, 1970; EO 12731, October      17, 1990",
    reads: [
      "REVOKES> 10939 1961-05-05; 11125 1963-10-29; {MEMORANDUM Memorandum of May 2, 1963} 1963-05-02",
      "REVOKES> part: 10530 1954-05-10",
      "AMENDS< 11590 1971-04-23; 12107 1978-12-28; 12565 1986-09-25",
      "REVOKES< 12674 1989-04-12",
      "SEE> 11408 1968-04-25 +HAS_REMARK; 11560 1970-11-24; 12731 1990-10-17",
    ],
    unread: ["(according to Civil Service Commission EO 11222 supersedes orders revoked by EO 11408)"],
  },
  {
    source: "11189",
    note: "Amended by: EO 11195, January 30, 1965\nNullified by 80 Stat. 460, 461 (5 U.S.C. 5315, 5316) which included all      positions added by this Executive order and its amendment EO      11195\nRevoked by: EO 12060, May 15, 1978",
    reads: [
      "AMENDS< 11195 1965-01-30",
      "NULLIFIES< {STATUTES_AT_LARGE 80 Stat. 460, 461} (5 U.S.C. 5315, 5316) +HAS_REMARK",
      "REVOKES< 12060 1978-05-15",
    ],
    unread: ["which included all positions added by this Executive order and its amendment EO 11195"],
  },
  {
    source: "11171",
    note: "Supersedes: EO 10794, December 10, 1958\nOrder codified at 35 CFR Part 251\nAmended by: EO 12107, December 28, 1978\nRevoked by: EO 12553, February 25, 1986",
    reads: [
      "SUPERSEDES> 10794 1958-12-10",
      "AMENDS< 12107 1978-12-28",
      "REVOKES< 12553 1986-02-25",
    ],
    unread: ["Order codified at 35 CFR Part 251"],
  },
  {
    source: "11106",
    note: "Amends: EO 11075, January 15, 1963\nRevoked by: EO 11846, March 27, 1975\nSee: EO 11030, June 19, 1962; EO 11113, June 13, 1963; Title 15 CFR, Chap. VI, Part 610",
    reads: [
      "AMENDS> 11075 1963-01-15",
      "REVOKES< 11846 1975-03-27",
      "SEE> 11030 1962-06-19; 11113 1963-06-13; {CODE_OF_FEDERAL_REGULATIONS 15 CFR Chap. VI, Part 610}",
    ],
    unread: [],
  },
  {
    source: "11096",
    note: "See notice of March 15, 1988, FR Doc. 88-5617, 53 FR 8530",
    reads: ["SEE> {NOTICE Notice of March 15, 1988} 1988-03-15 (FR Doc. 88-5617) (53 FR 8530)"],
    unread: [],
  },
  {
    source: "11075",
    note: "Revokes: EO 10082, October 5, 1949; EO      10170, October 12, 1950; EO 10401, October      14, 1952; EO 10741, November 25, 1957\nAmends: EO 11051, September 27, 1962\nAmended by: EO 11106, April 18, 1963; EO 11113, June 13, 1963\nOffice of Special Representative for Trade Negotiations abolished by Pub. L. 93-618, January 3, 1975 (88 Stat. 2000) Sec. 141(g)(1)\nRevoked by: EO 11846, March 27, 1975\nSee: EO 11030, June 19, 1962; Proc. 3815,      October 11, 1967; Proc. 3816, October 11, 1967; Proc. 3822, December 16,      1967; Proc. 3951, December 24, 1969; Proc. 3953, December 31, 1969; Title      15 CFR, Part 610, Chap. VI",
    reads: [
      "REVOKES> 10082 1949-10-05; 10170 1950-10-12; 10401 1952-10-14; 10741 1957-11-25",
      "AMENDS> 11051 1962-09-27",
      "AMENDS< 11106 1963-04-18; 11113 1963-06-13",
      "ABOLISHES< \"Office of Special Representative for Trade Negotiations\": {PUBLIC_LAW Pub. L. 93-618} 1975-01-03 (88 Stat. 2000) (Sec. 141(g)(1)) +PROVISION_ONLY",
      "REVOKES< 11846 1975-03-27",
      "SEE> 11030 1962-06-19; {PROCLAMATION Proc. 3815} 1967-10-11; {PROCLAMATION Proc. 3816} 1967-10-11; {PROCLAMATION Proc. 3822} 1967-12-16; {PROCLAMATION Proc. 3951} 1969-12-24; {PROCLAMATION Proc. 3953} 1969-12-31; {CODE_OF_FEDERAL_REGULATIONS 15 CFR Part 610, Chap. VI}",
    ],
    unread: [],
  },
  {
    source: "11063",
    note: "Amended by: \t\tEO 12259, December 31, 1980; \t\tEO 12892, January 17, 1994\nRevoked part by: \t\tEO 12892, January 17, 1994\nPresident's Committee on Equal Opportunity in Housing terminated sometime in 1968, per Office of Equal Opportunity in HUD. See 33 FR 15903 and 35 FR 2827.\nSee: Memorandum of January 17, 1994 (Expands provisions of EO)",
    reads: [
      "AMENDS< 12259 1980-12-31; 12892 1994-01-17",
      "REVOKES< part: 12892 1994-01-17",
      "SEE> {FEDERAL_REGISTER 33 FR 15903}; {FEDERAL_REGISTER 35 FR 2827}",
      "SEE> {MEMORANDUM Memorandum of January 17, 1994} 1994-01-17 +HAS_REMARK",
    ],
    unread: [
      "President's Committee on Equal Opportunity in Housing terminated sometime in 1968, per Office of Equal Opportunity in HUD.",
      "(Expands provisions of EO)",
    ],
  },
  {
    source: "11035",
    note: "Partly revokes letter of August 31, 1960, to General Services Administrator\nSuperseded by: \t\tEO 11512, February 27, 1970",
    reads: [
      "REVOKES> part: {LETTER Letter of August 31, 1960} 1960-08-31 +HAS_REMARK",
      "SUPERSEDES< 11512 1970-02-27",
    ],
    unread: ["to General Services Administrator"],
  },
  {
    source: "11034",
    note: "Supersedes: \t\tEO 10716, June 17, 1957; \t\tEO 10912, January 18, 1961; letters of August 16, 1955, and August 21, 1956 to the U.S. Information Agency Director\nAmended by: \t\tEO 11380, November 8, 1967; \t\tEO 12292, February 23, 1981; \t\tEO 12608, September 9, 1987\nSee: \t\tEO 10450, April 27, 1953; \t\tEO 11014, April 17, 1962",
    reads: [
      "SUPERSEDES> 10716 1957-06-17; 10912 1961-01-18; {LETTER Letter of August 16, 1955} 1955-08-16; {LETTER Letter of August 21, 1956} 1956-08-21 +HAS_REMARK",
      "AMENDS< 11380 1967-11-08; 12292 1981-02-23; 12608 1987-09-09",
      "SEE> 10450 1953-04-27; 11014 1962-04-17",
    ],
    unread: ["to the U.S. Information Agency Director"],
  },
  {
    source: "11031",
    note: "Amends: EO 6783, June 30, 1934\nCommittee extended by \t\tEO 10134, June 28, 1950; \t\tEO 10541, June 30, 1954; \t\tEO 10589, January 15, 1955; \t\tEO 10767, May 9, 1958\nSuperseded by: \t\tEO 11342, April 10, 1967",
    reads: [
      "AMENDS> 6783 1934-06-30",
      "CONTINUES< \"Committee\": 10134 1950-06-28; 10541 1954-06-30; 10589 1955-01-15; 10767 1958-05-09",
      "SUPERSEDES< 11342 1967-04-10",
    ],
    unread: [],
  },
  {
    source: "11023",
    note: "Supersedes Letter to Sec. of Commerce, April 23, 1929\nAmended by: \t\tEO 12608, September 9, 1987; \t\tEO 13341, May 20, 2004\nCoast and Geodetic Survey was transferred to the Environmental Science Services Administration under Reorganization Plan 2 of 1965 and ESSA was transferred to NOAA under Reorganization Plan 4 of 1970. The Coast and Geodetic Survey is now the National Ocean Survey. per NOAA, Gen. Counsel's Office",
    reads: [
      "SUPERSEDES> {LETTER Letter to Sec. of Commerce of April 23, 1929} 1929-04-23",
      "AMENDS< 12608 1987-09-09; 13341 2004-05-20",
    ],
    unread: ["Coast and Geodetic Survey was transferred to the Environmental Science Services Administration under Reorganization Plan 2 of 1965 and ESSA was transferred to NOAA under Reorganization Plan 4 of 1970. The Coast and Geodetic Survey is now the National Ocean Survey. per NOAA, Gen. Counsel's Office"],
  },
  {
    source: "11007",
    note: "Supersedes Directive of February 2, 1959\nSuperseded by: \t\tEO 11671, June 5, 1972\nSee: \t\tEO 11136, January 3, 1964; \t\tEO 11425, August 30, 1968; \t\tEO 11458, March 5, 1969; \t\tEO 11523, April 9, 1970; \t\tEO 11614, August 5, 1971; \t\tEO 11625, October 13, 1971",
    reads: [
      "SUPERSEDES> {DIRECTIVE Directive of February 2, 1959} 1959-02-02",
      "SUPERSEDES< 11671 1972-06-05",
      "SEE> 11136 1964-01-03; 11425 1968-08-30; 11458 1969-03-05; 11523 1970-04-09; 11614 1971-08-05; 11625 1971-10-13",
    ],
    unread: [],
  },
  {
    source: "10998",
    note: "See: \t\tEO 10952, July 20, 1961; FR Doc. 62-9459, 27 FR 9418\nRevoked by: \t\tEO 11490, October 28, 1969",
    reads: [
      "SEE> 10952 1961-07-20; {FEDERAL_REGISTER_DOCUMENT FR Doc. 62-9459} (27 FR 9418)",
      "REVOKES< 11490 1969-10-28",
    ],
    unread: [],
  },
  {
    source: "10992",
    note: "See: EO 7059-A, June 4, 1935; Proc. 495 (old No. 41) January 17, 1903; \t\tEO 13428, April 2, 2007",
    reads: ["SEE> 7059-A 1935-06-04; {PROCLAMATION Proc. 495} 1903-01-17 +HAS_REMARK; 13428 2007-04-02"],
    unread: ["(old No. 41)"],
  },
  {
    source: "10993",
    note: "Amends: Proc. 3379, November 8, 1960; \t\tEO 10844, October 9, 1959; \t\tEO 10890, October 27, 1960\nSee: Unnumbered proclamations of January 16, 1931 and February 12, 1931",
    reads: [
      "AMENDS> {PROCLAMATION Proc. 3379} 1960-11-08; 10844 1959-10-09; 10890 1960-10-27",
      "SEE> {PROCLAMATION Proc. of January 16, 1931} 1931-01-16; {PROCLAMATION Proc. of February 12, 1931} 1931-02-12",
    ],
    unread: [],
  },
  {
    source: "10976",
    note: "See: Proc. 2914, December 16, 1950; Public Law 94-412 (50 U.S.C. 1691); 5 U.S.C. 673(c)\nRevoked by: EO 12553, February 25, 1986",
    reads: [
      "SEE> {PROCLAMATION Proc. 2914} 1950-12-16; {PUBLIC_LAW Pub. L. 94-412} (50 U.S.C. 1691); {US_CODE 5 U.S.C. 673(c)}",
      "REVOKES< 12553 1986-02-25",
    ],
    unread: [],
  },
  {
    source: "10958",
    note: "See: Reorganization Plan 1, 1958; EO 10530,      May 10, 1954; EO 10952, July 20, 1961; EO      11725, June 27, 1973\nSupersedes in part: EO 10773, July 1, 1958;      EO 10902, January 9, 1961\nAmended by: EO 11051, September 27, 1962\nRevoked by: EO 11794, July 11, 1974",
    reads: [
      "SEE> {REORGANIZATION_PLAN Reorganization Plan No. 1 of 1958}; 10530 1954-05-10; 10952 1961-07-20; 11725 1973-06-27",
      "SUPERSEDES> part: 10773 1958-07-01; 10902 1961-01-09",
      "AMENDS< 11051 1962-09-27",
      "REVOKES< 11794 1974-07-11",
    ],
    unread: [],
  },
  {
    source: "10952",
    note: "Amends: EO 10773, July 1, 1958\nSee: Reorganization Plan No. 1 of 1958; EO 10958,      August 14, 1961; EO's 10996-11005,      February 16, 1962; EO 11589, April 3, 1971;      EO 11725, June 27, 1973; Public Law 93-608,      January 2, 1975 (88 Stat. 1971) sec. 2(3)\nAmended by: EO 11051, September 27, 1962\nRevoked by: EO 12148, July 20, 1979",
    reads: [
      "AMENDS> 10773 1958-07-01",
      "SEE> {REORGANIZATION_PLAN Reorganization Plan No. 1 of 1958}; 10958 1961-08-14; 10996 1962-02-16 +RANGE +SHARED_DATE; 10997 1962-02-16 +RANGE +SHARED_DATE; 10998 1962-02-16 +RANGE +SHARED_DATE; 10999 1962-02-16 +RANGE +SHARED_DATE; 11000 1962-02-16 +RANGE +SHARED_DATE; 11001 1962-02-16 +RANGE +SHARED_DATE; 11002 1962-02-16 +RANGE +SHARED_DATE; 11003 1962-02-16 +RANGE +SHARED_DATE; 11004 1962-02-16 +RANGE +SHARED_DATE; 11005 1962-02-16 +RANGE +SHARED_DATE; 11589 1971-04-03; 11725 1973-06-27; {PUBLIC_LAW Pub. L. 93-608} 1975-01-02 (88 Stat. 1971) (sec. 2(3)) +PROVISION_ONLY",
      "AMENDS< 11051 1962-09-27",
      "REVOKES< 12148 1979-07-20",
    ],
    unread: [],
  },
  {
    source: "10950",
    note: "See: Proc. 3269; unless 72 Stat. 339 was amended by January 3, 1984, this Executive Order would no longer be operating",
    reads: ["SEE> {PROCLAMATION Proc. 3269}"],
    unread: ["unless 72 Stat. 339 was amended by January 3, 1984, this Executive Order would no longer be operating"],
  },
  {
    source: "10945",
    note: "Supersedes (export control provisions): Proc. 2413, July 2, 1940; EO      8900, September 15, 1941; EO 8982, December      17, 1941; EO 9361, July 15, 1943; EO      9380, September 25, 1943; EO 9630, September      27, 1945; EO 9919, January 3, 1948\nContinued by: EO 11038, July 23, 1962\nSee: EO 11533, June 4, 1970; 50 U.S.C. App.      2021-2032\nNote: This Executive order is no longer in effect; the Export Administration Act of 1969 is codified in the United States Code and EO 11533 regulates exports.",
    reads: [
      "SUPERSEDES> \"(export control provisions)\": {PROCLAMATION Proc. 2413} 1940-07-02; 8900 1941-09-15; 8982 1941-12-17; 9361 1943-07-15; 9380 1943-09-25; 9630 1945-09-27; 9919 1948-01-03",
      "CONTINUES< 11038 1962-07-23",
      "SEE> 11533 1970-06-04; {US_CODE 50 U.S.C. App. 2021-2032}",
    ],
    unread: ["Note: This Executive order is no longer in effect; the Export Administration Act of 1969 is codified in the United States Code and EO 11533 regulates exports."],
  },
  {
    source: "10925",
    note: "Revokes: EO 10479, August 13,      1953; EO 10482, August 15, 1953;      EO 10557, September 3, 1954; EO      10733, October 10, 1957\nAmended by: EO 11114, June 22, 1963;      EO 11162, July 28, 1964\nSuperseded by: EO 11246, September 24, 1965      (Committee abolished)\nSee: Memorandum of April 18, 1961 (Public Papers of the President, 1961, Item 137)",
    reads: [
      "REVOKES> 10479 1953-08-13; 10482 1953-08-15; 10557 1954-09-03; 10733 1957-10-10",
      "AMENDS< 11114 1963-06-22; 11162 1964-07-28",
      "SUPERSEDES< 11246 1965-09-24 +HAS_REMARK",
      "SEE> {MEMORANDUM Memorandum of April 18, 1961} 1961-04-18 +HAS_REMARK",
    ],
    unread: [
      "(Committee abolished)",
      "(Public Papers of the President, 1961, Item 137)",
    ],
  },
  {
    source: "10901",
    note: "Amends: EO 10501, November 5,       1953\nRevokes: Memorandums of November 5, 1953; May 7, 1959; March 9, 1960\nAmended by: EO 10985, January 12,       1962; EO 11097, February 28, 1963\nSee: EO 11652, March 8, 1972",
    reads: [
      "AMENDS> 10501 1953-11-05",
      "REVOKES> {MEMORANDUM Memorandum of November 5, 1953} 1953-11-05; {MEMORANDUM Memorandum of May 7, 1959} 1959-05-07; {MEMORANDUM Memorandum of March 9, 1960} 1960-03-09",
      "AMENDS< 10985 1962-01-12; 11097 1963-02-28",
      "SEE> 11652 1972-03-08",
    ],
    unread: [],
  },
  {
    source: "10893",
    note: "Supersedes: EO 10575, November 6, 1954;      EO 10610, May 9, 1955; EO      10625, August 2, 1955; EO 10663, March      24, 1956; 10742, November 29, 1957; EO      10822, May 20, 1959\nAmended by: EO 10900, January      1, 1961; EO 10915, January 24, 1961;      EO 10973, November 3, 1961; EO      12163, September\nRevoked by: EO 12220, June 27, 1980 (in      part)\nSee: EO 10560, September 9, 1954; EO      10716, June 17, 1957; Memorandum of November 8, 1960; EO      10912, January 18, 1961; EO 12924, March      1, 1961",
    reads: [
      "SUPERSEDES> 10575 1954-11-06; 10610 1955-05-09; 10625 1955-08-02; 10663 1956-03-24; 10742 1957-11-29 +MISSING_KIND; 10822 1959-05-20",
      "AMENDS< 10900 1961-01-01; 10915 1961-01-24; 10973 1961-11-03; 12163 - ~September~ +PARTIAL_DATE",
      "REVOKES< 12220 1980-06-27 part",
      "SEE> 10560 1954-09-09; 10716 1957-06-17; {MEMORANDUM Memorandum of November 8, 1960} 1960-11-08; 10912 1961-01-18; 12924 1961-03-01",
    ],
    unread: [],
  },
  {
    source: "10850",
    note: "Modifies: Proclamation of December 18, 1907; Proclamation of November 24, 1908; Proclamation of April 17, 1911; Proclamation of January 15, 1918; Proclamation of October 17, 1927; Proclamation 1349, October 17, 1916; Proclamation 2169, May 13, 1936; Proclamation 2173, June 3, 1936; Proclamation 2174, June 17, 1936; Proclamation 2178, June 19, 1936; Proclamation 2187, July 10, 1936; Proclamation 2188, July 13, 1936; Proclamation 2189, July 17, 1936; Proclamation 2190, July 17, 1936; Proclamation 2285, May 11, 1938; Proclamation 2289, June 21, 1938; Proclamation 2293, July 16, 1938; EO 3820, April 9, 1923; EO 4436, April 29, 1926; EO 5814, March 1, 1932; EO 7443,",
    reads: ["AMENDS> {PROCLAMATION Proc. of December 18, 1907} 1907-12-18; {PROCLAMATION Proc. of November 24, 1908} 1908-11-24; {PROCLAMATION Proc. of April 17, 1911} 1911-04-17; {PROCLAMATION Proc. of January 15, 1918} 1918-01-15; {PROCLAMATION Proc. of October 17, 1927} 1927-10-17; {PROCLAMATION Proc. 1349} 1916-10-17; {PROCLAMATION Proc. 2169} 1936-05-13; {PROCLAMATION Proc. 2173} 1936-06-03; {PROCLAMATION Proc. 2174} 1936-06-17; {PROCLAMATION Proc. 2178} 1936-06-19; {PROCLAMATION Proc. 2187} 1936-07-10; {PROCLAMATION Proc. 2188} 1936-07-13; {PROCLAMATION Proc. 2189} 1936-07-17; {PROCLAMATION Proc. 2190} 1936-07-17; {PROCLAMATION Proc. 2285} 1938-05-11; {PROCLAMATION Proc. 2289} 1938-06-21; {PROCLAMATION Proc. 2293} 1938-07-16; 3820 1923-04-09; 4436 1926-04-29; 5814 1932-03-01; 7443"],
    unread: [],
  },
  {
    source: "10844",
    note: "Revokes in part: EO 10046, March 24, 1949\nAmended by: EO 10993, February 9, 1962;       Public Land Order 2593 (27 FR 777)\nSee: EO 7908, June 9, 1938; EO       8531, August 31, 1940",
    reads: [
      "REVOKES> part: 10046 1949-03-24",
      "AMENDS< 10993 1962-02-09; {PUBLIC_LAND_ORDER Public Land Order 2593} (27 FR 777)",
      "SEE> 7908 1938-06-09; 8531 1940-08-31",
    ],
    unread: [],
  },
  {
    source: "10831",
    note: "Council abolished by: Reorganization Plan No. 3 of 1970 (35 FR 15623, 3 CFR, 1966-1970 Comp., p. 1072)",
    reads: ["ABOLISHES< \"Council\": {REORGANIZATION_PLAN Reorganization Plan No. 3 of 1970} (35 FR 15623, 3 CFR, 1966-1970 Comp., p. 1072)"],
    unread: [],
  },
  {
    source: "10807",
    note: "Amends: EO 10521, March 17, 1954\nRevokes: EO 9912, December 24, 1947\nAmended by: EO 11381, November 8, 1967\nSee: Public Law 94-282 (90 Stat. 472) (Council abolished)\nNote: The Council was physically located at the National Science Foundation. NSF assumed the functions of the old Office of Science and Technology under Reorganization Plan 1 of 1973. (Per Science and Technology Policy Office,",
    reads: [
      "AMENDS> 10521 1954-03-17",
      "REVOKES> 9912 1947-12-24",
      "AMENDS< 11381 1967-11-08",
      "SEE> {PUBLIC_LAW Pub. L. 94-282} (90 Stat. 472) +HAS_REMARK",
    ],
    unread: [
      "(Council abolished)",
      "Note: The Council was physically located at the National Science Foundation. NSF assumed the functions of the old Office of Science and Technology under Reorganization Plan 1 of 1973. (Per Science and Technology Policy Office,",
    ],
  },
  {
    source: "10804",
    note: "Revokes in part: EO 9721, May 10, 1946; EO       10103, February 1, 1950; EO 10774, July       25, 1958\nRevoked by: EO 11552, August 24, 1970\nSee: EO 12107, December 28, 1978 (inadvertently       amended EO 10804 which had already been revoked by EO 11552)",
    reads: [
      "REVOKES> part: 9721 1946-05-10; 10103 1950-02-01; 10774 1958-07-25",
      "REVOKES< 11552 1970-08-24",
      "SEE> 12107 1978-12-28 +HAS_REMARK",
    ],
    unread: ["(inadvertently amended EO 10804 which had already been revoked by EO 11552)"],
  },
  {
    source: "10791",
    note: "Revokes: Executive order of August 30, 1954; Executive order of August 23, 1955\nSuperseded by: EO 10839, September 30, 1959",
    reads: [
      "REVOKES> {EXECUTIVE_ORDER_UNNUMBERED August 30, 1954} 1954-08-30; {EXECUTIVE_ORDER_UNNUMBERED August 23, 1955} 1955-08-23",
      "SUPERSEDES< 10839 1959-09-30",
    ],
    unread: [],
  },
  {
    source: "10765",
    note: "Amended by: EO 11382, November 28, 1967\nNote: Executive Order 11382 amended the regulations at 49 CFR 9, which were redesignated as 49 CFR 109 at 32 FR 5606, April 5, 1967. Part 109 was later redesignated as 49 CFR 79 at 33 FR 19605, December 25, 1968.",
    reads: ["AMENDS< 11382 1967-11-28"],
    unread: ["Note: Executive Order 11382 amended the regulations at 49 CFR 9, which were redesignated as 49 CFR 109 at 32 FR 5606, April 5, 1967. Part 109 was later redesignated as 49 CFR 79 at 33 FR 19605, December 25, 1968."],
  },
  {
    source: "10761",
    note: "Revoked by: Proc. 3279, March 10, 1959\nSee: EO 10582, December 17, 1954",
    reads: [
      "REVOKES< {PROCLAMATION Proc. 3279} 1959-03-10",
      "SEE> 10582 1954-12-17",
    ],
    unread: [],
  },
  {
    source: "10716",
    note: "Amends: EO 10575, November 6, 1954\nSupersedes: Letters of the President to the Director of the U.S. Information Agency of August 16, 1955, (22 FR 101) and August 21, 1956 (22 FR 102); Letter of the President to the Secretary of State of December 27, 1956 (22 FR 103)\nAmended by: EO 10912, January      18, 1961\nSuperseded by: EO 11034, June 25, 1962",
    reads: [
      "AMENDS> 10575 1954-11-06",
      "SUPERSEDES> {LETTER Letter of the President to the Director of the U.S. Information Agency of August 16, 1955} 1955-08-16 (22 FR 101); {LETTER Letter of the President to the Director of the U.S. Information Agency of August 21, 1956} 1956-08-21 (22 FR 102); {LETTER Letter of the President to the Secretary of State of December 27, 1956} 1956-12-27 (22 FR 103)",
      "AMENDS< 10912 1961-01-18",
      "SUPERSEDES< 11034 1962-06-25",
    ],
    unread: [],
  },
  {
    source: "10713",
    note: "Amended by: EO 11010, March 19, 1962; EO      11263, December 20, 1965; EO 11395, January      31, 1968; EO 11618, September 10, 1971 Nullified      by: Treaty on May 15, 1972, TIAS 7314, 23 UST 446",
    reads: [
      "AMENDS< 11010 1962-03-19; 11263 1965-12-20; 11395 1968-01-31; 11618 1971-09-10",
      "NULLIFIES< {TREATY Treaty of May 15, 1972} 1972-05-15 (TIAS 7314) (23 UST 446)",
    ],
    unread: [],
  },
  {
    source: "10697",
    note: "Revokes: EO 7968, September 3, 1933; EO      8297, December 4, 1939; EO 9303, February      11, 1943; EO 9407, December 17, 1943; EO      9507, December 20, 1944; EO 9591,      July 21, 1945; EO 9767, August 9, 1946; EO      10473, July 22, 1953; EO\nSee: EO 10718, June 27, 1957",
    reads: [
      "REVOKES> 7968 1933-09-03; 8297 1939-12-04; 9303 1943-02-11; 9407 1943-12-17; 9507 1944-12-20; 9591 1945-07-21; 9767 1946-08-09; 10473 1953-07-22",
      "SEE> 10718 1957-06-27",
    ],
    unread: ["EO"],
  },
  {
    source: "10684",
    note: "See: EO 10530, section 1(h), for authority       for approval of agreement",
    reads: ["SEE> 10530 (section 1(h)) +PROVISION_ONLY +HAS_REMARK"],
    unread: ["for authority for approval of agreement"],
  },
  {
    source: "10675",
    note: "Amends: EO 10577, November 22, 1954\nSee: EO 10745, December 12, 1957 (which       nullifies EO 10675).",
    reads: [
      "AMENDS> 10577 1954-11-22",
      "SEE> 10745 1957-12-12 +HAS_REMARK",
    ],
    unread: ["(which nullifies EO 10675)"],
  },
  {
    source: "10665",
    note: "Amends: EO of July 20, 1899 (unnumbered series); EO 2800, February 4, 1918",
    reads: ["AMENDS> {EXECUTIVE_ORDER_UNNUMBERED July 20, 1899} 1899-07-20; 2800 1918-02-04"],
    unread: [],
  },
  {
    source: "10598",
    note: "Amends: EO 10483, September 2,      1953\nSuperseded by: EO 10700, February 25, 1957      (Note: EO 10598 not specifically mentioned in EO 10700. The phrase \"provisions      amendatory thereof contained in other Executive orders\" would include      EO 10598 in the paragraph on",
    reads: [
      "AMENDS> 10483 1953-09-02",
      "SUPERSEDES< 10700 1957-02-25 +HAS_REMARK",
    ],
    unread: ["(Note: EO 10598 not specifically mentioned in EO 10700. The phrase \"provisions amendatory thereof contained in other Executive orders\" would include EO 10598 in the paragraph on"],
  },
  {
    source: "10549",
    note: "Supersedes: Letter of President to Secretary of Defense, September 4, 1953\nAmended by: EO 12107, December 28, 1978",
    reads: [
      "SUPERSEDES> {LETTER Letter of President to Secretary of Defense of September 4, 1953} 1953-09-04",
      "AMENDS< 12107 1978-12-28",
    ],
    unread: [],
  },
  {
    source: "10519",
    note: "Supersedes: EO 10387, August 25, 1952; EO      10446, April 17, 1053\nSuperseded by: EO 10784, October 1, 1958",
    reads: [
      "SUPERSEDES> 10387 1952-08-25; 10446 1053-04-17 +UNLIKELY_YEAR",
      "SUPERSEDES< 10784 1958-10-01",
    ],
    unread: [],
  },
  {
    source: "10453",
    note: "See: EO 395-A, January 18, 1906;  EO 6408, November 7, 1933:  EO 6468, November 29, 1933; EO 10268, July 5, 1951",
    reads: ["SEE> 395-A 1906-01-18; 6408 1933-11-07; 6468 1933-11-29; 10268 1951-07-05"],
    unread: [],
  },
  {
    source: "10450",
    note: "Revokes: EO 9835, March 21, 1947\nAmended by: EO 10491, October 13, 1953; EO 10531, May 27, 1954; EO 10548, August 2, 1954; EO 10550, August 5, 1954; EO 11605, July 2, 1971; EO 11785, June 4, 1974; EO 12107, December 28, 1978\nRevoked by: EO 13467, June 30, 2008\nSee: EO 10237, April 26, 1951; EO 10459, June 2, 1953; EO 10497, October 27, 1953; EO 11034, June 25, 1962; EO 11041, August 6, 1962; EO 11603, June 30, 1971; EO 12564, September 15, 1986; EO 13467, June 30, 2008; Directive of May 17, 1972 (37 FR 10053);Colev.Young, June 11, 1954 (35 U.S.C. 536/100 L. ed 1396/76 Stat. 861); EO 13764, January 17, 2017",
    reads: [
      "REVOKES> 9835 1947-03-21",
      "AMENDS< 10491 1953-10-13; 10531 1954-05-27; 10548 1954-08-02; 10550 1954-08-05; 11605 1971-07-02; 11785 1974-06-04; 12107 1978-12-28",
      "REVOKES< 13467 2008-06-30",
      "SEE> 10237 1951-04-26; 10459 1953-06-02; 10497 1953-10-27; 11034 1962-06-25; 11041 1962-08-06; 11603 1971-06-30; 12564 1986-09-15; 13467 2008-06-30; {DIRECTIVE Directive of May 17, 1972} 1972-05-17 (37 FR 10053); 13764 2017-01-17",
    ],
    unread: ["Colev.Young, June 11, 1954 (35 U.S.C. 536/100 L. ed 1396/76 Stat. 861)"],
  },
  {
    source: "10426",
    note: "Revokes: EO 9633, September 28, 1945\nRevoked by: Public Law 212, August 7, 1953, 43 USC 1331 note\nSee: EO 10525, April 1, 1954; Public Law       31 of May 22, 1953",
    reads: [
      "REVOKES> 9633 1945-09-28",
      "REVOKES< {PUBLIC_LAW Pub. L. 212} 1953-08-07 (43 USC 1331 note)",
      "SEE> 10525 1954-04-01; {PUBLIC_LAW Pub. L. 31} 1953-05-22",
    ],
    unread: [],
  },
  {
    source: "10417",
    note: "Revoked by: EO 12553, February 25, 1986\nSee: Letter of the President to the Chairman of the Board of Inquiry, dated December 10, 1952 (17 FR 11219)",
    reads: [
      "REVOKES< 12553 1986-02-25",
      "SEE> {LETTER Letter of the President to the Chairman of the Board of Inquiry of December 10, 1952} 1952-12-10 (17 FR 11219)",
    ],
    unread: [],
  },
  {
    source: "10403",
    note: "Revoked by: Public Land Order 2187, August 19, 1960 (25 FR 8146) (in part)",
    reads: ["REVOKES< {PUBLIC_LAND_ORDER Public Land Order 2187} 1960-08-19 (25 FR 8146) part"],
    unread: [],
  },
  {
    source: "10374",
    note: "Revokes: EO of July 21, 1871 (in part) (unnumbered series)\nAmended by: EO 10932, April 7, 1961",
    reads: [
      "REVOKES> {EXECUTIVE_ORDER_UNNUMBERED July 21, 1871} 1871-07-21 part",
      "AMENDS< 10932 1961-04-07",
    ],
    unread: [],
  },
  {
    source: "10355",
    note: "Supersedes: EO 9337, April 24, 1943\nAmended by: Public Land Order 6092, November 16, 1981 (46 FR 57048); Public Land Order 6098, December 14, 1981 (46 FR 61572)\nSee: EO 12688, August 15, 1989",
    reads: [
      "SUPERSEDES> 9337 1943-04-24",
      "AMENDS< {PUBLIC_LAND_ORDER Public Land Order 6092} 1981-11-16 (46 FR 57048); {PUBLIC_LAND_ORDER Public Land Order 6098} 1981-12-14 (46 FR 61572)",
      "SEE> 12688 1989-08-15",
    ],
    unread: [],
  },
  {
    source: "10263",
    note: "Revokes: EO 1888, February 2, 1914 (in part); Canal Zone Order No. 4, January 24, 1947",
    reads: ["REVOKES> 1888 1914-02-02 part; {OTHER_ORDER Canal Zone Order No. 4} 1947-01-24"],
    unread: [],
  },
  {
    source: "10210",
    note: "See: EO 9001, December 27, 1941; EO      10216, February 23, 1951; EO 10227, March      24, 1951: EO 10231, April 5, 1951; EO      10243, May 11, 1951; EO 10281, August      23, 1951; EO 10298, October 31, 1951; EO      10789, November 20, 1958\nNote: The authority of EO 10210 was repealed by Public Law 89-554 (80 Stat. 651; 50 U.S.C. App. 611n).",
    reads: ["SEE> 9001 1941-12-27; 10216 1951-02-23; 10227 1951-03-24; 10231 1951-04-05; 10243 1951-05-11; 10281 1951-08-23; 10298 1951-10-31; 10789 1958-11-20"],
    unread: ["Note: The authority of EO 10210 was repealed by Public Law 89-554 (80 Stat. 651; 50 U.S.C. App. 611n)."],
  },
  {
    source: "10127",
    note: "Amended by: EO 9925, January 17, 1948; EO      12038, February 3, 1978\nRevoked by: Federal Aviation Agency regulations of June 28, 1960 (Airspace Docket 60-WA-128) (25 FR 5925) (in part); Federal Aviation Agency regulations of July 22, 1960 (Airspace Docket 60-WA-88) (25 FR 6946) (in part); Federal Aviation Agency regulations of September 21, 1961 (Airspace Docket 61-WA-152) (26 FR 8883) (in part)",
    reads: [
      "AMENDS< 9925 1948-01-17; 12038 1978-02-03",
      "REVOKES< {REGULATION Federal Aviation Agency regulations of June 28, 1960} 1960-06-28 (Airspace Docket 60-WA-128) (25 FR 5925) part; {REGULATION Federal Aviation Agency regulations of July 22, 1960} 1960-07-22 (Airspace Docket 60-WA-88) (25 FR 6946) part; {REGULATION Federal Aviation Agency regulations of September 21, 1961} 1961-09-21 (Airspace Docket 61-WA-152) (26 FR 8883) part",
    ],
    unread: [],
  },
  {
    source: "10046",
    note: "Amended by: EO 10175, October 25, 1950;       EO 10322, January 26, 1952\nRevoked by: EO 10844, October 9, 1959 (in part); PLO 2593 (27 FR 778)\nSee: EO 7908, June 9, 1938; EO       8531, August 31, 1940; EO 10234, April       23, 1951",
    reads: [
      "AMENDS< 10175 1950-10-25; 10322 1952-01-26",
      "REVOKES< 10844 1959-10-09 part; {PUBLIC_LAND_ORDER Public Land Order 2593} (27 FR 778)",
      "SEE> 7908 1938-06-09; 8531 1940-08-31; 10234 1951-04-23",
    ],
    unread: [],
  },
  {
    source: "10000",
    note: "Revokes: EO 9962, May 24, 1948\nAmended by: EO 13207, April 5, 2001\nSuspended by: EO 12070, June 30, 1978 (in       part)\nRevoked by: EO 10261, June 27, 1951 (in       part); EO 10903, January 9, 1961       (in part)\nSee:             EO 5644, June 8, 1931;             EO 6942, June 8, 1935; EO 11744, May 24,       1948; EO 10477, August 1, 1953;       EO 10853, November 27, 1959; EO       11137, January 7, 1964",
    reads: [
      "REVOKES> 9962 1948-05-24",
      "AMENDS< 13207 2001-04-05",
      "SUSPENDS< 12070 1978-06-30 part",
      "REVOKES< 10261 1951-06-27 part; 10903 1961-01-09 part",
      "SEE> 5644 1931-06-08; 6942 1935-06-08; 11744 1948-05-24; 10477 1953-08-01; 10853 1959-11-27; 11137 1964-01-07",
    ],
    unread: [],
  },
  {
    source: "9995",
    note: "See: Executive order of July 20, 1899 (unnumbered series);             EO 1137, November 15, 1909;             EO 1242, August 23, 1910;             EO 2800, February 4, 1918;             EO 5771, January 4, 1932; EO 10454,       May 18, 1953",
    reads: ["SEE> {EXECUTIVE_ORDER_UNNUMBERED July 20, 1899} 1899-07-20; 1137 1909-11-15; 1242 1910-08-23; 2800 1918-02-04; 5771 1932-01-04; 10454 1953-05-18"],
    unread: [],
  },
  {
    source: "9915",
    note: "Amends: EO 9280, December 5, 1942; EO       9322, March 26, 1943; EO 9334, April 19,       1943; EO 9577, June 29, 1945\nSee: EO 9919, January 3, 1948\nNote: Authority Expired",
    reads: [
      "AMENDS> 9280 1942-12-05; 9322 1943-03-26; 9334 1943-04-19; 9577 1945-06-29",
      "SEE> 9919 1948-01-03",
    ],
    unread: ["Note: Authority Expired"],
  },
  {
    source: "9898",
    note: "Supersedes: EO 9290, December 28, 1942\nAmended by: EO 9926, January 17, 1948\nExtended by: EO 9974, July 1, 1948; EO       10064, June 30, 1949; EO 10135, June 30,       1950\nSuperseded by: EO 10251, June 7, 1951",
    reads: [
      "SUPERSEDES> 9290 1942-12-28",
      "AMENDS< 9926 1948-01-17",
      "CONTINUES< 9974 1948-07-01; 10064 1949-06-30; 10135 1950-06-30",
      "SUPERSEDES< 10251 1951-06-07",
    ],
    unread: [],
  },
  {
    source: "9861",
    note: "Amends: EO 2323, February 21, 1916; EO 2335, March 6, 1916\nSee: Proclamation 427, Nov. 22, 1898 ; Proclamation 442, Nov. 10, 1899",
    reads: [
      "AMENDS> 2323 1916-02-21; 2335 1916-03-06",
      "SEE> {PROCLAMATION Proc. 427} 1898-11-22 ~Nov. 22, 1898~; {PROCLAMATION Proc. 442} 1899-11-10 ~Nov. 10, 1899~",
    ],
    unread: [],
  },
  {
    source: "9857-A",
    note: "Amends: EO 9637, October 3, 1945\nSee: Transfer Order 30 of the Secretary of Defense dated December 10, 1948 (13FR 8163)",
    reads: [
      "AMENDS> 9637 1945-10-03",
      "SEE> {OTHER_ORDER Transfer Order 30 of the Secretary of Defense} 1948-12-10 (13 FR 8163)",
    ],
    unread: [],
  },
  {
    source: "9835",
    note: "Revokes: EO 9300, February 5, 1943\nAmended by: EO 10241, April 28, 1951\nRevoked by: EO 10450, April 27,       1953\nSee: Presidential Directive of March 13, 1948 (13 FR 1359); Transfer Order       19 of the Secretary of Defense dated July 23, 1948 (13 FR 4419) ; EO       10031, January 26, 1949; EO 10280, August       16, 1951; EO 10422, January 9, 1953;       EO 11605, July 2, 1971; EO       11785, June 4, 1974",
    reads: [
      "REVOKES> 9300 1943-02-05",
      "AMENDS< 10241 1951-04-28",
      "REVOKES< 10450 1953-04-27",
      "SEE> {DIRECTIVE Presidential Directive of March 13, 1948} 1948-03-13 (13 FR 1359); {OTHER_ORDER Transfer Order 19 of the Secretary of Defense} 1948-07-23 (13 FR 4419); 10031 1949-01-26; 10280 1951-08-16; 10422 1953-01-09; 11605 1971-07-02; 11785 1974-06-04",
    ],
    unread: [],
  },
  {
    source: "9805",
    note: "Revokes: EO 8588, November 7, 1940; EO       9122, April 6, 1942, EO 9223, August 15,       1942; EO 9348, June 3, 1943; EO       9743, June 26, 1946\nAmended by: EO 9933, February 27, 1948; EO       9997, September 8, 1948; EO 10669, July       14, 1949; EO 10196, December 20, 1950; EO       10274, July 18, 1951; EO 10381, August       6, 1952; EO 10507, December 10,       1953; EO 10530, May 10, 1954\nRevoked by: EO 11012, March 27, 1962\nSee: EO 9739; EO 9834, March 20, 1947; EO 9946;       Transfer Order 40 of the Secretary of Defense dated July 22, 1949 (14 FR       4908)",
    reads: [
      "REVOKES> 8588 1940-11-07; 9122 1942-04-06; 9223 1942-08-15; 9348 1943-06-03; 9743 1946-06-26",
      "AMENDS< 9933 1948-02-27; 9997 1948-09-08; 10669 1949-07-14; 10196 1950-12-20; 10274 1951-07-18; 10381 1952-08-06; 10507 1953-12-10; 10530 1954-05-10",
      "REVOKES< 11012 1962-03-27",
      "SEE> 9739; 9834 1947-03-20; 9946; {OTHER_ORDER Transfer Order 40 of the Secretary of Defense} 1949-07-22 (14 FR 4908)",
    ],
    unread: [],
  },
  {
    source: "9789",
    note: "Amends: EO 9142, April 21, 1942\nSuperseded by : EO 9818, January 7, 1947\nSee: EO 9747, July 3, 1946",
    reads: [
      "AMENDS> 9142 1942-04-21",
      "SUPERSEDES< 9818 1947-01-07",
      "SEE> 9747 1946-07-03",
    ],
    unread: [],
  },
  {
    source: "9744-B",
    note: "Supersedes: EO 9356, June 24, 1943; EO       9447, June 8, 1944; EO 9465, Augusts 12,       1944; EO 9525, February 28, 1945;       EO 9583, July 2, 1945; EO       9642, October 18, 1945\nAmended by: EO 9785, October 1, 1946; EO       9869, June 30, 1947\nSuperseded by: EO 9984, July 31, 1948",
    reads: [
      "SUPERSEDES> 9356 1943-06-24; 9447 1944-06-08; 9465 1944-08-12 ~Augusts 12, 1944~ +MISSPELLED_DATE; 9525 1945-02-28; 9583 1945-07-02; 9642 1945-10-18",
      "AMENDS< 9785 1946-10-01; 9869 1947-06-30",
      "SUPERSEDES< 9984 1948-07-31",
    ],
    unread: [],
  },
  {
    source: "9698",
    note: "Amended by: EO 9751; EO 9823, January 24,       1947; EO 9863, May 31, 1947; EO 9887; EO       9911, December 19, 1947; EO 9972, June       25, 1948; EO 10025\nSuperseded by: EO 10533, June 3, 1954 (in part)\nRevoked by: EO 10083, October 12, 1949 (in part)",
    reads: [
      "AMENDS< 9751; 9823 1947-01-24; 9863 1947-05-31; 9887; 9911 1947-12-19; 9972 1948-06-25; 10025",
      "SUPERSEDES< 10533 1954-06-03 part",
      "REVOKES< 10083 1949-10-12 part",
    ],
    unread: [],
  },
  {
    source: "9617",
    note: "Amends: EO 9017, January 12, 1942; EO       9139, April 18, 1942; EO 9309, March 6,       1943; EO 9744-a, June 29, 1946\nAmended by: EO 9672, December 31,       1945",
    reads: [
      "AMENDS> 9017 1942-01-12; 9139 1942-04-18; 9309 1943-03-06; 9744-A 1946-06-29",
      "AMENDS< 9672 1945-12-31",
    ],
    unread: [],
  },
  {
    source: "9572",
    note: "See: EO 9108, March 21, 1941; EO       9320, March 24, 1943 ; EO 9412, December       27, 1943\nNote: This Executive order was terminated by the Notice of the Director of the Office of Defense Transportation dated September 5, 1945 (10 FR 11529).",
    reads: ["SEE> 9108 1941-03-21; 9320 1943-03-24; 9412 1943-12-27"],
    unread: ["Note: This Executive order was terminated by the Notice of the Director of the Office of Defense Transportation dated September 5, 1945 (10 FR 11529)."],
  },
  {
    source: "13858",
    note: "Amends: EO 13788 of 4/18/2017",
    reads: ["AMENDS> 13788 2017-04-18 ~4/18/2017~"],
    unread: [],
  },
  {
    source: "13857",
    note: "See: EO 13692 of 3/8/2015, EO 13808 of 8/24/2017, EO 13827 of 3/19/2018, EO 13835 of 5/21/2018,  EO 13850 of 13850 of 11/1/2018",
    reads: ["SEE> 13692 2015-03-08 ~3/8/2015~; 13808 2017-08-24 ~8/24/2017~; 13827 2018-03-19 ~3/19/2018~; 13835 2018-05-21 ~5/21/2018~; 13850 +HAS_REMARK"],
    unread: ["of 13850 of 11/1/2018"],
  },
  {
    source: "13849",
    note: "See: EO 13694 of 4/1/2015, EO 13757 of 12/28/2016, Proc. 8693 of 4/24/2011",
    reads: ["SEE> 13694 2015-04-01 ~4/1/2015~; 13757 2016-12-28 ~12/28/2016~; {PROCLAMATION Proc. 8693} 2011-04-24 ~4/24/2011~"],
    unread: [],
  },
  {
    source: "13836",
    note: "See: EO 12871 of 10/1/93, EO 13522 of 12/9/2009",
    reads: ["SEE> 12871 - ~10/1/93~ +AMBIGUOUS_YEAR; 13522 2009-12-09 ~12/9/2009~"],
    unread: [],
  },
  {
    source: "13824",
    note: "Revokes: EO 13545 of June 22, 2010; Amends: EO 13265 of June 6, 2002; See: EO 10830 of July\u00a024, 1959",
    reads: [
      "REVOKES> 13545 2010-06-22",
      "AMENDS> 13265 2002-06-06",
      "SEE> 10830 1959-07-24",
    ],
    unread: [],
  },
  {
    source: "13819",
    note: "Supersedes: EO 13756 of 12/27/ 2016",
    reads: ["SUPERSEDES> 13756 2016-12-27 ~12/27/ 2016~"],
    unread: [],
  },
  {
    source: "13812",
    note: "Revokes: EO 13522 of December 9, 2009; Executive Order 13708 of September 30, 2015",
    reads: ["REVOKES> 13522 2009-12-09; 13708 2015-09-30"],
    unread: [],
  },
  {
    source: "13804",
    note: "Amends: EO 13761, January 13, 2017\nSee: EO 13067, November 3, 1997; EO 13412, October 13, 2006 EO 13761 of January 13, 2017",
    reads: [
      "AMENDS> 13761 2017-01-13",
      "SEE> 13067 1997-11-03; 13412 2006-10-13; 13761 2017-01-13",
    ],
    unread: [],
  },
  {
    source: "14239",
    note: "See: EO 12656, November 18, 1988; EO 13618, July 6, 2012; EO 13961, December 7, 2020; EO 14017, February 24, 2021; EO 14123, June 14, 2024; EO 14146, January 19, 2025; EO 14149, January 20, 2025; EO 14180; January 24, 2025",
    reads: ["SEE> 12656 1988-11-18; 13618 2012-07-06; 13961 2020-12-07; 14017 2021-02-24; 14123 2024-06-14; 14146 2025-01-19; 14149 2025-01-20; 14180 2025-01-24 +DETACHED_DATE"],
    unread: [],
  },
  {
    source: "14236",
    note: "Revokes: EO 13994, January 21, 2021; National Security Memo. 3, February 4, 2021; Memo. of February 4, 2021; EO 14026, April 27, 2021; Memo. of March 31, 2022; Presidential Determination No. 2022–13, May 18, 2022; Presidential Determination No. 2022–15, June 6, 2022; Presidential Determination No. 2022–16, June 6, 2022; Presidential Determination No. 2022–17, June 6, 2022; Presidential Determination No. 2022–18, June 6, 2022; EO 14081, September 12, 2022; Memo. of January 17, 2023; National Security Memorandum 18, February 23, 2023; Memo. of February 27, 2023; Memo. of November 16, 2023; EO 14112, December 6, 2023; EO 14119, March 6, 2024; EO 14126, September 6, 2024",
    reads: ["REVOKES> 13994 2021-01-21; {MEMORANDUM National Security Memorandum 3} 2021-02-04; {MEMORANDUM Memorandum of February 4, 2021} 2021-02-04; 14026 2021-04-27; {MEMORANDUM Memorandum of March 31, 2022} 2022-03-31; {PRESIDENTIAL_DETERMINATION Presidential Determination No. 2022-13} 2022-05-18; {PRESIDENTIAL_DETERMINATION Presidential Determination No. 2022-15} 2022-06-06; {PRESIDENTIAL_DETERMINATION Presidential Determination No. 2022-16} 2022-06-06; {PRESIDENTIAL_DETERMINATION Presidential Determination No. 2022-17} 2022-06-06; {PRESIDENTIAL_DETERMINATION Presidential Determination No. 2022-18} 2022-06-06; 14081 2022-09-12; {MEMORANDUM Memorandum of January 17, 2023} 2023-01-17; {MEMORANDUM National Security Memorandum 18} 2023-02-23; {MEMORANDUM Memorandum of February 27, 2023} 2023-02-27; {MEMORANDUM Memorandum of November 16, 2023} 2023-11-16; 14112 2023-12-06; 14119 2024-03-06; 14126 2024-09-06"],
    unread: [],
  },
  {
    source: "14210",
    note: "See: EO 14158, January 20, 2025; EO 14170, January 20, 2025; Presidential Memorandum, January 20, 2025",
    reads: ["SEE> 14158 2025-01-20; 14170 2025-01-20; {MEMORANDUM Presidential Memorandum of January 20, 2025} 2025-01-20"],
    unread: [],
  },
  {
    source: "14189",
    note: "See: EO 14029, May 14, 2021; EO 14252, March 27, 2025\r\nReinstates: EO 13933, June 26, 2020; EO 13934, July 3, 2020; EO 13978, January 18, 2021",
    reads: [
      "SEE> 14029 2021-05-14; 14252 2025-03-27",
      "REINSTATES> 13933 2020-06-26; 13934 2020-07-03; 13978 2021-01-18",
    ],
    unread: [],
  },
  {
    source: "14168",
    note: "Rescinds: EO 13988, January 20, 2021; EO 14004, January 25, 2021; EO 14021, March 8, 2021; EO 14075, June 15, 2022\r\nSee: EO 14183, January 27, 2025; EO 14185, January 27, 2025; EO 14201, February 5, 2025",
    reads: [
      "REVOKES> 13988 2021-01-20; 14004 2021-01-25; 14021 2021-03-08; 14075 2022-06-15",
      "SEE> 14183 2025-01-27; 14185 2025-01-27; 14201 2025-02-05",
    ],
    unread: [],
  },
  {
    source: "13214",
    note: "Revoked by: EO 13316, September 17, 2003",
    reads: ["REVOKES< 13316 2003-09-17"],
    unread: [],
  },
  {
    source: "10303",
    note: "Revoked by: EO 12553, February 25, 1986\nSee: EO 10155, August 25, 1950",
    reads: [
      "REVOKES< 12553 1986-02-25",
      "SEE> 10155 1950-08-25",
    ],
    unread: [],
  },
  {
    source: "9913",
    note: "Amends: EO 9389, October 18, 1943\nSupersedes: EO 8807, June 28, 1941",
    reads: [
      "AMENDS> 9389 1943-10-18",
      "SUPERSEDES> 8807 1941-06-28",
    ],
    unread: [],
  },
  {
    source: "13950",
    note: "See: EO 11246, September 24, 1965; Revoked by: EO 13985, January 20, 2021",
    reads: [
      "SEE> 11246 1965-09-24",
      "REVOKES< 13985 2021-01-20",
    ],
    unread: [],
  },
  {
    source: "11155",
    note: "Amended by: EO 12158, September 18, 1979; EO 13697, June 22, 2015",
    reads: ["AMENDS< 12158 1979-09-18; 13697 2015-06-22"],
    unread: [],
  },
  {
    source: "13820",
    note: "Revokes: EO 13799, May 11, 2017",
    reads: ["REVOKES> 13799 2017-05-11"],
    unread: [],
  },
  {
    source: "11517",
    note: "Amends: EO 10347, April 18, 1952\nSee: EO 11354, May 23, 1967",
    reads: [
      "AMENDS> 10347 1952-04-18",
      "SEE> 11354 1967-05-23",
    ],
    unread: [],
  },
  {
    source: "9984",
    note: "Supersedes: EO 9744-B, June 29, 1946; EO       9785, October 1, 1946; EO 9869, June 30,       1947\nAmended by: EO 10023, December 20, 1948",
    reads: [
      "SUPERSEDES> 9744-B 1946-06-29; 9785 1946-10-01; 9869 1947-06-30",
      "AMENDS< 10023 1948-12-20",
    ],
    unread: [],
  },
  {
    source: "11451",
    note: "Amended by: EO 12107, December 28, 1978\nSuperseded by: EO 12136, May 15, 1979",
    reads: [
      "AMENDS< 12107 1978-12-28",
      "SUPERSEDES< 12136 1979-05-15",
    ],
    unread: [],
  },
  {
    source: "10189",
    note: "Amends: EO 4601, March 1, 1927\nSupersedes: EO 9615, September 14,      1945",
    reads: [
      "AMENDS> 4601 1927-03-01",
      "SUPERSEDES> 9615 1945-09-14",
    ],
    unread: [],
  },
  {
    source: "11058",
    note: "See: \t\tEO 10957, August 10, 1961",
    reads: ["SEE> 10957 1961-08-10"],
    unread: [],
  },
  {
    source: "11978",
    note: "Amends: EO 11419, July 29, 1968\nRevoked by: EO 12183, December 16, 1979\nSee: EO 11322, January 5, 1967",
    reads: [
      "AMENDS> 11419 1968-07-29",
      "REVOKES< 12183 1979-12-16",
      "SEE> 11322 1967-01-05",
    ],
    unread: [],
  },
  {
    source: "13201",
    note: "Revokes: EO 12836, February 1, 1993 (in part);  See:  EO 12800, April 13, 1992;  Revoked by: EO 13496, January 30, 2009",
    reads: [
      "REVOKES> 12836 1993-02-01 part",
      "SEE> 12800 1992-04-13",
      "REVOKES< 13496 2009-01-30",
    ],
    unread: [],
  },
  {
    source: "14099",
    note: "Revokes: EO 14043, September 9, 2021; EO 14042, September 9, 2021",
    reads: ["REVOKES> 14043 2021-09-09; 14042 2021-09-09"],
    unread: [],
  },
];
