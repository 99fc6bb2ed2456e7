import Sequencer from "@jest/test-sequencer";

/** Files that compute for more than half a minute; a fresh checkout has no durations of earlier runs to go by. */
const LONG = /(?:graphql\/(?:twins|leaks)|federal-register\/(?:import-files|take-text)|provisions\/hostile)\.test/;
/** Journeys wait for a browser more than they compute. */
const JOURNEY = /\/journeys\//;

/** Begins with what takes long, a journey beside a computation, so that no process waits at the end for one file of the other. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const journeys = sorted.filter(({ path }) => JOURNEY.test(path));
    const long = sorted.filter(({ path }) => LONG.test(path));
    const first = journeys.flatMap((journey, place) => [journey, ...long.slice(place, place + 1)]);
    const begun = new Set([...first, ...long]);
    return [...begun, ...sorted.filter((test) => !begun.has(test))];
  }
}
