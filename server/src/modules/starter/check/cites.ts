import type { Path, StarterOrderFile } from "../read-starter.ts";
import type { CheckedLibrary, Fault, Rule } from "./finding.ts";
import { entriesOf, textsOf } from "./library-texts.ts";
import { isAmendedPlace, isPlace, readPlaces, withHolders } from "./places.ts";

/** Every text says what it rests on. */
export const checkSources: Rule = ({ order }) =>
  textsOf(order)
    .flatMap(entriesOf)
    .filter(({ entry }) => entry.cites.length === 0)
    .map(({ entry, of, path }) => ({
      path,
      reason: `${entry.heading ? `"${entry.heading}"` : `a paragraph of ${of.name}`} rests on nothing`,
      howToMend: 'Name the parts of the order, or the other sources, in cites ("Sec. 3(b)").',
    }));

/** Parts of orders that are cited exist: those of the order itself, and of others whose outline the library holds. */
export const checkCites: Rule = (file, library) => {
  const { order } = file;
  const faults: Fault[] = [];
  for (const { entry, path } of textsOf(order).flatMap(entriesOf))
    for (const [index, cite] of entry.cites.entries())
      faults.push(...checkCite(cite, [...path, "cites", index], file, library));
  for (const list of ["relations", "agencies", "authorities", "deadlines", "provisions"] as const)
    for (const [index, item] of order[list].entries()) {
      const { where } = item;
      // Of a document that acts on the order, it is a part of that document, of which no outline is kept.
      if (where && isPlace(where) && !("voice" in item && item.voice === "PASSIVE"))
        faults.push(...checkPlaces(where, [list, index, "where"], file, file));
    }
  return faults;
};

/** "EO 12333, Sec. 2.3" is looked up. "EO 12333 as amended, Sec. 1.3" names a later text, of which no outline is kept. */
function checkCite(cite: string, path: Path, file: StarterOrderFile, library: CheckedLibrary): Fault[] {
  const other = /^EO (\d{1,5}(?:-[A-Z])?), (.+)$/.exec(cite);
  if (other) {
    const target = library.orders.get(other[1] ?? "");
    const rest = other[2] ?? "";
    return target && isPlace(rest) ? checkPlaceIn(target, rest, path, file, library) : [];
  }
  return isPlace(cite) ? checkPlaceIn(file, cite, path, file, library) : [];
}

/** A cite of an amended text is not looked up, for outlines are of the text as it was signed; but something must have amended it. */
function checkPlaceIn(
  target: StarterOrderFile,
  cite: string,
  path: Path,
  file: StarterOrderFile,
  library: CheckedLibrary,
): Fault[] {
  if (!isAmendedPlace(cite)) return checkPlaces(cite, path, target, file);
  const { number } = target.order;
  if (library.statuses.get(number)?.path.some(({ kind }) => kind === "AMENDS")) return [];
  return [
    {
      path,
      reason: `"${cite}" is of an amended text, and nothing in the library amends EO ${number}`,
      howToMend: "Cite the text as it was signed, or write the order that amends it.",
    },
  ];
}

const outlines = new WeakMap<StarterOrderFile, Set<string>>();

function checkPlaces(cite: string, path: Path, target: StarterOrderFile, citing: StarterOrderFile): Fault[] {
  const { number, outline, analysis } = target.order;
  if (outline.length === 0) {
    if (target !== citing || !analysis) return [];
    return [
      {
        path,
        reason: `"${cite}" cannot be looked up: there is no outline`,
        howToMend: `Write it from the official text: node server/scripts/outline.ts --write ${number}`,
      },
    ];
  }
  const places = readPlaces(cite);
  if (!places)
    return [{ path, reason: `"${cite}" cannot be read`, howToMend: 'Write it like "Secs. 2, 3(a)(i) and (ii)".' }];
  const known = outlines.get(target) ?? withHolders(outline);
  outlines.set(target, known);
  return places
    .filter((place) => !known.has(place))
    .map((place) => ({
      path,
      reason: `EO ${number} has no ${place}`,
      howToMend: "Look it up in the official text; if it is there, the outline is wrong.",
    }));
}
