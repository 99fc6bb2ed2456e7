import { COUNT, readCount } from "./number-words.ts";

/** A time limit as the text has it, before anything is computed. */
export interface TimeLimit {
  /** Place in the text. */
  start: number;
  end: number;
  text: string;
  /**
   * SPAN: "within 90 days of …". DAY: "by December 31, 2003". FISCAL_YEAR, CALENDAR_YEAR: "by the end of …". MONTH: "by May 2010".
   * YEARLY_DAY: "not later than January 1 of each year". RECURRENCE: "annually thereafter".
   */
  form: "SPAN" | "DAY" | "FISCAL_YEAR" | "CALENDAR_YEAR" | "MONTH" | "YEARLY_DAY" | "RECURRENCE";
  /** SPAN: how long. */
  count: number | null;
  unit: "day" | "week" | "month" | "year" | null;
  /** SPAN: what it is counted from: this order's date, its effective date, or an event that the text names. */
  from: "ORDER" | "EFFECTIVE_DATE" | "EVENT" | null;
  /** Weekends do not count, so that no day can be computed. */
  isBusinessDays: boolean;
  /** The limit lies before the event: "at least 4 months in advance of". */
  isAhead: boolean;
  year: number | null;
  month: string | null;
  day: number | null;
}

const MONTH = "January|February|March|April|May|June|July|August|September|October|November|December";
const BY = "(?:in no event later than|not later than|no later than|on or before|by|before|prior to)";
const SPAN = new RegExp(
  `\\b(within|in no event later than|not later than|no later than|not more than|no more than|at least|not less than|no less than|no fewer than|not fewer than|effective|on|until)?\\s*(?:the next |the first |a period of |the )?(${COUNT})(?:\\s*\\(\\w{1,12}\\))?[ -](business |working |calendar )?(day|week|month|year)s?\\b(?:\\s+(of|after|from|following|before|prior to|in advance of)\\s+)?`,
  "gi",
);
const OWN_DATE =
  /^(?:the\s+)?(effective\s+)?(?:date|day|issuance|signing|signature)?(?:\s*of)?(?:\s*the)?(?:\s*(?:issuance|signing|signature|promulgation|execution)\s+of)?\s*(?:this|the present)\s+(?:executive\s+)?(?:order|directive)\b|^(?:the\s+)?date\s+hereof\b/i;
const DAY = new RegExp(
  `\\b${BY}\\s+(?:the\\s+)?(${MONTH})\\s+(\\d{1,2})(?:,\\s*(\\d{4})(?!\\d))?(?!\\s*,?\\s*\\d{4})(\\s+(?:of|in)\\s+(?:each|every)\\s+(?:subsequent\\s+|succeeding\\s+|fiscal\\s+|calendar\\s+){0,2}year)?(?:\\s+thereafter)?`,
  "gi",
);
const YEAR_END = new RegExp(
  `\\b${BY}\\s+(?:the\\s+)?(end\\s+of\\s+|close\\s+of\\s+|start\\s+of\\s+|beginning\\s+of\\s+)?(fiscal\\s+year|FY|calendar\\s+year)?\\s*(\\d{4})(?!\\d)`,
  "gi",
);
const MONTH_YEAR = new RegExp(`\\b${BY}\\s+(?:the\\s+)?(end\\s+of\\s+)?(${MONTH})\\s+(\\d{4})\\b`, "gi");
const EFFECT_DAY = new RegExp(
  `\\b(?:effective|takes? effect)(?:\\s+(?:on|as of|beginning))?(?:\\s+at\\s[^;]{3,60}?,?(?:\\s+on)?)?\\s+(${MONTH})\\s+(\\d{1,2}),\\s*(\\d{4})`,
  "gi",
);
const PERIOD = "(?:annual|semi-?annual|biannual|biennial|triennial|quarterly|monthly|bimonthly|weekly|yearly|daily)";
const RECURRENCE = new RegExp(
  `\\b(?:(?:at least|at a minimum|not less than|no less than|not less (?:often|frequently) than|no less (?:often|frequently) than)\\s+)?(?:annually|semi-?annually|biannually|biennially|triennially|quarterly|bimonthly|monthly|weekly|yearly|daily|(?:once|twice|(?:two|three|four|\\d) times)(?:\\s+(?:a|an|per|each|every|in each|during each)\\s+(?:fiscal |calendar |${COUNT} )?(?:year|quarter|month|week)s?)|every\\s+(?:other\\s+)?(?:${COUNT}[ -])?(?:fiscal |calendar )?(?:day|week|month|quarter|year)s?|(?:for |in )?each\\s+(?:subsequent |succeeding )?(?:fiscal |calendar )?(?:year|quarter|month)|on an?\\s+(?:at least\\s+)?${PERIOD}(?: or more frequent)?\\s+basis|on at least an?\\s+${PERIOD}\\s+basis)(?:\\s+each\\s+fiscal\\s+year)?(?:\\s+thereafter)?`,
  "gi",
);

const NOTHING = {
  count: null,
  unit: null,
  from: null,
  isBusinessDays: false,
  isAhead: false,
  year: null,
  month: null,
  day: null,
};

/** Finds all time limits in a text, in order, without overlaps. Lengths of terms and other durations are left out. */
export function findTimeLimits(text: string): TimeLimit[] {
  const found = [
    ...spans(text),
    ...days(text),
    ...effectDays(text),
    ...yearEnds(text),
    ...monthYears(text),
    ...recurrences(text),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((limit) => {
    if (limit.start < end) return false;
    end = limit.end;
    return true;
  });
}

function spans(text: string): TimeLimit[] {
  return [...text.matchAll(SPAN)]
    .flatMap((match): TimeLimit[] => {
      const [written, lead = "", count = "", kind = "", unit = "", relation] = match;
      const start = match.index + (written.length - written.trimStart().length);
      const rest = text.slice(match.index + written.length, match.index + written.length + 160);
      const own = relation ? OWN_DATE.exec(rest) : null;
      const isAhead = /^(?:before|prior to|in advance of)$/i.test(relation ?? "");
      const ends = /\b(?:terminate|expire|dissolve|disband|sunset)\w*\s*(?:on the date that is\s*)?$/i.test(
        text.slice(Math.max(0, start - 36), start),
      );
      if (!isLimit(lead.toLowerCase(), relation?.toLowerCase(), own !== null || ends, isAhead)) return [];
      if (isDuration(text.slice(Math.max(0, start - 30), start))) return [];
      const event =
        relation && !own
          ? (/^(?:[^,;:.()]|\([^()]{0,24}\)|\.(?=\S)){0,140}?(?=[,;:]|\((?!\w{1,5}\))|\.(?:\s|$)|\s(?:shall|must|will|may|should)\b|$)/.exec(
              rest,
            )?.[0] ?? "")
          : "";
      const end = match.index + written.trimEnd().length;
      return [
        {
          ...NOTHING,
          start,
          end: own
            ? match.index + written.length + own[0].length
            : event
              ? match.index + written.length + event.trimEnd().length
              : end,
          text: "",
          form: "SPAN",
          count: readCount(count),
          unit: unit.toLowerCase() as TimeLimit["unit"],
          from: own ? (own[1] ? "EFFECTIVE_DATE" : "ORDER") : "EVENT",
          isBusinessDays: /business|working/i.test(kind),
          isAhead,
        },
      ];
    })
    .map((limit) => withText(text, limit));
}

/** "within 90 days" limits by itself, "60 days after the date of this order" too; "not more than 90 days" is a length. */
function isLimit(lead: string, relation: string | undefined, isOwn: boolean, isAhead: boolean): boolean {
  if (lead === "within" || /later than$/.test(lead)) return true;
  if (/^(?:not|no) (?:more|less|fewer) than$|^at least$/.test(lead))
    return isAhead || (/more/.test(lead) && relation !== undefined && isOwn);
  if (lead === "until") return false;
  if (isAhead) return true;
  return isOwn && relation !== "of";
}

function isDuration(before: string): boolean {
  return /\b(?:terms?|periods?|duration) (?:of|not)(?: more than| up to| at least)?\s*$|\b(?:for|after|exceed|exceeding|longer than|up to)\s*$/i.test(
    before,
  );
}

function days(text: string): TimeLimit[] {
  return [...text.matchAll(DAY)].flatMap((match): TimeLimit[] => {
    const [written, month = "", day = "", year, each] = match;
    if (!year && !each && !/thereafter/.test(written)) return [];
    const form = each ? "YEARLY_DAY" : "DAY";
    return [
      withText(text, {
        ...NOTHING,
        start: match.index,
        end: match.index + written.trimEnd().length,
        text: "",
        form,
        month,
        day: Number(day),
        year: year ? Number(year) : null,
        isAhead: /^(?:before|prior)/i.test(written),
      }),
    ];
  });
}

/** "shall take effect on January 1, 2019" */
function effectDays(text: string): TimeLimit[] {
  return [...text.matchAll(EFFECT_DAY)].map((match) =>
    withText(text, {
      ...NOTHING,
      start: match.index,
      end: match.index + match[0].length,
      text: "",
      form: "DAY",
      month: match[1] ?? "",
      day: Number(match[2]),
      year: Number(match[3]),
    }),
  );
}

function yearEnds(text: string): TimeLimit[] {
  return [...text.matchAll(YEAR_END)].flatMap((match): TimeLimit[] => {
    const [written, part, kind, year] = match;
    if (!kind && !part) return [];
    const form = kind && !/calendar/i.test(kind) ? "FISCAL_YEAR" : "CALENDAR_YEAR";
    // "by fiscal year 2025" does not say which day of it; "by the start of" is not the end.
    const isEnd = /^(?:end|close)/i.test(part ?? "");
    return [
      withText(text, {
        ...NOTHING,
        start: match.index,
        end: match.index + written.length,
        text: "",
        form,
        year: Number(year),
        day: isEnd ? 1 : null,
      }),
    ];
  });
}

function monthYears(text: string): TimeLimit[] {
  return [...text.matchAll(MONTH_YEAR)].map((match) =>
    withText(text, {
      ...NOTHING,
      start: match.index,
      end: match.index + match[0].length,
      text: "",
      form: "MONTH",
      month: match[2] ?? "",
      year: Number(match[3]),
    }),
  );
}

function recurrences(text: string): TimeLimit[] {
  return [...text.matchAll(RECURRENCE)].flatMap((match): TimeLimit[] => {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    // "by 2 percent annually" is a rate, "compensated annually" a salary; "each year of service" counts years.
    if (
      /(?:percent|measured|calculated|selected|elected|compensated|paid|per|million|billion|and|(?<!interval )of)\s*$/i.test(
        before,
      ) &&
      !/thereafter/.test(match[0]) &&
      !/\band\s*$/i.test(before)
    )
      return [];
    if (
      /^(?:-|\s+(?:of service|in which|during which|for which|that|compensation|basic pay|rates?\b|identifies))/.test(
        after,
      )
    )
      return [];
    return [
      withText(text, {
        ...NOTHING,
        start: match.index,
        end: match.index + match[0].length,
        text: "",
        form: "RECURRENCE",
      }),
    ];
  });
}

function withText(text: string, limit: TimeLimit): TimeLimit {
  return { ...limit, text: text.slice(limit.start, limit.end) };
}
