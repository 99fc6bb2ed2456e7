import type { TargetKind } from "./assertion.ts";

type Noun = readonly [kind: TargetKind, singular: string, plural: boolean];

/** Nouns by which a document is described, with the kind, the singular to write, and whether the noun is a plural. */
export const DOCUMENT_NOUNS: ReadonlyMap<string, Noun> = new Map(
  (
    [
      ["NOTICE", "Notice", "notice", "notices"],
      ["MEMORANDUM", "Memorandum", "memorandum memo", "memorandums memoranda memos"],
      ["LETTER", "Letter", "letter", "letters"],
      ["DIRECTIVE", "Directive", "directive", "directives"],
      ["PRESIDENTIAL_DETERMINATION", "Determination", "determination", "determinations"],
      ["OTHER_ORDER", "Order", "order", "orders"],
      ["REGULATION", "Regulation", "regulation", ""],
      ["REGULATION", "Rule", "rule", ""],
      ["TREATY", "Treaty", "treaty", "treaties"],
      ["TREATY", "Agreement", "agreement", "agreements"],
      ["TREATY", "Convention", "convention", "conventions"],
      ["STATUTE", "Act", "act", "acts"],
      ["STATUTE", "Resolution", "resolution", "resolutions"],
      ["OTHER", "Decision", "decision", "decisions"],
      ["OTHER", "Action", "action", "actions"],
      ["OTHER", "Opinion", "opinion", "opinions"],
      ["OTHER", "Finding", "finding", "findings"],
      ["OTHER", "Correction", "correction", "corrections"],
      ["OTHER", "Instruction", "instruction", "instructions"],
      ["OTHER", "Circular", "circular", "circulars"],
      ["OTHER", "Message", "message", "messages"],
      ["OTHER", "Statement", "statement", "statements"],
      ["OTHER", "Designation", "designation", "designations"],
      ["OTHER", "Delegation", "delegation", "delegations"],
    ] as const
  ).flatMap(([kind, singular, ones, plurals]): [string, Noun][] => [
    ...ones.split(" ").map((word): [string, Noun] => [word, [kind, singular, false]]),
    ...plurals
      .split(" ")
      .filter(Boolean)
      .map((word): [string, Noun] => [word, [kind, singular, true]]),
    // "Regulations" and "rules" are many texts but one document.
    ...(kind === "REGULATION" ? [[`${ones}s`, [kind, `${singular}s`, false]] as [string, Noun]] : []),
  ]),
);

/** Series of presidential directives and memoranda that are cited by initials and a number. */
export const DOCUMENT_ACRONYMS: ReadonlyMap<string, TargetKind> = new Map([
  ["nsm", "MEMORANDUM"],
  ["nspm", "MEMORANDUM"],
  ["nssm", "MEMORANDUM"],
  ["hspd", "DIRECTIVE"],
  ["nsdd", "DIRECTIVE"],
  ["nsd", "DIRECTIVE"],
  ["nspd", "DIRECTIVE"],
  ["pdd", "DIRECTIVE"],
  ["ppd", "DIRECTIVE"],
]);
