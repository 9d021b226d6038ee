// Searches the index that SearchIndex.cs made; docs/development.md says how it is laid out.
//   In:  dossier.search.find(query) and dossier.search.suggest(query), what a reader typed.
//   Out: Promises of { words, all, short, places }: the words searched for, whether every place has all of them, whether the last
//        word was too short to search texts for, and the places, the best first.
//        dossier.search.show(found, places) – a Promise of what to show of them: { kind, title, page, address, line,
//        language, passage }: the kind as a number in the order actor, event, topic, page, article; the address that of the passage;
//        the title, the line and the passage as [text, isMarked] pairs.
"use strict";
dossier.search = (() => {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const valueOf = new Uint8Array(128);
  for (let at = 0; at < 64; at++) valueOf[letters.charCodeAt(at)] = at;

  const headingWeights = [14, 12, 8, 6];
  // What all words together may load of each table, in bytes, for words that begin with what was typed.
  const mostLoaded = 48000;
  const shortestBeginning = 3;

  // Reads numbers: five bits a letter, the least first; a letter of the second half says that more follow.
  function reader(text) {
    let at = 0;
    return {
      get done() { return at >= text.length; },
      letter: () => valueOf[text.charCodeAt(at++)],
      sign: (sign) => text[at] === sign && ++at > 0,
      number() {
        let number = 0;
        for (let shift = 0; ; shift += 5) {
          const value = valueOf[text.charCodeAt(at++)];
          number += (value & 31) * 2 ** shift;
          if (value < 32) return number;
        }
      },
      word(before) {
        const common = this.number();
        const end = text.indexOf(" ", at);
        const word = before.slice(0, common) + text.slice(at, end);
        at = end + 1;
        return word;
      },
      rest() {
        const end = text.indexOf(" ", at);
        const rest = text.slice(at, end);
        at = end + 1;
        return rest;
      },
    };
  }

  function numbers(text) {
    const all = [];
    for (const from = reader(text); !from.done;) all.push(from.number());
    return all;
  }

  const sums = (counts) => {
    let sum = 0;
    return [0, ...counts.map((count) => (sum += count))];
  };

  // The last place in an ascending array that is not after a value.
  function lastNotAfter(array, value) {
    let [low, high] = [0, array.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (array[middle] <= value) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  let opened = null;
  async function index() {
    const { folder, root } = await dossier.set("search");
    if (opened && opened.folder === folder) return opened;
    const windows = sums(numbers(root.windows));
    const table = (letter, { firsts, sizes }) =>
      ({ letter, firsts: firsts.split(" "), sizes: numbers(sizes).map((size) => size * 100) });
    const documentOf = new Uint32Array(windows[windows.length - 1]);
    for (let document = 0; document + 1 < windows.length; document++) documentOf.fill(document, windows[document], windows[document + 1]);
    opened = {
      folder,
      windows,
      documentOf,
      documents: windows.length - 1,
      kinds: sums(root.kinds),
      results: sums(numbers(root.results)),
      texts: table("t", root.texts),
      headings: table("h", root.headings),
    };
    return opened;
  }

  // Calls place(number, mark) for each posting; a place that is only on the map has no mark.
  function read(postings, place) {
    const from = reader(postings);
    if (from.sign(".")) {
      for (let first = 0; !from.sign("."); first += 6) {
        const bits = from.letter();
        for (let bit = 0; bit < 6; bit++) if (bits >> bit & 1) place(first + bit, 0);
      }
    }
    for (let number = 0; !from.done;) {
      number += from.number();
      place(number, from.letter());
    }
  }

  // The words of a table that are or begin with what was typed: [word, postings].
  async function lookUp(at, table, typed, isBeginning, budget) {
    if (!table.sizes.length) return { words: [], whole: true };
    let first = Math.max(0, lastNotAfter(table.firsts, typed));
    let last = Math.max(0, lastNotAfter(table.firsts, typed + "\uFFFF"));
    let size = 0;
    for (let shard = first; shard <= last; shard++) size += table.sizes[shard];
    const whole = isBeginning && size <= budget;
    // Too many words: then the word itself, and of names the list of the best that begin so, which comes next.
    if (!whole) last = table === at.headings && isBeginning ? Math.max(0, lastNotAfter(table.firsts, typed + "*")) : first;
    const shards = [];
    for (let shard = first; shard <= last; shard++) shards.push(dossier.load(`${at.folder}/${table.letter}${shard}`));
    const words = [];
    for (const shard of await Promise.all(shards)) {
      let word = "";
      for (const from = reader(shard); !from.done;) {
        word = from.word(word);
        const postings = from.rest();
        if (word === typed || word === typed + "*" && !whole && isBeginning || whole && word.startsWith(typed) && !word.endsWith("*")) words.push([word, postings]);
      }
    }
    return { words, whole };
  }

  // Where one word of the query stands: how well in the names and titles of each document, how well in each window, and in
  // which passages of it.
  async function placesOf(at, typed, isLast, budget, inTexts) {
    const headings = new Float32Array(at.documents);
    const windows = new Float32Array(at.documentOf.length);
    const marks = new Uint8Array(at.documentOf.length);
    let short = false;
    for (const beginning of isLast ? dossier.words.beginnings(typed) : [typed]) {
      const isBeginning = isLast || beginning.length >= shortestBeginning;
      const quality = (word) => word === beginning ? 1 : word.endsWith("*") ? 0.5 : 0.5 + 0.3 * beginning.length / word.length;
      const [inHeadings, inWindows] = await Promise.all([
        lookUp(at, at.headings, beginning, isBeginning, isLast ? mostLoaded : budget),
        inTexts ? lookUp(at, at.texts, beginning, isBeginning, budget) : { words: [], whole: true },
      ]);
      short = short || isLast && !inWindows.whole;
      for (const [word, postings] of inHeadings.words) {
        const good = quality(word);
        read(postings, (document, mark) => {
          const weight = good * (mark ? headingWeights[mark >> 4] * (1 + 1 / (mark & 15)) : headingWeights[3]);
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
    return { headings, windows, marks, has, weight: Math.log(1 + (at.documents - count + 0.5) / (count + 0.5)), short };
  }

  const bitsOf = Uint8Array.from({ length: 64 }, (_, mark) => [0, 1, 2, 3, 4, 5].filter((bit) => mark >> bit & 1).length);

  // How good a document is: rare words count more (as in BM25), names before titles before texts, and words that stand in one
  // paragraph more than words that stand apart. Also the window that shows it best.
  function score(at, document, words) {
    const [first, end] = [at.windows[document], at.windows[document + 1]];
    let sum = 0;
    for (const { headings, windows, marks, weight } of words) {
      let times = 0;
      for (let window = first; window < end; window++) times += windows[window] * Math.max(1, bitsOf[marks[window]]);
      sum += weight * (headings[document] + 2.2 * times / (times + 0.6 + 0.6 * (end - first)));
    }
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

  async function find(query, inTexts = true) {
    const typed = dossier.words.in(query).flatMap((run) => run.words);
    const terms = typed.filter((word, place) => typed.lastIndexOf(word) === place).slice(-8);
    if (terms.length === 0) return { words: [], all: true, short: false, places: [] };
    const at = await index();
    // A word that is followed by a space is no longer being typed.
    const isOpen = !/[\s.,;:!?]$/.test(query);
    const words = await Promise.all(terms.map((term, place) =>
      placesOf(at, term, isOpen && place === terms.length - 1, mostLoaded / terms.length, inTexts)));
    const withEach = [];
    const withAny = [];
    for (let document = 0; document < at.documents; document++) {
      const count = words.reduce((sum, { has }) => sum + has[document], 0);
      if (count === words.length) withEach.push(document);
      else if (count) withAny.push(document);
    }
    const all = withEach.length > 0;
    const places = (all ? withEach : withAny).map((document) => score(at, document, words))
      .sort((a, b) => b.score - a.score || a.document - b.document);
    return { at, words: terms.map((term, place) => ({ term, weight: words[place].weight })), all, short: words.some(({ short }) => short), places };
  }

  // Which of the words of the query a run of letters is or begins with, as places in the list.
  const matches = (run, words) => words.filter(({ term }) =>
    dossier.words.beginnings(term).some((beginning) => run.words.some((word) => word.startsWith(beginning)
      && (word === beginning || beginning.length >= shortestBeginning || term === words[words.length - 1].term))));

  // The passage of a window with the weightiest words in it, cut to what fits into a few lines, its words marked.
  function passageOf(window, words) {
    const longest = 260;
    let best = { weight: -1 };
    for (let place = 0; place < window.length; place += 2) {
      const runs = dossier.words.in(window[place + 1]).map((run) => ({ ...run, words: matches(run, words) })).filter((run) => run.words.length);
      const weight = [...new Set(runs.flatMap((run) => run.words))].reduce((sum, word) => sum + 0.1 + word.weight, 0);
      if (weight > best.weight) best = { weight, runs, anchor: window[place], text: window[place + 1] };
    }
    if (best.weight < 0) return { anchor: "", text: "", parts: [] };
    const { text, runs } = best;
    let start = 0;
    if (text.length > longest && runs.length) {
      const closest = runs.reduce((one, run) => within(runs, run) > within(runs, one) ? run : one);
      start = Math.min(Math.max(0, closest.start - 60), text.length - longest);
      start = start > 0 ? text.indexOf(" ", start) + 1 : 0;
    }
    let end = text.length > start + longest ? text.lastIndexOf(" ", start + longest) : text.length;
    if (end <= start) end = Math.min(text.length, start + longest);
    return { anchor: best.anchor, text, parts: marked(text, start, end, runs) };
    function within(all, from) {
      return new Set(all.filter((run) => run.start >= from.start && run.end < from.start + longest - 60).flatMap((run) => run.words)).size;
    }
  }

  function marked(text, start, end, runs) {
    const parts = start > 0 ? [["… ", false]] : [];
    let at = start;
    for (const run of runs.filter((one) => one.start >= start && one.end <= end)) {
      parts.push([text.slice(at, run.start), false], [text.slice(run.start, run.end), true]);
      at = run.end;
    }
    parts.push([text.slice(at, end), false]);
    if (end < text.length) parts.push([" …", false]);
    return parts.filter(([words]) => words);
  }

  function show({ at, words }, places) {
    return Promise.all(places.map(async ({ document, window }) => {
      const shard = lastNotAfter(at.results, window);
      const shown = await dossier.load(`${at.folder}/d${shard}`);
      // A shard holds windows one after another; the documents they belong to follow from that.
      const first = lastNotAfter(at.windows, at.results[shard]);
      const [title, address, line, language, windows] = shown[document - first];
      const passage = passageOf(windows[window - Math.max(at.windows[document], at.results[shard])], words);
      const mark = (text) => marked(text, 0, text.length, dossier.words.in(text).filter((run) => matches(run, words).length));
      return {
        kind: lastNotAfter(at.kinds, document),
        title: mark(title),
        page: new URL(address, dossier.root).href,
        address: new URL(address + (passage.anchor ? "#" + encodeURIComponent(passage.anchor) : ""), dossier.root).href,
        line: mark(line),
        language,
        // A description that stands in the line already is not shown twice.
        passage: line.includes(passage.text) ? [] : passage.parts,
      };
    }));
  }

  return { find, suggest: (query) => find(query, false), show };
})();
