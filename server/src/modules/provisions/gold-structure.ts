/**
 * How 47 orders are divided, checked by eye against the official texts: parts, sections and units, with what stands in each in
 * brackets. "Pre" is the preamble, "~" words after a list that belong to what introduced it, "¶" an unnumbered passage. Where the
 * text itself misprints a number ("(iv)" for "(ix)" in 13861, a second "Sec. 5" in 13719), so does the line.
 */
export const GOLD_STRUCTURE: { order: string; parts: string }[] = `
13145|Pre 1[1-101 1-102 1-103] 2[1-201[a b c d e[1[A B C] 2]] 1-202[a b c d[1 2 3 4] e]] 3[1-301[a[1 2 3 4] b[1 2 3 4] c d[1 2 3 4] e[1 2 3]]] 4[1-401 1-402[a b] 1-403]
13149|Pre Part 1[101] Part 2[201 202[a b]] Part 3[301[a[1 2 3 4] b[1 2 3 4 5 6 7 8] c d[1 2[A B C]]] 302[a b c d e] 303[a b] 304] Part 4[401 402[a b c] 403[a b c]] Part 5[501 502 503 504 505 506 507[a b] 508]
13151|Pre 1[a b c] 2[a[1 2 3 4 5 6 7 8 9 10 11 12 13 ~] b c] 3[a[1 2 3 4 5 6 7] b[1 2 3 4 5]] 4[a[1 2 3] b] 5 6
13175|Pre 1[a b c d] 2[a b c] 3[a b c[1 2 3]] 4 5[a b[1 2[A B C]] c[1 2 3] d] 6[a b c d] 7[a b c] 8 9[a b c d] 10
13177|Pre 1 2 3 4[a b c d] 5[a b] 6 7[a b c] 8[a b]
13201|Pre 1[a b] 2[a b] 3[a b c] 4[a b] 5[a b] 6[a b c] 7 8 9 10 11 12 13 14 15
13219|Pre 1[a[i ii[A B C D]] b c] 2 3[a b c] 4 5 6[a b] Annex
13225|Pre 1[a b c d e f g h i j k l m n] 2 3[a b c d e] 4 5
13233|Pre 1[a b c] 2[a b c] 3[a b c d[1[i ii] 2[i ii]]] 4 5 6 7 8 9 10 11[a b c] 12 13
13253|Pre 1 2
13273|Pre ¶ ¶ ¶ ¶ ¶ ¶ ¶
13291|Pre 1 2 3 4
13319|Pre ¶ ¶
13333|Pre 1 2 3 4
13347|Pre 1[a b c] 2[a[i ii] b c] 3[a[i ii iii] b[i ii iii]] 4[a[i ii] b c]
13355|Pre 1 2[a b c d e] 3[a] 4[a b c] 5[a b c d] 6[a b c d e f g[i ii iii] h i[i ii] j k[i ii iii]] 7[a[i ii iii] b[i ii] c d]
13375|Pre 1 2
13385|Pre 1[a b c d e f g h i j k l m n o p] 2 3[a b] 4 5 6[a b c] 7 8[a b c] 9 10
13391|Pre 1 2 3 4 5
13401|Pre 1[a b c d] 2[a b c d e f g] 3[a b c d[i ii]] 4[a b] 5
13409|Pre 1 2 3 4 5
13417|Pre 1 2 3 4 5 Annex
13423|Pre 1 2[a b c d e f g h] 3[a b c d e f g h] 4[a[i] b c] 5[a b c d] 6[a b c] 7[a b] 8[a b c[i ii] d] 9[a b c d e f g h i j k l] 10[a b c] 11[a[i ii iii iv v] b c]
13425|Pre 1 2[a b] 3[a b[i ii]] 4[a b c]
13491|Pre 1 2[a b c d e[i ii iii iv] f g] 3[a b c] 4[a b] 5[a b[i ii iii iv v vi vii viii] c d e[i ii] f g h] 6
13515|Pre 1 2[a b c d] 3[a b[i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv ~] c d[i ii iii iv v vi ~]] 4[a b c[i ii] d e f]
13527|Pre 1 2[a b c] 3[a b] 4[a b] 5[a[i ii] b c]
13545|Pre 1 2
13559|Pre 1[a b c d] 2[a b[i ii] c d]
13563|Pre 1[a b c] 2[a b c] 3 4 5 6[a b] 7[a b[i ii] c d]
13567|Pre 1[a b c] 2 3[a[1 2 3 4 5 6 7 8] b c d] 4[a b c] 5[a[1 2 3 4] b] 6 7 8 9[a b c d] 10[a b c d]
13587|Pre 1 2[2.1[a b c d e]] 3[3.1 3.2 3.3[a b c d e f g h]] 4[4.1 4.2[a b c]] 5[5.1 5.2[a b c d]] 6[6.1 6.2 6.3[a b c d e f g h]] 7[a b c d e f g[1 2] h i]
13599|Pre 1[a b c] 2 3[a b] 4[a b] 5[a b] 6 7[a b c d e f] 8 9 10 11 12 13 14
13603|Pre Part I[101 102 103[a b c d e] 104[a b[1 2 3] c[1 2] d[1 2]]] Part II[201[a[1 2 3 4 5 6] b c d e] 202[a b c] 203 204] Part III[301[a b c] 302 303[a b] 304 305[a b] 306 307 308[a b c] 309 310 311 312] Part IV[401 402 403] Part V[501[a b c d e f] 502] Part VI[601[a[1 2 3 4 5] b]] Part VII[701[a[1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17] b] 702] Part VIII[801[a b c d e f g h i j k l m n] 802[a b[1 2] c] 803[a b c] 804[a b c]]
13619|Pre 1[a[i ii iii iv v vi] b] 2[a b] 3 4[a b] 5 6 7[a b] 8[a b c] 9 10 11
13637|Pre 1[a b c d e f g h i j k l m n[i ii iii] o p q r s t u] 2[a b] 3 4 5[a b] 6[a[i ii] b c]
13655|Pre 1[a b c] 2 3[a b c] 4 5[a b] 6 7 8
13719|Pre 1 2 3 4[a b] 5[a[i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv ~] c[i ii iii iv] d[i ii]] 5[a[i ii] b c d]
13743|Pre 1[a b c d e f g h i j] 2[a[i ii] b c d]
13751|Pre 1 2 3 4[a b c] 5 6 7 8 9 10[a[1 2] b c]
13761|Pre 1 2 3 4 5 6 7 8 9 10 11[a b] 12[a b]
13771|Pre 1 2[a b c d] 3[a b c d e] 4[a b c] 5[a[i ii] b c]
13807|Pre 1 2[a b c d e f g h] 3[a b c d e f] 4[a[i[A B] ii] b[i[A B C D E F] ii[A B C D] iii]] 5[a[i ii iii] b[i ii iii iv[A B C]] c d e[i[A B C D] ii iii] f[i ii] g h] 6 7[a[i ii] b c]
13837|Pre 1 2[a b c d e f g h i j] 3[a b[i ii iii] c] 4[a[i ii[1 2 3] iii iv v[1 2[A B]]] b c[i ii] e] 5[a b c[i ii iii]] 6[a[i ii iii iv v] b c d] 7[a b[i ii iii iv] c d] 8[a b] 9[a b c d e f]
13861|Pre 1 2 3[a b[i ii iii iv v vi vii viii iv x]] 4 5[a[i ii iii] b[i ii iii]] 6[a b] 7[a b c[i ii iii iv v vi vii] d] 8[a b] 9 10[a[i ii] b c]
13927|Pre 1 2 3[a b c] 4[a b c] 5[a b c d] 6[a[i[A B C D E] ii] b c d] 7[a[i ii] b c d] 8[a[i ii] b c d] 9[a[i ii iii] b c] 10[a[i ii] b c]
13957|Pre 1 2 3 4[a[i ii] b[i ii]] 5[a[i ii] b c[i[A B] ii iii iv[A B] v] d e] 6 7[a[i ii] b c d e]
`
  .trim()
  .split("\n")
  .map((line) => line.split("|"))
  .map(([order = "", parts = ""]) => ({ order, parts }));
