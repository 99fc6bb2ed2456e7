/** An agency, and the words by which orders mean it: its names, its officers, its acronym. */
export interface AgencyName {
  slug: string;
  name: string;
  shortName: string;
  /** Exact words, "Director of the Office of Management and Budget"; the longest that fits at a place counts. */
  words: string[];
}

const department = (slug: string, name: string, ...more: string[]): AgencyName => ({
  slug,
  name: `Department of ${name}`,
  shortName: name.replace(/^the /, ""),
  words: [`Department of ${name}`, `Secretary of ${name}`, `Deputy Secretary of ${name}`, ...more],
});
const agency = (slug: string, name: string, shortName: string, ...words: string[]): AgencyName => ({
  slug,
  name,
  shortName,
  words: [name, ...words],
});

/**
 * The table by which names in orders become agencies. Slugs, names and short names of those in `server/starter/agencies.yaml` are the
 * same as there (a test compares); the others are this table's own. Military departments and services count as Defense, the offices
 * within a department that orders address by themselves (FEMA, FBI) as agencies of their own.
 */
export const AGENCY_NAMES: AgencyName[] = [
  department("state", "State", "Department of State's"),
  department("treasury", "the Treasury", "Department of Treasury", "Secretary of Treasury", "Office of Foreign Assets Control", "Commissioner of Internal Revenue", "Internal Revenue Service"),
  department("defense", "Defense", "Chairman of the Joint Chiefs of Staff", "Joint Chiefs of Staff", "Secretary of the Army", "Secretary of the Navy", "Secretary of the Air Force", "Department of the Army", "Department of the Navy", "Department of the Air Force", "Army Corps of Engineers", "Corps of Engineers"),
  department("justice", "Justice", "Attorney General", "Attorney General of the United States", "Deputy Attorney General", "Solicitor General", "Bureau of Prisons", "Drug Enforcement Administration", "Bureau of Alcohol, Tobacco, Firearms and Explosives"),
  department("interior", "the Interior", "Department of Interior", "Secretary of Interior", "Bureau of Indian Affairs", "Bureau of Land Management", "National Park Service"),
  department("agriculture", "Agriculture", "Forest Service"),
  department("commerce", "Commerce", "National Oceanic and Atmospheric Administration", "NOAA", "National Institute of Standards and Technology", "NIST", "Bureau of the Census", "Census Bureau", "National Telecommunications and Information Administration", "United States Patent and Trademark Office"),
  department("labor", "Labor", "Office of Federal Contract Compliance Programs", "Occupational Safety and Health Administration", "Bureau of Labor Statistics"),
  department("health-and-human-services", "Health and Human Services", "HHS", "Surgeon General", "Centers for Disease Control and Prevention", "National Institutes of Health", "Food and Drug Administration", "Commissioner of Food and Drugs", "Centers for Medicare and Medicaid Services", "Indian Health Service"),
  department("housing-and-urban-development", "Housing and Urban Development", "HUD"),
  department("transportation", "Transportation", "Federal Aviation Administration", "Administrator of the Federal Aviation Administration", "Federal Highway Administration"),
  department("energy", "Energy", "DOE", "National Nuclear Security Administration"),
  department("education", "Education"),
  department("veterans-affairs", "Veterans Affairs", "Administrator of Veterans Affairs", "Administrator of Veterans' Affairs", "Veterans Administration"),
  department("homeland-security", "Homeland Security", "DHS", "United States Coast Guard", "U.S. Customs and Border Protection", "U.S. Immigration and Customs Enforcement", "U.S. Citizenship and Immigration Services", "Transportation Security Administration", "United States Secret Service"),
  agency("office-of-management-and-budget", "Office of Management and Budget", "OMB", "Director of the Office of Management and Budget", "Director of OMB", "OMB Director", "OMB", "Office of Information and Regulatory Affairs", "OIRA", "Administrator of the Office of Information and Regulatory Affairs", "Administrator for Federal Procurement Policy", "Office of Federal Procurement Policy", "Director of the Bureau of the Budget", "Bureau of the Budget"),
  agency("office-of-personnel-management", "Office of Personnel Management", "OPM", "Director of the Office of Personnel Management", "OPM Director", "Director of OPM", "OPM"),
  agency("director-of-national-intelligence", "Office of the Director of National Intelligence", "Director of National Intelligence", "Director of National Intelligence", "ODNI", "DNI"),
  agency("national-security-council", "National Security Council", "National Security Council", "Assistant to the President for National Security Affairs", "National Security Advisor", "Assistant to the President and National Security Advisor", "APNSA", "NSC"),
  agency("domestic-policy-council", "Domestic Policy Council", "Domestic Policy Council", "Assistant to the President for Domestic Policy", "Director of the Domestic Policy Council"),
  agency("national-economic-council", "National Economic Council", "National Economic Council", "Assistant to the President for Economic Policy", "Director of the National Economic Council"),
  agency("equal-employment-opportunity-commission", "Equal Employment Opportunity Commission", "EEOC", "Chair of the Equal Employment Opportunity Commission", "EEOC"),
  agency("federal-labor-relations-authority", "Federal Labor Relations Authority", "FLRA", "Chairman of the Federal Labor Relations Authority"),
  agency("merit-systems-protection-board", "Merit Systems Protection Board", "MSPB"),
  agency("general-services-administration", "General Services Administration", "GSA", "Administrator of General Services", "Administrator of the General Services Administration", "Administrator of GSA", "GSA Administrator", "GSA"),
  agency("environmental-protection-agency", "Environmental Protection Agency", "EPA", "Administrator of the Environmental Protection Agency", "EPA Administrator", "Administrator of EPA", "EPA"),
  agency("small-business-administration", "Small Business Administration", "SBA", "Administrator of the Small Business Administration"),
  agency("civil-service-commission", "Civil Service Commission", "Civil Service Commission", "Chairman of the Civil Service Commission", "United States Civil Service Commission"),
  agency("united-states-trade-representative", "Office of the United States Trade Representative", "USTR", "United States Trade Representative", "U.S. Trade Representative", "USTR", "Special Representative for Trade Negotiations"),
  agency("central-intelligence-agency", "Central Intelligence Agency", "CIA", "Director of the Central Intelligence Agency", "Director of Central Intelligence"),
  agency("nasa", "National Aeronautics and Space Administration", "NASA", "Administrator of the National Aeronautics and Space Administration", "NASA"),
  agency("social-security-administration", "Social Security Administration", "SSA", "Commissioner of Social Security"),
  agency("office-of-national-drug-control-policy", "Office of National Drug Control Policy", "ONDCP", "Director of National Drug Control Policy", "Director of the Office of National Drug Control Policy"),
  agency("federal-reserve", "Board of Governors of the Federal Reserve System", "Federal Reserve", "Federal Reserve System", "Federal Reserve Board", "Chairman of the Federal Reserve"),
  agency("government-accountability-office", "Government Accountability Office", "GAO", "General Accounting Office", "Comptroller General of the United States", "Comptroller General"),
  agency("atomic-energy-commission", "Atomic Energy Commission", "Atomic Energy Commission"),
  agency("federal-bureau-of-investigation", "Federal Bureau of Investigation", "FBI", "Director of the Federal Bureau of Investigation", "FBI"),
  agency("federal-emergency-management-agency", "Federal Emergency Management Agency", "FEMA", "Administrator of the Federal Emergency Management Agency", "Director of the Federal Emergency Management Agency", "FEMA"),
  agency("council-on-environmental-quality", "Council on Environmental Quality", "CEQ", "Chair of the Council on Environmental Quality", "Chairman of the Council on Environmental Quality", "Chair of CEQ", "CEQ"),
  agency("office-of-science-and-technology-policy", "Office of Science and Technology Policy", "OSTP", "Director of the Office of Science and Technology Policy", "Director of OSTP", "OSTP"),
  agency("council-of-economic-advisers", "Council of Economic Advisers", "Council of Economic Advisers", "Chairman of the Council of Economic Advisers", "Chair of the Council of Economic Advisers"),
  agency("homeland-security-council", "Homeland Security Council", "Homeland Security Council", "Assistant to the President for Homeland Security and Counterterrorism", "Assistant to the President for Homeland Security", "Office of Homeland Security"),
  agency("office-of-the-vice-president", "Office of the Vice President", "Vice President"),
  agency("united-states-agency-for-international-development", "United States Agency for International Development", "USAID", "Administrator of the United States Agency for International Development", "Agency for International Development", "USAID"),
  agency("national-archives", "National Archives and Records Administration", "National Archives", "Archivist of the United States", "Archivist", "Information Security Oversight Office"),
  agency("national-security-agency", "National Security Agency", "NSA", "Director of the National Security Agency", "Director, National Security Agency"),
  agency("national-science-foundation", "National Science Foundation", "NSF", "Director of the National Science Foundation"),
  agency("nuclear-regulatory-commission", "Nuclear Regulatory Commission", "NRC", "Chairman of the Nuclear Regulatory Commission"),
  agency("federal-communications-commission", "Federal Communications Commission", "FCC", "Chairman of the Federal Communications Commission", "FCC"),
  agency("federal-trade-commission", "Federal Trade Commission", "FTC", "Chairman of the Federal Trade Commission", "Chair of the Federal Trade Commission", "FTC"),
  agency("securities-and-exchange-commission", "Securities and Exchange Commission", "SEC", "Chairman of the Securities and Exchange Commission"),
  agency("federal-energy-regulatory-commission", "Federal Energy Regulatory Commission", "FERC"),
  agency("federal-election-commission", "Federal Election Commission", "FEC"),
  agency("election-assistance-commission", "Election Assistance Commission", "EAC"),
  agency("export-import-bank", "Export-Import Bank of the United States", "Export-Import Bank", "Export-Import Bank"),
  agency("overseas-private-investment-corporation", "Overseas Private Investment Corporation", "OPIC"),
  agency("international-development-finance-corporation", "United States International Development Finance Corporation", "DFC"),
  agency("international-trade-commission", "United States International Trade Commission", "USITC", "International Trade Commission", "Tariff Commission"),
  agency("national-labor-relations-board", "National Labor Relations Board", "NLRB"),
  agency("national-mediation-board", "National Mediation Board", "NMB"),
  agency("federal-mediation-and-conciliation-service", "Federal Mediation and Conciliation Service", "FMCS"),
  agency("federal-service-impasses-panel", "Federal Service Impasses Panel", "FSIP"),
  agency("office-of-government-ethics", "Office of Government Ethics", "OGE", "Director of the Office of Government Ethics"),
  agency("office-of-special-counsel", "Office of Special Counsel", "OSC", "Special Counsel"),
  agency("corporation-for-national-and-community-service", "Corporation for National and Community Service", "CNCS", "AmeriCorps"),
  agency("peace-corps", "Peace Corps", "Peace Corps", "Director of the Peace Corps"),
  agency("united-states-postal-service", "United States Postal Service", "USPS", "U.S. Postal Service", "Postmaster General", "Post Office Department"),
  agency("selective-service-system", "Selective Service System", "Selective Service", "Director of Selective Service"),
  agency("tennessee-valley-authority", "Tennessee Valley Authority", "TVA"),
  agency("federal-deposit-insurance-corporation", "Federal Deposit Insurance Corporation", "FDIC"),
  agency("commodity-futures-trading-commission", "Commodity Futures Trading Commission", "CFTC"),
  agency("consumer-financial-protection-bureau", "Consumer Financial Protection Bureau", "CFPB"),
  agency("federal-housing-finance-agency", "Federal Housing Finance Agency", "FHFA"),
  agency("pension-benefit-guaranty-corporation", "Pension Benefit Guaranty Corporation", "PBGC"),
  agency("railroad-retirement-board", "Railroad Retirement Board", "RRB"),
  agency("surface-transportation-board", "Surface Transportation Board", "STB", "Interstate Commerce Commission"),
  agency("federal-maritime-commission", "Federal Maritime Commission", "FMC"),
  agency("national-transportation-safety-board", "National Transportation Safety Board", "NTSB"),
  agency("consumer-product-safety-commission", "Consumer Product Safety Commission", "CPSC"),
  agency("advisory-council-on-historic-preservation", "Advisory Council on Historic Preservation", "ACHP"),
  agency("national-endowment-for-the-arts", "National Endowment for the Arts", "NEA"),
  agency("national-endowment-for-the-humanities", "National Endowment for the Humanities", "NEH"),
  agency("institute-of-museum-and-library-services", "Institute of Museum and Library Services", "IMLS"),
  agency("smithsonian-institution", "Smithsonian Institution", "Smithsonian"),
  agency("administrative-conference", "Administrative Conference of the United States", "ACUS"),
  agency("national-space-council", "National Space Council", "National Space Council"),
  agency("national-council-on-disability", "National Council on Disability", "NCD"),
  agency("office-of-national-aids-policy", "Office of National AIDS Policy", "ONAP", "Director of ONAP"),
  agency("office-of-the-national-cyber-director", "Office of the National Cyber Director", "National Cyber Director", "National Cyber Director"),
  agency("cybersecurity-and-infrastructure-security-agency", "Cybersecurity and Infrastructure Security Agency", "CISA", "Director of the Cybersecurity and Infrastructure Security Agency", "CISA"),
  agency("department-of-government-efficiency", "United States DOGE Service", "DOGE", "Department of Government Efficiency", "DOGE Service"),
  agency("health-education-and-welfare", "Department of Health, Education, and Welfare", "Health, Education, and Welfare", "Secretary of Health, Education, and Welfare", "Department of Health, Education and Welfare"),
  agency("war", "Department of War", "War", "Secretary of War", "War Department"),
];

/** The nouns of departments, for lists: "the Secretaries of State, the Treasury, and Defense". */
export const DEPARTMENT_NOUNS: Record<string, string> = Object.fromEntries(
  AGENCY_NAMES.filter((one) => one.name.startsWith("Department of ") && one.slug !== "health-education-and-welfare").map((one) => [one.shortName, one.slug]),
);
