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
    opened = {
      folder,
      windows,
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

  // Where one word of the query stands, by document: how well it stands in names and titles, and in which windows.
  async function placesOf(at, typed, isLast, budget, inTexts) {
    const places = new Map();
    const placeOf = (document) => {
      if (!places.has(document)) places.set(document, { heading: 0, windows: new Map() });
      return places.get(document);
    };
    let short = false;
    for (const beginning of isLast ? dossier.words.beginnings(typed) : [typed]) {
      const isBeginning = isLast || beginning.length >= shortestBeginning;
      const quality = (word) => word === beginning ? 1 : word.endsWith("*") ? 0.5 : 0.5 + 0.3 * beginning.length / word.length;
      const [headings, texts] = await Promise.all([
        lookUp(at, at.headings, beginning, isBeginning, isLast ? mostLoaded : budget),
        inTexts ? lookUp(at, at.texts, beginning, isBeginning, budget) : { words: [], whole: true },
      ]);
      short = short || isLast && !texts.whole;
      for (const [word, postings] of headings.words) {
        read(postings, (document, mark) => {
          const place = placeOf(document);
          const weight = quality(word) * (mark ? headingWeights[mark >> 4] * (1 + 1 / (mark & 15)) : headingWeights[3]);
          place.heading = Math.max(place.heading, weight);
        });
      }
      for (const [word, postings] of texts.words) {
        read(postings, (window, mark) => {
          const windows = placeOf(lastNotAfter(at.windows, window)).windows;
          const before = windows.get(window) || { mark: 0, quality: 0 };
          windows.set(window, { mark: before.mark | mark, quality: Math.max(before.quality, quality(word)) });
        });
      }
    }
    return { places, short };
  }

  const bits = (mark) => { let count = 0; for (; mark; mark &= mark - 1) count++; return count; };

  // How good a document is: rare words count more (as in BM25), names before titles before texts, and words that stand in one
  // paragraph more than words that stand apart. Also the window that shows it best.
  function score(at, document, words) {
    let sum = 0;
    const windows = new Map();
    for (const { places, weight } of words) {
      const place = places.get(document);
      if (!place) continue;
      let times = 0;
      for (const [window, { mark, quality }] of place.windows) {
        times += quality * Math.max(1, bits(mark));
        const near = windows.get(window) || { weights: [0, 0, 0, 0, 0, 0], other: 0 };
        near.weights = near.weights.map((value, bit) => value + (mark >> bit & 1 ? weight * quality : 0));
        near.other += mark ? 0 : weight * quality / 2;
        windows.set(window, near);
      }
      const length = at.windows[document + 1] - at.windows[document];
      sum += weight * (place.heading + 2.2 * times / (times + 0.6 + 0.6 * length));
    }
    let [best, nearness] = [at.windows[document], 0];
    for (const [window, near] of windows) {
      const value = Math.max(...near.weights) + near.other;
      if (value > nearness) [best, nearness] = [window, value];
    }
    return { document, window: best, score: sum + (words.length > 1 ? 1.5 * nearness : 0) };
  }

  async function find(query, inTexts = true) {
    const typed = dossier.words.in(query).flatMap((run) => run.words);
    const terms = typed.filter((word, place) => typed.lastIndexOf(word) === place).slice(-8);
    if (terms.length === 0) return { words: [], all: true, short: false, places: [] };
    const at = await index();
    // A word that is followed by a space is no longer being typed.
    const isOpen = !/[\s.,;:!?]$/.test(query);
    const found = await Promise.all(terms.map((term, place) =>
      placesOf(at, term, isOpen && place === terms.length - 1, mostLoaded / terms.length, inTexts)));
    const words = found.map(({ places }) =>
      ({ places, weight: Math.log(1 + (at.documents - places.size + 0.5) / (places.size + 0.5)) }));
    const rarest = words.reduce((least, word) => word.places.size < least.places.size ? word : least);
    let documents = [...rarest.places.keys()].filter((document) => words.every(({ places }) => places.has(document)));
    const all = documents.length > 0;
    if (!all) documents = [...new Set(words.flatMap(({ places }) => [...places.keys()]))];
    const places = documents.map((document) => score(at, document, words)).sort((a, b) => b.score - a.score || a.document - b.document);
    return { at, words: terms.map((term, place) => ({ term, weight: words[place].weight })), isOpen, all, short: found.some(({ short }) => short), places };
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
