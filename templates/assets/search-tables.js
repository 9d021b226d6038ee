// Reads the index that SearchIndex.cs made; docs/development.md says how it is laid out.
//   In:  nothing but the site's folder shards/.
//   Out: dossier.tables: open() – a Promise of the index; lookUp(…) and lines(…) – Promises of words with what is written of them;
//        read(postings, place) and valueOf(letter) to read that; lastNotAfter(array, value).
"use strict";
dossier.tables = (() => {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const valueOf = new Uint8Array(128);
  for (let at = 0; at < 64; at++) valueOf[letters.charCodeAt(at)] = at;

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
  async function open() {
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
      spellings: table("w", root.spellings),
      // What the mark of a word in a name or title weighs; of a word in too many of them there are places without a mark.
      weights: [6, ...numbers(root.marks).map((tenths) => tenths / 10)],
      months: root.months.split("|").map((names) => names.split(",")),
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

  // The shards of a table in which words can stand that are or begin with one: the first, the last, and the bytes of all.
  function stretch(table, beginning) {
    const first = Math.max(0, lastNotAfter(table.firsts, beginning));
    const last = Math.max(0, lastNotAfter(table.firsts, beginning + "\uFFFF"));
    let size = 0;
    for (let shard = first; shard <= last; shard++) size += table.sizes[shard];
    return { first, last, size };
  }

  async function wordsOf(at, table, first, last, isWanted) {
    const shards = [];
    for (let shard = first; shard <= last; shard++) shards.push(dossier.load(`${at.folder}/${table.letter}${shard}`));
    const words = [];
    for (const shard of await Promise.all(shards)) {
      let word = "";
      for (const from = reader(shard); !from.done;) {
        word = from.word(word);
        const rest = from.rest();
        if (isWanted(word)) words.push([word, rest]);
      }
    }
    return words;
  }

  // The words of a table that are or begin with what was typed: [word, postings].
  async function lookUp(at, table, typed, isBeginning, budget) {
    if (!table.sizes.length) return { words: [], whole: true };
    let { first, last, size } = stretch(table, typed);
    const whole = isBeginning && size <= budget;
    // Too many words: then the word itself, and of names the list of the best that begin so, which comes next.
    if (!whole) last = table === at.headings && isBeginning ? Math.max(0, lastNotAfter(table.firsts, typed + "*")) : first;
    const words = await wordsOf(at, table, first, last, (word) =>
      word === typed || word === typed + "*" && !whole && isBeginning || whole && word.startsWith(typed) && !word.endsWith("*"));
    return { words, whole };
  }

  // The lines of the table of spellings that begin with a part's letter and some letters of a word; with more of them than
  // wanted where else too much would be loaded.
  async function lines(at, part, word, length, budget) {
    const table = at.spellings;
    if (!table.sizes.length) return [];
    let beginning = part + word.slice(0, length);
    while (stretch(table, beginning).size > budget && length < word.length) beginning = part + word.slice(0, ++length);
    const { first, last, size } = stretch(table, beginning);
    return size > budget && first !== last ? [] : wordsOf(at, table, first, last, (line) => line.startsWith(beginning));
  }

  return { open, lookUp, lines, read, lastNotAfter, valueOf: (letter) => valueOf[letter.charCodeAt(0)] };
})();
