import type { GoldNote } from "./gold-notation.ts";

/**
 * Invented notes in the manner of the real ones, for shapes likely in years that were not at hand.
 *
 * The readings are by hand, in the notation of `gold-notation.ts`; none was made by the parser.
 */
export const GOLD_MADE_UP_NOTES: readonly GoldNote[] = [
  {
    note: "",
    reads: [],
    unread: [],
  },
  {
    note: "  \r\n ; ",
    reads: [],
    unread: [],
  },
  {
    note: "Amedned by: EO 12608, September 9, 1987",
    reads: ["AMENDS< +MISSPELLED_LABEL: 12608 1987-09-09"],
    unread: [],
  },
  {
    note: "Revoled by: EO 12553, February 25, 1986",
    reads: ["REVOKES< +MISSPELLED_LABEL: 12553 1986-02-25"],
    unread: [],
  },
  {
    note: "Superseeds: EO 12287, January 28, 1981; EO 12290, February 17, 1981",
    reads: ["SUPERSEDES> +MISSPELLED_LABEL: 12287 1981-01-28; 12290 1981-02-17"],
    unread: [],
  },
  {
    note: "Superceded by: Eo 12345, Feb 2, 1982; e.o. 12534, Sept. 30, 1985",
    reads: ["SUPERSEDES< +MISSPELLED_LABEL: 12345 1982-02-02 ~Feb 2, 1982~; 12534 1985-09-30 ~Sept. 30, 1985~"],
    unread: [],
  },
  {
    note: "Revoked by EO 12869, September 30, 1993 (in part)",
    reads: ["REVOKES< 12869 1993-09-30 part"],
    unread: [],
  },
  {
    note: "Revoked by: EO 12869 (in part), September 30, 1993",
    reads: ["REVOKES< 12869 1993-09-30 part"],
    unread: [],
  },
  {
    note: "Amended by: EO 12399, December 31, 1982; EO 12489, September 28, 1984; in part",
    reads: ["AMENDS< 12399 1982-12-31; 12489 1984-09-28 part"],
    unread: [],
  },
  {
    note: "Revoked, in part, by: EO 12692, September 29, 1989",
    reads: ["REVOKES< part: 12692 1989-09-29"],
    unread: [],
  },
  {
    note: "Revoked by (in part): EO 12692, September 29, 1989; EO 12774, September 27, 1991",
    reads: ["REVOKES< part: 12692 1989-09-29; 12774 1991-09-27"],
    unread: [],
  },
  {
    note: "Amended and continued by: EO 12534, September 30, 1985",
    reads: ["AMENDS< 12534 1985-09-30", "CONTINUES< 12534 1985-09-30"],
    unread: [],
  },
  {
    note: "Supersedes and revokes in part: EO 11490, October 28, 1969",
    reads: ["SUPERSEDES> 11490 1969-10-28", "REVOKES> part: 11490 1969-10-28"],
    unread: [],
  },
  {
    note: "Superseded or revoked by : EO 12656, November 18, 1988",
    reads: ["SUPERSEDES< +EITHER_RELATION: 12656 1988-11-18"],
    unread: [],
  },
  {
    note: "Amends: EO 12148 and EO 12155, July 20, 1979",
    reads: ["AMENDS> 12148 1979-07-20 +SHARED_DATE; 12155 1979-07-20"],
    unread: [],
  },
  {
    note: "Revokes: EOs 12324, 12325 and 12326, October 1, 1981",
    reads: ["REVOKES> 12324 1981-10-01 +SHARED_DATE; 12325 1981-10-01 +SHARED_DATE; 12326 1981-10-01"],
    unread: [],
  },
  {
    note: "Revokes: E.O. 12,345 of February 2, 1982; Executive Order No. 12346, Feb. 8, 1982; Exec. Order 12347, March 1, 1982",
    reads: ["REVOKES> 12345 1982-02-02; 12346 1982-02-08 ~Feb. 8, 1982~; 12347 1982-03-01"],
    unread: [],
  },
  {
    note: "See: 46 FR 12345; EO 12291, February 17, 1981 (46 FR 13193)",
    reads: ["SEE> {FEDERAL_REGISTER 46 FR 12345}; 12291 1981-02-17 (46 FR 13193)"],
    unread: [],
  },
  {
    note: "Supersedes: EO 396 1/2, January 20, 1906; EO 27-1, May 3, 1901; EO 9½",
    reads: [
      "SUPERSEDES> {EXECUTIVE_ORDER_IRREGULAR EO 396 1/2} 1906-01-20; {EXECUTIVE_ORDER_IRREGULAR EO 27-1} 1901-05-03; {EXECUTIVE_ORDER_IRREGULAR EO 9 1/2}",
    ],
    unread: [],
  },
  {
    note: "Revokes: Proc. 9844 of February 15, 2019; Proclamation 10142, January 20, 2021; Memo., January 20, 2021",
    reads: [
      "REVOKES> {PROCLAMATION Proc. 9844} 2019-02-15; {PROCLAMATION Proc. 10142} 2021-01-20; {MEMORANDUM Memorandum of January 20, 2021} 2021-01-20",
    ],
    unread: [],
  },
  {
    note: "Amends: EO 14195, February 1, 2025\r\nAmended by: EO 14256, April 2, 2025; EO 14259, April 8, 2025\r\nSee: Proc. 10908, March 26, 2025; EO 14257 of April 2, 2025\r\n",
    reads: [
      "AMENDS> 14195 2025-02-01",
      "AMENDS< 14256 2025-04-02; 14259 2025-04-08",
      "SEE> {PROCLAMATION Proc. 10908} 2025-03-26; 14257 2025-04-02",
    ],
    unread: [],
  },
  {
    note: "Rescinded in part by: EO 14236, March 14, 2025",
    reads: ["REVOKES< part: 14236 2025-03-14"],
    unread: [],
  },
  {
    note: "Implemented by: EO 14265, April 9, 2025\nImplements: Presidential Policy Directive 21 of February 12, 2013; NSM-22, April 30, 2024",
    reads: [
      "IMPLEMENTS< 14265 2025-04-09",
      "IMPLEMENTS> {DIRECTIVE Presidential Policy Directive 21} 2013-02-12; {MEMORANDUM NSM-22} 2024-04-30",
    ],
    unread: [],
  },
  {
    note: "This order was revoked by EO 12345 on February 2, 1982.",
    reads: ["REVOKES< 12345 1982-02-02"],
    unread: [],
  },
  {
    note: "Amends: EO 12036, January 24, 1978\nThe provisions of EO 12036 continue in effect until superseded.",
    reads: ["AMENDS> 12036 1978-01-24"],
    unread: ["The provisions of EO 12036 continue in effect until superseded."],
  },
  {
    note: "None",
    reads: [],
    unread: ["None"],
  },
  {
    note: "Revoked by:",
    reads: [],
    unread: ["Revoked by:"],
  },
  {
    note: "See: none; EO 12333, December 4, 1981",
    reads: ["SEE> 12333 1981-12-04"],
    unread: ["See: none"],
  },
  {
    note: "Revokes: sections 2 and 3 of EO 12290, February 17, 1981; EO 12291, February 17, 1981",
    reads: ["REVOKES> 12290 1981-02-17 (sections 2 and 3) part +PROVISION_ONLY; 12291 1981-02-17"],
    unread: [],
  },
  {
    note: "Amended by: EO 12322, September 17, 1981; EO\n       12335, December\n       16, 1981",
    reads: ["AMENDS< 12322 1981-09-17; 12335 1981-12-16"],
    unread: [],
  },
  {
    note: "Revoked by: EO 12553, February 25, 1986. See: EO 12608, September 9, 1987.",
    reads: ["REVOKES< 12553 1986-02-25", "SEE> 12608 1987-09-09"],
    unread: [],
  },
  {
    note: "REVOKED BY: EO 12553, FEBRUARY 25, 1986",
    reads: ["REVOKES< 12553 1986-02-25 ~FEBRUARY 25, 1986~"],
    unread: [],
  },
  {
    note: "Amended by EO 12608, September 9, 1987, Revoked by: EO 12775, October 4, 1991",
    reads: ["AMENDS< 12608 1987-09-09", "REVOKES< 12775 1991-10-04"],
    unread: [],
  },
  {
    note: "Terminated by: EO 12769, July 10, 1991\nContinued by: Notice of September 8, 1986 (51 FR 31925); Notice of September 4, 1987",
    reads: [
      "TERMINATES< 12769 1991-07-10",
      "CONTINUES< {NOTICE Notice of September 8, 1986} 1986-09-08 (51 FR 31925); {NOTICE Notice of September 4, 1987} 1987-09-04",
    ],
    unread: [],
  },
  {
    note: "Signed: January 28, 1981\nFederal Register page and date: 46 FR 9909; January 30, 1981;;\n ;  Amends: EO 12287, January 28, 1981",
    reads: ["PUBLISHED_AT< {FEDERAL_REGISTER 46 FR 9909} 1981-01-30 +DETACHED_DATE", "AMENDS> 12287 1981-01-28"],
    unread: ["Signed: January 28, 1981"],
  },
  {
    note: "See: Public Law 11, 80th Congress (61 Stat. 14); P.L. 97-35",
    reads: ["SEE> {PUBLIC_LAW Pub. L. 11, 80th Congress} (61 Stat. 14); {PUBLIC_LAW Pub. L. 97-35}"],
    unread: [],
  },
  {
    note: "Revoked by: Public Land Order 4711, August 19, 1969 (34 FR 13660); PLO 5498; Public Land Orders 82 and 1621, April 18, 1958",
    reads: [
      "REVOKES< {PUBLIC_LAND_ORDER Public Land Order 4711} 1969-08-19 (34 FR 13660); {PUBLIC_LAND_ORDER Public Land Order 5498}; {PUBLIC_LAND_ORDER Public Land Order 82} 1958-04-18 +SHARED_DATE; {PUBLIC_LAND_ORDER Public Land Order 1621} 1958-04-18",
    ],
    unread: [],
  },
  {
    note: "See also: EO 12356, April 2, 1982",
    reads: ["SEE> 12356 1982-04-02"],
    unread: [],
  },
  {
    note: "Amends: EO 12163, Sept. 29, 1979; EO 11958, Jan. 18, 1977; EO 12260, 31 December 1980",
    reads: [
      "AMENDS> 12163 1979-09-29 ~Sept. 29, 1979~; 11958 1977-01-18 ~Jan. 18, 1977~; 12260 1980-12-31 ~31 December 1980~",
    ],
    unread: [],
  },
  {
    note: "Revoked by: EO 12866 (September 30, 1993)\nSee: EO 12498 (January 4, 1985) and EO 12612 (October 26, 1987)",
    reads: ["REVOKES< 12866 1993-09-30", "SEE> 12498 1985-01-04; 12612 1987-10-26"],
    unread: [],
  },
  {
    note: "Revokes: EO 0, January 1, 1981; EO 129999999, January 2, 1981",
    reads: [],
    unread: ["Revokes: EO 0, January 1, 1981", "EO 129999999, January 2, 1981"],
  },
  {
    note: "Amended by: EO 12553, February 30, 1986; EO 12608, February 29, 1988",
    reads: ["AMENDS< 12553 - ~February 30, 1986~ +IMPOSSIBLE_DATE; 12608 1988-02-29"],
    unread: [],
  },
  {
    note: "Expands: EO 12291, February 17, 1981\nSee: EO 12498, January 4, 1985",
    reads: ["SEE> 12498 1985-01-04"],
    unread: ["Expands: EO 12291, February 17, 1981"],
  },
  {
    note: "Contained in: EO 12345, February 2, 1982; EO 12346, February 8, 1982",
    reads: [],
    unread: ["Contained in: EO 12345, February 2, 1982; EO 12346, February 8, 1982"],
  },
  {
    note: "Revised by: EO 12608, September 9, 1987",
    reads: ["AMENDS< 12608 1987-09-09"],
    unread: [],
  },
  {
    note: "Not revoked by: EO 12553, February 25, 1986",
    reads: [],
    unread: ["Not revoked by: EO 12553, February 25, 1986"],
  },
  {
    note: "Suspended in part by: EO 12543, January 7, 1986; reinstated by: EO 12544, January 8, 1986",
    reads: ["SUSPENDS< part: 12543 1986-01-07", "REINSTATES< 12544 1986-01-08"],
    unread: [],
  },
  {
    note: "Revokes: EO of July 5, 1884 (unnumbered series); Executive orders of May 3, 1909 and June 1, 1910",
    reads: [
      "REVOKES> {EXECUTIVE_ORDER_UNNUMBERED July 5, 1884} 1884-07-05; {EXECUTIVE_ORDER_UNNUMBERED May 3, 1909} 1909-05-03; {EXECUTIVE_ORDER_UNNUMBERED June 1, 1910} 1910-06-01",
    ],
    unread: [],
  },
  {
    note: "Revokes: EO 12211, April 17, 1980 EO 12205, April 7, 1980",
    reads: ["REVOKES> 12211 1980-04-17; 12205 1980-04-07"],
    unread: [],
  },
  {
    note: "See: EO 12333, December 4, 1981, as amended; EO 12356, April 2, 1982",
    reads: ["SEE> 12333 1981-12-04 +HAS_REMARK; 12356 1982-04-02"],
    unread: ["as amended"],
  },
  {
    note: "Superseded by: Presidential Memorandum of January 24, 1983 (48 FR 3933)",
    reads: ["SUPERSEDES< {MEMORANDUM Presidential Memorandum of January 24, 1983} 1983-01-24 (48 FR 3933)"],
    unread: [],
  },
  {
    note: "Continues: Advisory Committee on Small Business; EO 12131, May 4, 1979",
    reads: ["CONTINUES> 12131 1979-05-04"],
    unread: ["Continues: Advisory Committee on Small Business"],
  },
  {
    note: "Amended by: EO 12376, July 28, 1982; 12399, December 31, 1982; 12489, September 28, 1984",
    reads: ["AMENDS< 12376 1982-07-28; 12399 1982-12-31 +MISSING_KIND; 12489 1984-09-28 +MISSING_KIND"],
    unread: [],
  },
  {
    note: "Revoked by: EO 12610, September 30, 1987 except for section 2",
    reads: ["REVOKES< 12610 1987-09-30 +HAS_REMARK"],
    unread: ["except for section 2"],
  },
  {
    note: "Revoked: EO 12305, May 5, 1981",
    reads: ["REVOKES< +VOICE_UNCLEAR: 12305 1981-05-05"],
    unread: [],
  },
  {
    note: "See: 50 U.S.C. 1701 note; 22 CFR Part 505",
    reads: ["SEE> {US_CODE 50 U.S.C. 1701 note}; {CODE_OF_FEDERAL_REGULATIONS 22 CFR Part 505}"],
    unread: [],
  },
  {
    note: "Reinstates EO 13957 of October 21, 2020, as Schedule Policy/Career",
    reads: ["REINSTATES> 13957 2020-10-21 +HAS_REMARK"],
    unread: ["as Schedule Policy/Career"],
  },
  {
    note: "Amended by:\t\tEO 12292, February 23, 1981;\t\tEO 12608,\tSeptember 9, 1987\r\nRevoked by:\tEO 12775, October 4, 1991\r\n",
    reads: ["AMENDS< 12292 1981-02-23; 12608 1987-09-09", "REVOKES< 12775 1991-10-04"],
    unread: [],
  },
  {
    source: "12525",
    note: "Amended by: EO 12525, July 12, 1985; EO 12525, July 12, 1985; EO 12526, July 15, 1985",
    reads: ["AMENDS< 12525 1985-07-12 +SELF_REFERENCE; 12525 1985-07-12 +SELF_REFERENCE; 12526 1985-07-15"],
    unread: [],
  },
  {
    note: "Revokes: Executive Orders 11888, November 24, 1975, and 12204, March 27, 1980",
    reads: ["REVOKES> 11888 1975-11-24; 12204 1980-03-27"],
    unread: [],
  },
  {
    note: "Amended by: EO 12987 June 24 1996",
    reads: ["AMENDS< 12987 1996-06-24 ~June 24 1996~"],
    unread: [],
  },
  {
    note: "Nullified by Act of March 3, 1943 (57 Stat. 12)",
    reads: ["NULLIFIES< {STATUTE Act of March 3, 1943} 1943-03-03 (57 Stat. 12)"],
    unread: [],
  },
  {
    note: "Federal Emergency Mobilization Board abolished by: EO 12379, August 17, 1982",
    reads: ['ABOLISHES< "Federal Emergency Mobilization Board": 12379 1982-08-17'],
    unread: [],
  },
  {
    note: "See: EO 12345–12347, February 1982",
    reads: [
      "SEE> 12345 - ~February 1982~ +RANGE +PARTIAL_DATE +SHARED_DATE; 12346 - ~February 1982~ +RANGE +PARTIAL_DATE +SHARED_DATE; 12347 - ~February 1982~ +RANGE +PARTIAL_DATE +SHARED_DATE",
    ],
    unread: [],
  },
  {
    note: "Amends: EO 10480, EO 10789 and EO 11179",
    reads: ["AMENDS> 10480; 10789; 11179"],
    unread: [],
  },
  {
    note: "Continues certain committees established by: EO 11145, March 7, 1964; EO 11183, October 3, 1964",
    reads: ['CONTINUES> "certain committees established by": 11145 1964-03-07; 11183 1964-10-03'],
    unread: [],
  },
  {
    note: "Amended by: Revoked by: EO 12553, February 25, 1986",
    reads: ["REVOKES< 12553 1986-02-25"],
    unread: ["Amended by:"],
  },
  {
    note: "Revoked by: EO 12553, February 25, 1986; EO 12553 was never published",
    reads: ["REVOKES< 12553 1986-02-25"],
    unread: ["EO 12553 was never published"],
  },
  {
    note: "Amends: EO 12291, 1981; EO 12498",
    reads: ["AMENDS> 12291 - ~1981~ +PARTIAL_DATE; 12498"],
    unread: [],
  },
  {
    note: "Supplements: EO 12333, December 4, 1981 & EO 12356, April 2, 1982",
    reads: ["SUPPLEMENTS> 12333 1981-12-04; 12356 1982-04-02"],
    unread: [],
  },
  {
    note: "Amended by: EO12608, September 9,1987;EO12692,September 29,1989",
    reads: ["AMENDS< 12608 1987-09-09 ~September 9,1987~; 12692 1989-09-29 ~September 29,1989~"],
    unread: [],
  },
  {
    note: "Revokes: EO 12174 - November 30, 1979",
    reads: ["REVOKES> 12174 1979-11-30"],
    unread: [],
  },
  {
    note: "Amended by: EO 12608, 9/9/1987; EO 12748, 1991-02-01",
    reads: ["AMENDS< 12608 1987-09-09 ~9/9/1987~; 12748 1991-02-01 ~1991-02-01~"],
    unread: [],
  },
  {
    note: "Committee established by: EO 12131, May 4, 1979",
    reads: [],
    unread: ["Committee established by: EO 12131, May 4, 1979"],
  },
  {
    note: "Revoked by EO 12553\nAmended by EO 12107",
    reads: ["REVOKES< 12553", "AMENDS< 12107"],
    unread: [],
  },
  {
    note: "Reinstated by EO 12451, December 20, 1983; Revoked by: EO 12525, July 12, 1985 (effective immediately); in part",
    reads: ["REINSTATES< 12451 1983-12-20", "REVOKES< 12525 1985-07-12 part +HAS_REMARK"],
    unread: ["(effective immediately)"],
  },
  {
    note: "See: Determination of July 1, 1982 (47 FR 28611); Presidential Determination No. 83-1, November 5, 1982",
    reads: [
      "SEE> {PRESIDENTIAL_DETERMINATION Determination of July 1, 1982} 1982-07-01 (47 FR 28611); {PRESIDENTIAL_DETERMINATION Presidential Determination No. 83-1} 1982-11-05",
    ],
    unread: [],
  },
  {
    note: "Revokes in part, and amends: EO 12163, September 29, 1979",
    reads: ["REVOKES> part: 12163 1979-09-29", "AMENDS> 12163 1979-09-29"],
    unread: [],
  },
  {
    note: "Amends: EO 7908, June 9, 1938\nRevoked in part by: PLO 324, August 14, 1946; PLO No. 1549, December 16, 1957 (22 FR 10175)",
    reads: [
      "AMENDS> 7908 1938-06-09",
      "REVOKES< part: {PUBLIC_LAND_ORDER Public Land Order 324} 1946-08-14; {PUBLIC_LAND_ORDER Public Land Order 1549} 1957-12-16 (22 FR 10175)",
    ],
    unread: [],
  },
  {
    note: "Revokes: EO of January 7, 1901 and EO of May 3, 1912",
    reads: [
      "REVOKES> {EXECUTIVE_ORDER_UNNUMBERED January 7, 1901} 1901-01-07; {EXECUTIVE_ORDER_UNNUMBERED May 3, 1912} 1912-05-03",
    ],
    unread: [],
  },
  {
    note: "Supersedes: EO 5345, May 8, 1930 as amended by EO 6284, September 18, 1933",
    reads: ["SUPERSEDES> 5345 1930-05-08 +HAS_REMARK"],
    unread: ["as amended by EO 6284, September 18, 1933"],
  },
  {
    note: "Superseded by: War Production Board Directive 1, January 24, 1942",
    reads: ["SUPERSEDES< {DIRECTIVE War Production Board Directive 1} 1942-01-24"],
    unread: [],
  },
  {
    note: "See: Pub. Res. 100, 76th Congress; Public Resolution No. 112, 76th Congress",
    reads: ["SEE> {STATUTE Public Resolution 100, 76th Congress}; {STATUTE Public Resolution 112, 76th Congress}"],
    unread: [],
  },
  {
    note: "Terminated by: Proclamation 2974 of April 28, 1952 (66 Stat. c31)",
    reads: ["TERMINATES< {PROCLAMATION Proc. 2974} 1952-04-28 (66 Stat. c31)"],
    unread: [],
  },
  {
    note: "See: DOD Directive 5240.1-R; 32 CFR 1600 et seq.; 44 U.S.C. Chapter 35",
    reads: [
      "SEE> {DIRECTIVE DOD Directive 5240.1-R}; {CODE_OF_FEDERAL_REGULATIONS 32 CFR 1600 et seq.}; {US_CODE 44 U.S.C. Chapter 35}",
    ],
    unread: [],
  },
  {
    note: "Revokes: EO 11888 (in part), November 24, 1975; EO 12354 in part, March 30, 1982",
    reads: ["REVOKES> 11888 1975-11-24 part; 12354 1982-03-30 part"],
    unread: [],
  },
  {
    note: "Revoked effective October 1, 1988 by: EO 12608, September 9, 1987",
    reads: ['REVOKES< "effective October 1, 1988": 12608 1987-09-09'],
    unread: [],
  },
  {
    note: "Revoked by section 23 of EO 12379, August 17, 1982\nAmended by: EO 12608, sec. 4, September 9, 1987",
    reads: [
      "REVOKES< 12379 1982-08-17 (section 23) +PROVISION_ONLY",
      "AMENDS< 12608 1987-09-09 (sec. 4) +PROVISION_ONLY",
    ],
    unread: [],
  },
  {
    note: "Amends: EO 12333, sec. 1.12, December 4, 1981",
    reads: ["AMENDS> 12333 1981-12-04 (sec. 1.12) part +PROVISION_ONLY"],
    unread: [],
  },
  {
    note: "Sec. 4 amended by: EO 12608, September 9, 1987; Section 2 revoked by EO 12656, November 18, 1988",
    reads: ['AMENDS< part "Sec. 4": 12608 1987-09-09', 'REVOKES< part "Section 2": 12656 1988-11-18'],
    unread: [],
  },
  {
    note: "Terminated: September 30, 1983",
    reads: [],
    unread: ["Terminated: September 30, 1983"],
  },
  {
    note: "Continued in effect by EO 12470, March 30, 1984; superseded by, in part: EO 12525, July 12, 1985",
    reads: ["CONTINUES< 12470 1984-03-30", "SUPERSEDES< part: 12525 1985-07-12"],
    unread: [],
  },
  {
    note: "Amended by: E O 12333, December 4, 1981; E.O 12334; EO. 12335, May 1, 1981; EO # 12336; EO: 12338, January 11, 1982",
    reads: ["AMENDS< 12333 1981-12-04; 12334; 12335 1981-05-01; 12336; 12338 1982-01-11"],
    unread: [],
  },
  {
    note: "Ammended By: EO 12044, March 23, 1978\nRevokes - EO 12045, March 27, 1978\nRevokes – EO 12046, March 27, 1978",
    reads: ["AMENDS< +MISSPELLED_LABEL: 12044 1978-03-23", "REVOKES> 12045 1978-03-27", "REVOKES> 12046 1978-03-27"],
    unread: [],
  },
  {
    note: "See: National Security Presidential Memorandum 2 of February 4, 2025; NSPM–2, February 4, 2025; National Security Presidential Memorandum/NSPM-3 of February 6, 2025; OMB Memorandum M-25-21, April 3, 2025",
    reads: [
      "SEE> {MEMORANDUM National Security Presidential Memorandum 2} 2025-02-04; {MEMORANDUM NSPM-2} 2025-02-04; {MEMORANDUM National Security Presidential Memorandum/NSPM-3} 2025-02-06; {MEMORANDUM OMB Memorandum M-25-21} 2025-04-03",
    ],
    unread: [],
  },
  {
    note: 'See: Presidential Memorandum of March 22, 2018, "Actions by the United States"; EO 14193, February 1, 2025',
    reads: ["SEE> {MEMORANDUM Presidential Memorandum of March 22, 2018} 2018-03-22 +HAS_REMARK; 14193 2025-02-01"],
    unread: ['"Actions by the United States"'],
  },
  {
    note: "Clarified by: EO 14289, April 29, 2025; EO 14290, May 1, 2025\nAmended by: EO 14291, May 2, 2025",
    reads: ["AMENDS< 14291 2025-05-02"],
    unread: ["Clarified by: EO 14289, April 29, 2025; EO 14290, May 1, 2025"],
  },
  {
    note: "Amended by: EO 14226, March 2, 2025; Superseded in part by EO 14257, April 2, 2025",
    reads: ["AMENDS< 14226 2025-03-02", "SUPERSEDES< part: 14257 2025-04-02"],
    unread: [],
  },
  {
    note: "Continued by: Notices of March 2, 2022, and March 1, 2023; Notice of March 5, 2024 (89 FR 15947)",
    reads: [
      "CONTINUES< {NOTICE Notice of March 2, 2022} 2022-03-02; {NOTICE Notice of March 1, 2023} 2023-03-01; {NOTICE Notice of March 5, 2024} 2024-03-05 (89 FR 15947)",
    ],
    unread: [],
  },
  {
    note: "Revoked by: EO 12553, February 25,1986; see also EO 12608, September 9, 1987",
    reads: ["REVOKES< 12553 1986-02-25 ~February 25,1986~", "SEE> 12608 1987-09-09"],
    unread: [],
  },
  {
    note: "Revoked by: EO 12553, February 25, 1986, see EO 12608",
    reads: ["REVOKES< 12553 1986-02-25", "SEE> 12608"],
    unread: [],
  },
  {
    note: "Amends: EO 12148, July 20, 1979; (in part) EO 12155, September 10, 1979",
    reads: ["AMENDS> 12148 1979-07-20; 12155 1979-09-10 part"],
    unread: [],
  },
  {
    note: "Superseded by EO 12498; which was revoked by EO 12866",
    reads: ["SUPERSEDES< 12498"],
    unread: ["which was revoked by EO 12866"],
  },
  {
    note: "Amended by: EO 12608, Setpember 9, 1987; EO 12609, Febuary 2, 1988; EO 12610, Jully 4, 1988; EO 12611, September 9, l987",
    reads: [
      "AMENDS< 12608 1987-09-09 ~Setpember 9, 1987~ +MISSPELLED_DATE; 12609 1988-02-02 ~Febuary 2, 1988~ +MISSPELLED_DATE; 12610 - ~Jully 4, 1988~ +UNREADABLE_DATE; 12611 - ~September 9, l987~ +UNREADABLE_DATE",
    ],
    unread: [],
  },
  {
    note: "Revokes EO 5, May 4, 1981, and amends EO 6, June 1, 1982; and supersedes EO 7, July 1, 1983",
    reads: ["REVOKES> 5 1981-05-04", "AMENDS> 6 1982-06-01", "SUPERSEDES> 7 1983-07-01"],
    unread: [],
  },
  {
    note: "Supersedes: EO 11921, June 11, 1976 (in part, section 3 only)",
    reads: ["SUPERSEDES> 11921 1976-06-11 part +HAS_REMARK"],
    unread: ["(in part, section 3 only)"],
  },
  {
    note: "Amended by: EOs 12522 and 12608, June 24, 1985 and September 9, 1987",
    reads: ["AMENDS< 12522 1985-06-24; 12608 1987-09-09"],
    unread: [],
  },
  {
    note: "See: Federal Acquisition Regulation (48 CFR 9.4); EO 12689, August 16, 1989",
    reads: ["SEE> {REGULATION Federal Acquisition Regulation, 48 CFR 9.4} (48 CFR 9.4); 12689 1989-08-16"],
    unread: [],
  },
  {
    note: "See: Sections 302 and 603 of Pub. L. 96-39; EO 12188, January 2, 1980",
    reads: ["SEE> {PUBLIC_LAW Pub. L. 96-39} (Sections 302 and 603) +PROVISION_ONLY; 12188 1980-01-02"],
    unread: [],
  },
  {
    note: "Committee reestablished by: EO 12721, July 30, 1990\nRevoked by: EO 12869, September 30, 1993",
    reads: ["REVOKES< 12869 1993-09-30"],
    unread: ["Committee reestablished by: EO 12721, July 30, 1990"],
  },
  {
    note: "Amended by: EO 12097, November 8, 1978 Commission continued by EO 12110, December 28, 1978; EO 12258, December 31, 1980",
    reads: ["AMENDS< 12097 1978-11-08", 'CONTINUES< "Commission": 12110 1978-12-28; 12258 1980-12-31'],
    unread: [],
  },
  {
    note: "Amends: EO 12829, January 6, 1993\nThe council that this order made was\nabolished by EO 13138, September 30, 1999\nSee: EO 12958, April 17, 1995",
    reads: ["AMENDS> 12829 1993-01-06", "SEE> 12958 1995-04-17"],
    unread: ["The council that this order made was abolished by EO 13138, September 30, 1999"],
  },
  {
    note: "Revoked by: EO 13470, July 30, 2008,\nread in conjunction with\nEO 12333, December 4, 1981; EO 13475, October 7, 2008",
    reads: ["REVOKES< 13470 2008-07-30 +HAS_REMARK; 13475 2008-10-07"],
    unread: ["read in conjunction with EO 12333, December 4, 1981"],
  },
  {
    note: "See: EO 12333, December 4, 1981, as amended\nEO 12356, April 2, 1982\nEO 12958, April 17, 1995",
    reads: ["SEE> 12333 1981-12-04 +HAS_REMARK; 12356 1982-04-02; 12958 1995-04-17"],
    unread: ["as amended"],
  },
  {
    note: "Supersedes: EO 12045, March 27, 1978; EO 12133, May 9, 1979 [to the extent inconsistent]",
    reads: ["SUPERSEDES> 12045 1978-03-27; 12133 1979-05-09 +HAS_REMARK"],
    unread: ["[to the extent inconsistent]"],
  },
  {
    note: "Terminates: National Emergency declared in EO 13660, March 6, 2014",
    reads: [],
    unread: ["Terminates: National Emergency declared in EO 13660, March 6, 2014"],
  },
  {
    note: "Continues national emergency declared in: EO 13660, March 6, 2014",
    reads: ['CONTINUES> "national emergency declared in": 13660 2014-03-06'],
    unread: [],
  },
  {
    note: "Revoked by: EO 12044, March 23, 1978 (in part; EO 12045, March 27, 1978",
    reads: ["REVOKES< 12044 1978-03-23 part; 12045 1978-03-27"],
    unread: [],
  },
  {
    note: "Amended by: EO 12345, February 2, 1982, EO 12346, February 8, 1982 and EO 12347, March 1, 1982 (in part)",
    reads: ["AMENDS< 12345 1982-02-02; 12346 1982-02-08; 12347 1982-03-01 part"],
    unread: [],
  },
  {
    note: "Extended to September 30, 1987 by: EO 12534, September 30, 1985",
    reads: ['CONTINUES< "to September 30, 1987": 12534 1985-09-30'],
    unread: [],
  },
  {
    note: "EO 12543 and EO 12544 revoked by EO 13357, September 20, 2004",
    reads: [],
    unread: ["EO 12543 and EO 12544 revoked by EO 13357, September 20, 2004"],
  },
  {
    note: "Supplemented by: Proc. 5928, December 27, 1988; Military Order of November 13, 2001, sec. 2; Transfer Order No. 5, dated July 1, 1948",
    reads: [
      "SUPPLEMENTS< {PROCLAMATION Proc. 5928} 1988-12-27; {OTHER_ORDER Military Order of November 13, 2001} 2001-11-13 (sec. 2) +PROVISION_ONLY; {OTHER_ORDER Transfer Order No. 5} 1948-07-01",
    ],
    unread: [],
  },
];
