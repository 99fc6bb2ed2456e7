import { readNumbers } from "./read-numbers.ts";

const numbers = (text: string) => readNumbers(text).numbers.map(({ number }) => number);
const rest = (text: string) => readNumbers(text).notUnderstood.map(({ line, text }) => `${line}: ${text}`);

it.each([
  ["14060", ["14060"]],
  ["EO 14,060", ["14060"]],
  ["14060, 14110", ["14060", "14110"]],
  ["14060,14110", ["14060", "14110"]],
  ["14060 14110\t13957;9066", ["14060", "14110", "13957", "9066"]],
  ["E.O. 12154-A\r\n14060\r14110", ["12154-A", "14060", "14110"]],
  ["14060\n\n 14060 ", ["14060"]],
])("reads %j", (text, expected) => expect(numbers(text)).toEqual(expected));

it.each([
  ["rubbish", ["1: rubbish"]],
  ["14060\n<script>alert(1)</script>", ["2: <script>alert(1)</script>"]],
  ["14,060,14110", ["1: 14,060,14110"]],
  ["\u0000", ["1: ·"]],
])("tells what it does not understand in %j, and guesses nothing", (text, expected) =>
  expect(rest(text)).toEqual(expected),
);
