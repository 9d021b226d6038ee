// Shows what search-index.js found: of each place its title, a line and the passage that has the words.
//   In:  dossier.show(found, from, count), the places from one on, so many results.
//   Out: a Promise of { results, next, isEnd }: each { kind, title, page, address, line, language, passage, instead }: the kind as a number;
//        the address that of the passage; the title, the line and the passage as [text, isMarked] pairs; instead the words of the
//        result that stand in for each of found.instead. Where a phrase was looked for, only places that have it, of those
//        that could be looked through at a time: next is the first that was not.
"use strict";
dossier.show = (() => {
  // Of texts in which a phrase may stand, so many shards of about 9 kB are loaded at a time.
  const mostShards = 10;
  const longest = 260;
  const lastNotAfter = (array, value) => dossier.tables.lastNotAfter(array, value);
  const flat = (text) => dossier.words.in(text).flatMap((run) => run.words.map((word) => ({ ...run, word })));

  // The runs of a text that match words of the query, each with those it matches. A date may take several runs; the words of a
  // phrase match where all of it stands.
  function matched(text, { words, phrases, at }) {
    const runs = dossier.words.in(text);
    const all = runs.map((run) => ({ ...run, words: words.filter((word) => isMatch(run, word)) }));
    const dated = words.filter(({ date }) => date);
    if (dated.length) {
      const cut = flat(text);
      for (const date of dossier.dates.in(cut.map(({ word }) => word), at.months)) {
        const same = dated.filter((word) => ["year", "month", "day"].every((part) => word.date[part] === undefined || word.date[part] === date[part]));
        for (const run of all) if (same.length && run.start >= cut[date.first].start && run.end <= cut[date.last].end) run.words.push(...same);
      }
    }
    const whole = phrases.flatMap((phrase) => occurrences(text, phrase));
    for (const run of all) run.words = run.words.filter((word) => !word.inPhrase || whole.some(({ start, end }) => run.start >= start && run.end <= end));
    return all.filter((run) => run.words.length);
  }

  const isMatch = (run, { terms, isOpen, isExact }) => terms.some((term) => run.words.some((word) => word.startsWith(term)
    && (word === term || isOpen || !isExact && term.length >= dossier.search.shortestBeginning)));

  // Where words stand in a text one after another.
  function occurrences(text, { words, isOpen }) {
    const all = flat(text);
    return all.filter((_, at) => words.every((word, place) => {
      const here = all[at + place]?.word;
      return here === word || isOpen && place === words.length - 1 && here?.startsWith(word);
    })).map(({ start }) => ({ start, end: all[all.findIndex((run) => run.start === start) + words.length - 1].end }));
  }

  const hasPhrase = (text, phrase) => occurrences(text, phrase).length > 0;

  // The passage of a window with the weightiest words in it, and any phrase before all, cut to what fits into a few lines.
  function passageOf(window, found) {
    let best = { weight: -1 };
    for (let place = 0; place < window.length; place += 2) {
      const text = window[place + 1];
      const runs = matched(text, found);
      const weight = [...new Set(runs.flatMap((run) => run.words))].reduce((sum, word) => sum + 0.1 + word.weight, 0)
        + 100 * found.phrases.filter((phrase) => hasPhrase(text, phrase)).length;
      if (weight > best.weight) best = { weight, runs, anchor: window[place], text };
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
  }

  const within = (runs, from) => new Set(runs.filter((run) => run.start >= from.start && run.end < from.start + longest - 60).flatMap((run) => run.words)).size;

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

  // What a shard holds of a document, and of one window of it.
  async function load(at, document, window) {
    const shard = lastNotAfter(at.results, window);
    const shown = await dossier.load(`${at.folder}/d${shard}`);
    // A shard holds windows one after another; the documents they belong to follow from that.
    const first = lastNotAfter(at.windows, at.results[shard]);
    const [title, address, line, language, windows] = shown[document - first];
    return { title, address, line, language, passages: windows[window - Math.max(at.windows[document], at.results[shard])] };
  }

  async function result(found, { document, window }) {
    const { title, address, line, language, passages } = await load(found.at, document, window);
    const passage = passageOf(passages, found);
    const runs = [title, line, passage.text].flatMap((text) => matched(text, found).map((run) => ({ words: run.words, text: text.slice(run.start, run.end) })));
    const mark = (text) => marked(text, 0, text.length, matched(text, found));
    return {
      kind: lastNotAfter(found.at.kinds, document),
      title: mark(title),
      page: new URL(address, dossier.root).href,
      address: new URL(address + (passage.anchor ? "#" + encodeURIComponent(passage.anchor) : ""), dossier.root).href,
      line: mark(line),
      language,
      // A description that stands in the line already is not shown twice.
      passage: line.includes(passage.text) ? [] : passage.parts,
      instead: found.instead.map((word) => runs.find((run) => run.words.includes(word))?.text),
    };
  }

  // The window of a document that has each phrase, or the best where all stand in its title; nothing where one stands nowhere.
  async function windowWithPhrases(found, place, shards) {
    let best;
    for (const [at, phrase] of found.phrases.entries()) {
      let has;
      for (const window of [...new Set([place.window, ...place.windows[at]])]) {
        shards.add(lastNotAfter(found.at.results, window));
        const { title, passages } = await load(found.at, place.document, window);
        if (passages.some((text, index) => index % 2 && hasPhrase(text, phrase))) has = best = window;
        else if (hasPhrase(title, phrase)) has = window;
        if (has !== undefined) break;
      }
      if (has === undefined) return undefined;
    }
    return best ?? place.window;
  }

  return async function show(found, from, count) {
    const isPlain = found.phrases.length === 0;
    const chosen = isPlain ? found.places.slice(from, from + count) : [];
    const shards = new Set();
    let next = from + chosen.length;
    for (; !isPlain && next < found.places.length && chosen.length < count && shards.size < mostShards; next++) {
      const window = await windowWithPhrases(found, found.places[next], shards);
      if (window !== undefined) chosen.push({ document: found.places[next].document, window });
    }
    return { results: await Promise.all(chosen.map((place) => result(found, place))), next, isEnd: next >= found.places.length };
  };
})();
