// Finds dates among words as DateTerms.cs does: "7 May 2025", "May 7, 2025", "2025-05-07" and "7 mai 2025" are one.
//   In:  dossier.dates.in(words, months): folded words, one after another; the names of the months as the index has them.
//   Out: [{ first, last, year, month, day, other }]: from which word to which, what of a date it states, and what it states if its numbers
//        are read the other way round; dossier.dates.terms(date) – what that date is called in the index, by what each term is worth.
"use strict";
dossier.dates = (() => {
  const fillers = ["of", "the", "de", "del", "le", "du", "في"];
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th|er|e|eme)?$/;

  function partOf(words, at, months) {
    const word = words[at];
    const number = ordinal.exec(word);
    if (number) return number[1] >= 1 && number[1] <= 31 ? { kind: "n", value: Number(number[1]), first: at, last: at } : null;
    if (/^\d{4}$/.test(word)) return word >= 1000 && word <= 2199 ? { kind: "y", value: Number(word), first: at, last: at } : null;
    for (const [last, name] of [[at + 1, `${word} ${words[at + 1]}`], [at, word]]) {
      const month = months.findIndex((names) => names.includes(name));
      if (month >= 0) return { kind: "m", value: month + 1, first: at, last };
    }
    return null;
  }

  // The parts of dates that stand together, with nothing but fillers between them.
  function groups(words, months) {
    const all = [[]];
    for (let at = 0; at < words.length; at++) {
      const part = partOf(words, at, months);
      if (part) {
        all[all.length - 1].push(part);
        at = part.last;
      } else if (!fillers.includes(words[at])) all.push([]);
    }
    return all;
  }

  const orders = { ymn: "ymd", ynn: "ymd", nmy: "dmy", mny: "mdy", nny: "dmy", nm: "dm", mn: "md", my: "my", ym: "ym" };

  function read(parts, order) {
    const date = { first: parts[0].first, last: parts[parts.length - 1].last };
    for (const [place, name] of [...order].entries()) date[{ y: "year", m: "month", d: "day" }[name]] = parts[place].value;
    return date.month <= 12 && !(date.day > new Date(date.year ?? 2024, date.month, 0).getDate()) ? date : null;
  }

  function* datesOf(parts) {
    for (let at = 0; at < parts.length;) {
      const [length, date] = [3, 2].map((size) => [size, dateAt(parts.slice(at, at + size))]).find(([, date]) => date) ?? [1, null];
      if (date) yield date;
      at += length;
    }
  }

  function dateAt(parts) {
    const shape = parts.map(({ kind }) => kind).join("");
    if (!orders[shape] || parts.length !== shape.length) return null;
    const [date, other] = [read(parts, orders[shape]), shape === "nny" ? read(parts, "mdy") : null];
    return date ? { ...date, other } : other;
  }

  const two = (number) => String(number).padStart(2, "0");

  function terms({ year, month, day, other }) {
    const known = [];
    if (year && day) known.push([`@${year}${two(month)}${two(day)}`, 1], [`~${year}${two(month)}`, 0.3]);
    else if (year) known.push([`@${year}${two(month)}`, 1]);
    else known.push([`@-${two(month)}${two(day)}`, 1]);
    return other ? [...known, ...terms(other)] : known;
  }

  function find(words, months) {
    const parts = groups(words, months);
    // A year and one number are a date where there is nothing else: "2025-05".
    if (words.length === 2 && parts[0].map(({ kind }) => kind).join("") === "yn") return [read(parts[0], "ym")].filter(Boolean);
    return parts.flatMap((group) => [...datesOf(group)]);
  }

  return { in: find, terms };
})();
