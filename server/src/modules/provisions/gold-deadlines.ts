/**
 * Time limits of 45 orders, read by eye in the official texts before there was a finder.
 *
 * A line is: order, provision, kind, the day (empty where it hangs on an event), "R" where it recurs, words of the actor (empty
 * where only the context says who). Orders of `COMPLETE` have all their limits here, so that a stranger among what is found is a
 * mistake; an order with none is there for that reason.
 */
export interface GoldDeadline {
  order: string;
  provision: string;
  kind: string;
  due: string | null;
  recurs: boolean;
  actor: string | null;
}

export const COMPLETE =
  "13149 13151 13175 13177 13201 13227 13327 13351 13401 13423 13439 13477 13491 13501 13507 13515 13527 13549 13551 13563 13567 13573 13577 13601 13653 13703 13771 13783 13807 13817 13825 13833 13837 13839 13845 13869 13873 13877 13879 13883 13895 13901 13927 13951".split(
    " ",
  );

export const GOLD_DEADLINES: GoldDeadline[] = `
13149|sec-201|DUTY|2005-09-30||agency operating 20 or more motor vehicles
13149|sec-202-a|DUTY|2005-09-30||Agencies
13149|sec-202-b|DUTY|2002-09-30||Agencies
13149|sec-202-b|DUTY|2005-09-30||Agencies
13149|sec-301-b-1|DUTY|2000-07-20||Department of Energy
13149|sec-301-b-8|DUTY||R|Department of Energy
13149|sec-301-d-2|DUTY|2000-08-19||Administrator of GSA
13149|sec-301-d-2-A|DUTY|||General Services Administration
13149|sec-302|DUTY|2000-07-20||head of each agency
13149|sec-302-b|DUTY|2000-10-18||official
13149|sec-403-a|EFFECT|2000-10-21||
13149|sec-506|DUTY||R|Agencies claiming
13149|sec-506|DUTY||R|
13151|sec-3-a-7|DUTY||R|Committee
13175|sec-5-a|DUTY|2001-02-04||head of each agency
13175|sec-5-a|DUTY|2001-03-06||designated official
13175|sec-6-c|DUTY|||agency
13175|sec-7-c|DUTY|2001-07-04||Director
13175|sec-9-d|EFFECT|2001-01-05||
13177|sec-3|DUTY|||Commission
13177|sec-4-d|END|||
13201|sec-15|EFFECT|2001-04-18||
13227|sec-3-b|DUTY|2002-04-30||Commission
13227|sec-4-e|END|||
13327|sec-3-d|DUTY||R|Senior Real Property Officer
13327|sec-3-e|DUTY|2004-03-05||agencies
13327|sec-4-d|DUTY|2004-04-04||Council
13327|sec-4-d|DUTY||R|Council
13351|sec-2|DUTY|||parties to the dispute
13351|sec-2|DUTY|||Board
13401|sec-1-a|DUTY|2006-05-17||head of each agency
13401|sec-4-a|DUTY|2006-10-24|R|Liaison
13423|sec-2-a|DUTY|2015-09-30||head of
13423|sec-2-c|DUTY|2015-09-30||head of
13423|sec-3-d|DUTY|2007-02-23||head of each agency
13423|sec-6-b|DUTY||R|Federal Environmental Executive
13423|sec-11-b|DUTY|2008-01-01|R|Secretary of Defense
13439|sec-5|DUTY|2007-09-16||Working Group
13491|sec-5-g|DUTY|2009-07-21||Special Task Force
13501|sec-4|END|2011-02-06||
13515|sec-2-d|END|2011-10-14||
13527|sec-2-b|DUTY|2010-06-28||Secretaries of Health and Human Services and Homeland Security
13527|sec-2-c|DUTY|2010-06-28||Secretaries of Homeland Security, Health and Human Services, and Defense, and the Attorney General
13527|sec-3-b|DUTY|2010-03-30||Secretaries of Homeland Security and Health and Human Services
13527|sec-4-b|DUTY|2010-06-28||Secretaries of Health and Human Services and Homeland Security
13549|sec-1.2|DUTY|2011-02-14||Secretary of Homeland Security
13549|sec-7|EFFECT|2011-02-14||
13551|sec-9|EFFECT|2010-08-30||
13563|sec-6-b|DUTY|2011-05-18||each agency
13567|sec-3-a|DUTY|2012-03-07||
13567|sec-3-a-7|DUTY|||Periodic Review Board
13567|sec-3-b|DUTY||R|
13567|sec-3-c|DUTY||R|
13567|sec-5-a|DUTY||R|Committee
13567|sec-5-b|DUTY||R|Committee
13573|sec-11|EFFECT|2011-05-18||
13577|sec-2-b-iv|DUTY||R|Initiative
13653|sec-3|DUTY|2014-08-01||heads of the Departments
13653|sec-5-b|DUTY|2014-03-01||Agencies
13653|sec-5-b|DUTY|||Agencies
13653|sec-6-f|END|||
13653|sec-7-c|DUTY|2014-11-01||Task Force
13653|sec-7-d|END|||
13693|sec-2|DUTY|2015-06-17||head of each agency
13693|sec-4-e|DUTY|2015-05-03||Chair
13693|sec-4-f|DUTY|2015-08-16||Chair
13693|sec-4-h|DUTY|2015-08-16||Chair
13693|sec-4-i|DUTY||R|Chair
13693|sec-7-a|DUTY|2015-05-03||head of each
13693|sec-8|DUTY|2015-05-03||head of each contributing agency
13693|sec-9-c|DUTY||R|
13693|sec-10|DUTY|2015-09-15||EPA and GSA Regional office
13693|sec-11|DUTY|2015-09-15||Office of Personnel Management
13693|sec-15-a|DUTY|2015-04-18|R|Chair
13693|sec-18-d|DUTY|||agency
13703|sec-2-b|DUTY||R|Director of ONAP
13703|sec-3-b|DUTY|2015-11-07||head of each lead agency
13703|sec-3-c-ii|DUTY||R|head of each lead agency
13703|sec-4-a|DUTY|2015-11-07||Secretary of State
13703|sec-4-b|DUTY|2015-11-07||Chair of the Commission
13703|sec-6-e-i|DUTY|2015-11-07||Working Group
13771|sec-3-a|DUTY||R|head of each agency
13783|sec-2-c|DUTY|2017-05-12||head of each agency
13783|sec-2-d|DUTY|2017-07-26||head of each agency
13783|sec-2-e|DUTY|2017-09-24||
13807|sec-4-a-i|DUTY|2018-02-11||Director of the Office of Management and Budget
13807|sec-4-b|DUTY|||Office of Management and Budget
13807|sec-4-b-ii-B|DUTY||R|Office of Management and Budget
13807|sec-5-a-ii|DUTY||R|lead
13807|sec-5-b-iii|DUTY|||
13807|sec-5-c|DUTY||R|
13807|sec-5-e-i|DUTY|2017-09-14||Council on Environmental Quality
13817|sec-2-b|DUTY|2018-02-18||Secretary of the Interior
13817|sec-4-a|DUTY|||Secretary of Commerce
13825|sec-3-a|EFFECT|2019-01-01||
13825|sec-5|EFFECT|2019-01-01||
13825|sec-11|EFFECT|2018-12-01||
13833|sec-9-c|DUTY|2018-06-14||Director
13837|sec-3-b-i|DUTY|||agency head
13837|sec-8-a|DUTY|2018-06-24||head of each agency
13837|sec-3-b-ii|DUTY|||
13837|sec-4-c-i|EFFECT|2018-07-09||
13837|sec-4-c-i|DUTY|2018-07-09||OPM Director
13837|sec-5-b|DUTY|2018-11-21||agency
13837|sec-5-c|DUTY|2018-11-21||agency
13837|sec-6-a|DUTY||R|agency
13837|sec-7-a|DUTY|2018-11-21||OPM Director
13837|sec-7-b|DUTY||R|Office of Personnel Management
13837|sec-7-c|DUTY|2018-06-30|R|OPM Director
13837|sec-7-c|DUTY|2020-06-30||
13837|sec-8-a|DUTY|2018-07-09||agency
13839|sec-2-f|DUTY|||agencies
13839|sec-3|DUTY|||agency head
13839|sec-6-a|DUTY||R|agency
13839|sec-6-d|DUTY|2018-07-24||OPM Director
13839|sec-7-a|DUTY|2018-07-09||OPM Director
13839|sec-7-b-i|DUTY|2018-07-09||agency
13839|sec-7-b-i|DUTY|||agency
13839|sec-7-c|DUTY|||OPM Director
13845|sec-5|DUTY||R|Co-Chairs
13845|sec-7|DUTY|2019-01-15||Council
13845|sec-8-b-vi|END|2020-07-19||
13845|sec-10|END|2020-07-19||
13869|sec-5|DUTY|2019-07-24||Council Principals
13873|sec-2-b|DUTY|2019-10-12||Secretary of Commerce
13873|sec-5-a|DUTY|2019-06-24||
13873|sec-5-a|DUTY||R|
13873|sec-5-b|DUTY|2019-08-03|R|Secretary of Homeland Security
13873|sec-5-c|DUTY|2020-05-15|R|Secretary of Commerce
13877|sec-3-a|DUTY|2019-08-23||Secretary of Health and Human Services
13877|sec-3-b|DUTY|2019-09-22||Secretaries of Health and Human Services, the Treasury, and Labor
13877|sec-3-c|DUTY|2019-12-21||Secretary of Health and Human Services
13877|sec-4|DUTY|2019-12-21||Secretaries of Health and Human Services, Defense, and Veterans Affairs
13877|sec-5|DUTY|2019-12-21||Secretary of Health and Human Services
13877|sec-6-a|DUTY|2019-10-22||Secretary of the Treasury
13877|sec-6-b|DUTY|2019-12-21||Secretary of the Treasury
13877|sec-6-c|DUTY|2019-12-21||Secretary of the Treasury
13877|sec-7|DUTY|2019-12-21||Secretary of Health and Human Services
13879|sec-3|DUTY|2019-11-07||Secretary of Health and Human Services
13879|sec-4|DUTY|2019-08-09||Secretary of Health and Human Services
13879|sec-5|DUTY|2019-08-09||Secretary of Health and Human Services
13879|sec-6|DUTY|2019-11-07||Secretary of Health and Human Services
13879|sec-7-a|DUTY|2019-10-08||Secretary of Health and Human Services
13879|sec-7-b|DUTY|2020-01-06||Secretary of Health and Human Services
13879|sec-8|DUTY|2019-10-08||Secretary of Health and Human Services
13895|sec-5|END|2021-10-22||
13901|sec-7|EFFECT|2020-01-01||
13927|sec-3-b|DUTY|2020-07-04||Secretary of Transportation
13927|sec-3-c|DUTY|||Secretary of Transportation
13927|sec-3-c|DUTY||R|
13927|sec-4-b|DUTY|2020-07-04||Secretary of the Army
13927|sec-4-c|DUTY|||Secretary of the Army
13927|sec-4-c|DUTY||R|
13927|sec-5-c|DUTY|2020-07-04||Secretary of Defense, the Secretary of the Interior, and the Secretary of Agriculture
13927|sec-5-d|DUTY|||Secretary of Defense, the Secretary of the Interior, and the Secretary of Agriculture
13927|sec-5-d|DUTY||R|
13927|sec-6-a|DUTY|2020-07-04||heads of all agencies
13927|sec-6-c|DUTY|||agency
13927|sec-6-c|DUTY||R|
13927|sec-7-a|DUTY|2020-07-04||heads of all agencies
13927|sec-7-c|DUTY|||head of each agency
13927|sec-7-c|DUTY||R|
13927|sec-8-a|DUTY|2020-07-04||heads of all agencies
13927|sec-8-c|DUTY|||agency
13927|sec-8-c|DUTY||R|
13927|sec-9-a|DUTY|2020-07-04||heads of agencies
13927|sec-9-c|DUTY|||agency
13927|sec-9-c|DUTY||R|
13951|sec-4-b-i|DUTY|2020-12-31||Secretary of Health and Human Services
13951|sec-4-b-iii|DUTY|2021-03-23||Secretary of Health and Human Services
`
  .trim()
  .split("\n")
  .map((line) => line.split("|"))
  .map(([order = "", provision = "", kind = "", due, recurs, actor]) => ({
    order,
    provision,
    kind,
    due: due || null,
    recurs: recurs === "R",
    actor: actor || null,
  }));
