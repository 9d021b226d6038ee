// Finds what a reader typed: words, "phrases in quotation marks", dates, and words that are spelt otherwise.
//   In:  dossier.search.find(query, kind) and dossier.search.suggest(query); the kind as a number in the order actor, event, topic, page,
//        article, or nothing for all.
//   Out: Promises of { at, words, phrases, all, others, short, instead, counts, places }: the index; the words searched for; the phrases;
//        whether any place has all words; how many, at the end, have only most or some of them; whether the last word was too short to
//        search texts for; what was searched for in place of words that stand nowhere; how many places there are of each kind; the
//        places, the best first. search-show.js shows them.
"use strict";
dossier.search = (() => {
  // What all words together may load of each table, in bytes, for words that begin with what was typed.
  const mostLoaded = 48000;
  const shortestBeginning = 3;
  const mostWords = 8;
  // Where so few places have all words, those that have most of them follow.
  const fewPlaces = 5;
  // Words of a question that no page has to have, if there are others.
  const fillers = new Set(("a an and are at by did do does for from how in is of on or that the to was were what when where which who whom why with"
    + " au aux dans de des du en est et la le les ou par pour qu quand que quel quelle qui quoi sur un une ما ماذا متي من هل في عن الي اين كيف").split(" "));
  const ending = /(?:ing|ed|es|s)$/;

  // Where one word of the query stands: how well in the names and titles of each document, how well in each window, and in
  // which passages of it. Each look is { word, isBeginning, worth }.
  async function placesOf(at, looks, { budget, inTexts, isLast }) {
    const { lookUp, read } = dossier.tables;
    const headings = new Float32Array(at.documents);
    const windows = new Float32Array(at.documentOf.length);
    const marks = new Uint8Array(at.documentOf.length);
    let short = false;
    for (const { word: typed, isBeginning, worth } of looks) {
      const quality = (word) => worth * (word === typed ? 1 : word.endsWith("*") ? 0.5 : 0.5 + 0.3 * typed.length / word.length);
      const [inHeadings, inWindows] = await Promise.all([
        lookUp(at, at.headings, typed, isBeginning, isLast ? mostLoaded : budget),
        inTexts ? lookUp(at, at.texts, typed, isBeginning, budget) : { words: [], whole: true },
      ]);
      short = short || isLast && isBeginning && !inWindows.whole;
      for (const [word, postings] of inHeadings.words) {
        const good = quality(word);
        read(postings, (document, mark) => {
          const weight = good * at.weights[mark];
          if (weight > headings[document]) headings[document] = weight;
        });
      }
      for (const [word, postings] of inWindows.words) {
        const good = quality(word);
        read(postings, (window, mark) => {
          marks[window] |= mark;
          if (good > windows[window]) windows[window] = good;
        });
      }
    }
    const has = new Uint8Array(at.documents);
    for (let document = 0; document < has.length; document++) if (headings[document]) has[document] = 1;
    for (let window = 0; window < windows.length; window++) if (windows[window]) has[at.documentOf[window]] = 1;
    const count = has.reduce((sum, one) => sum + one, 0);
    return { headings, windows, marks, has, count, weight: Math.log(1 + (at.documents - count + 0.5) / (count + 0.5)), short };
  }

  const bitsOf = Uint8Array.from({ length: 64 }, (_, mark) => [0, 1, 2, 3, 4, 5].filter((bit) => mark >> bit & 1).length);

  // How good a document is: rare words count more (as in BM25), names before titles before texts, and words that stand in one
  // paragraph more than words that stand apart. Also the window that shows it best.
  function score(at, document, words) {
    const [first, end] = [at.windows[document], at.windows[document + 1]];
    let [sum, named, inName, inAll] = [0, 0, 0, 0];
    for (const { headings, windows, marks, weight } of words) {
      let times = 0;
      for (let window = first; window < end; window++) times += windows[window] * Math.max(1, bitsOf[marks[window]]);
      sum += weight * 2.2 * times / (times + 0.6 + 0.6 * (end - first));
      named += weight * headings[document];
      inAll += weight;
      if (headings[document]) inName += weight;
    }
    // A title that has all words says more than the name of one thing among them.
    sum += named * (inName / inAll) ** 3;
    let [best, nearness] = [first, 0];
    for (let window = first; window < end; window++) {
      const value = nearnessIn(window, words);
      if (value > nearness) [best, nearness] = [window, value];
    }
    return { document, window: best, score: sum + (words.length > 1 ? 1.5 * nearness : 0) };
  }

  // The weight of the words in that passage of a window that has the most; a word of which only the window is known counts half.
  function nearnessIn(window, words) {
    let [most, elsewhere] = [0, 0];
    for (let bit = 0; bit < 6; bit++) {
      let sum = 0;
      for (const { windows, marks, weight } of words) if (marks[window] >> bit & 1) sum += weight * windows[window];
      most = Math.max(most, sum);
    }
    for (const { windows, marks, weight } of words) if (!marks[window]) elsewhere += weight * windows[window] / 2;
    return most + elsewhere;
  }

  // What was typed, as terms: { term, text } for a word, with isExact in quotation marks, isOpen where it may go on; { dates, text } for
  // a date. Phrases are lists of words; the last word of one that is not closed yet may go on.
  function parse(query, months) {
    const terms = [];
    const phrases = [];
    const parts = query.split(/["“”„«»]/);
    for (const [place, part] of parts.entries()) {
      const isQuoted = place % 2 === 1;
      const isLast = place === parts.length - 1;
      const runs = dossier.words.in(part).flatMap(({ start, end, words }) => words.map((term) => ({ term, text: part.slice(start, end) })));
      const dates = isQuoted ? [] : dossier.dates.in(runs.map(({ term }) => term), months);
      for (let at = 0; at < runs.length; at++) {
        const date = dates.find(({ first }) => first === at);
        const text = date && runs.slice(date.first, date.last + 1);
        if (date) terms.push({ term: text.map(({ term }) => term).join(" "), date, text: text.map((run) => run.text).join(" "), runs: text });
        // A word that is followed by a space is no longer being typed.
        else terms.push({ ...runs[at], isExact: isQuoted, inPhrase: isQuoted && runs.length > 1, isOpen: isLast && at === runs.length - 1 && !/[\s.,;:!?]$/.test(part) });
        if (date) at = date.last;
      }
      if (isQuoted && runs.length > 1) phrases.push({ words: runs.map(({ term }) => term), isOpen: isLast });
    }
    const once = terms.filter(({ term }, place) => !terms.slice(place + 1).some((other) => other.term === term));
    const telling = once.filter(({ term, isExact, isOpen }) => isExact || isOpen || !fillers.has(term));
    return { terms: (telling.some(({ term }) => !fillers.has(term)) ? telling : once).slice(-mostWords), phrases };
  }

  // A term with the places where it stands: under a date what the index has for it, else its words; a word that stands nowhere under
  // what it may be instead.
  async function seek(at, term, how) {
    if (term.date) {
      const places = await placesOf(at, dossier.dates.terms(term.date).map(([word, worth]) => ({ word, worth, isBeginning: false })), { ...how, isLast: false });
      if (places.count) return [{ ...term, terms: [], ...places }];
      return (await Promise.all(term.runs.map((run) => seek(at, run, how)))).flat();
    }
    const beginnings = term.isOpen ? dossier.words.beginnings(term.term) : [term.term];
    const looks = beginnings.map((word) => ({ word, worth: 1, isBeginning: !!term.isOpen || !term.isExact && word.length >= shortestBeginning }));
    const stem = term.term.replace(ending, "");
    // "lifted" for what "lifts"
    if (!term.isExact && stem.length > 3 && stem !== term.term) looks.push({ word: stem, worth: 0.6, isBeginning: true });
    const sought = looks.map(({ word }) => word);
    const places = await placesOf(at, looks, { ...how, isLast: !!term.isOpen });
    if (places.count || places.short || term.isExact) return [{ ...term, terms: sought, ...places }];
    const others = await dossier.spelling.of(at, term.term, { isOpen: term.isOpen, inTexts: how.inTexts });
    if (!others.length) return [{ ...term, terms: sought, ...places }];
    const found = await placesOf(at, others.map(({ word, cost }) => ({ word, worth: 1 / (1 + cost / 4), isBeginning: false })), { ...how, isLast: false });
    return [{ ...term, isOpen: false, isExact: true, terms: others.map(({ word }) => word), isInstead: true, ...found }];
  }

  // Whether the words of a phrase may stand together in a document: in one passage, as far as that is known, or in a name.
  const mayHave = (at, document, words) => words.every(({ headings }) => headings[document]) || windowsWith(at, document, words).length > 0;

  function windowsWith(at, document, words) {
    const all = [];
    for (let window = at.windows[document]; window < at.windows[document + 1]; window++) {
      if (words.every(({ windows }) => windows[window]) && words.reduce((bits, { marks }) => bits & (marks[window] || 63), 63)) all.push(window);
    }
    return all;
  }

  async function find(query, kind, inTexts = true) {
    const none = { words: [], phrases: [], all: true, others: 0, short: false, instead: [], counts: [], places: [] };
    if (!dossier.words.in(query).length) return none;
    const at = await dossier.tables.open();
    const { terms, phrases } = parse(query, at.months);
    const words = (await Promise.all(terms.map((term) => seek(at, term, { budget: mostLoaded / terms.length, inTexts })))).flat();
    for (const phrase of phrases) phrase.among = phrase.words.map((word) => words.find(({ term }) => term === word)).filter(Boolean);
    const [withEach, withMost, withAny] = [[], [], []];
    const whole = words.reduce((sum, { weight }) => sum + weight, 0);
    for (let document = 0; document < at.documents; document++) {
      const share = words.reduce((sum, { has, weight }) => sum + has[document] * weight, 0) / whole;
      const isEach = words.every(({ has }) => has[document]);
      if (isEach && phrases.every(({ among }) => mayHave(at, document, among))) withEach.push(document);
      else if (share >= 0.5) withMost.push(document);
      else if (share) withAny.push(document);
    }
    const all = withEach.length > 0 || phrases.length > 0;
    const others = phrases.length || withEach.length >= fewPlaces ? [] : all ? withMost : [...withMost, ...withAny];
    const isOfKind = (document) => kind === undefined || dossier.tables.lastNotAfter(at.kinds, document) === kind;
    const ranked = (documents) => documents.filter(isOfKind)
      .map((document) => ({ ...score(at, document, words), windows: phrases.map(({ among }) => windowsWith(at, document, among)) }))
      .sort((a, b) => b.score - a.score || a.document - b.document);
    const places = [...ranked(withEach), ...ranked(others)];
    const counts = at.kinds.slice(1).map((end, place) => [...withEach, ...others].filter((document) => document >= at.kinds[place] && document < end).length);
    return { at, words, phrases, all, others: others.filter(isOfKind).length, short: words.some(({ short }) => short), instead: words.filter(({ isInstead }) => isInstead), counts, places };
  }

  return { find, suggest: (query) => find(query, undefined, false), shortestBeginning };
})();
