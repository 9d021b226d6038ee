// What else a word may be that stands nowhere as it was typed: SpellingTable.cs and SoundKey.cs say how words are found by halves and
// by sound.
//   In:  dossier.spelling.of(index, word, { isOpen, inTexts }): a folded word, whether it is still being typed, and whether words of
//        texts are wanted beside those of names and titles.
//   Out: a Promise of [{ word, cost }], the likeliest first; dossier.spelling.sound(word) – how it sounds.
"use strict";
dossier.spelling = (() => {
  // What one look may load; there are up to five.
  const mostLoaded = 13000;
  const latin = new Map();
  const pairs = ("ا a ب b ت t ث t ج j ح h خ kh د d ذ d ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق k ك k ل l م m ن n ه h و w ي y پ p چ ch ژ j گ g ڤ v"
    + " א a ב b ג g ד d ה h ו w ז z ח kh ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף p צ ts ץ ts ק k ר r ש sh ת t"
    + " а a б b в v г g д d е e ж j з z и i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sh ы y э e ю yu я ya і i є e ґ g").split(" ");
  for (let at = 0; at < pairs.length; at += 2) latin.set(pairs[at], pairs[at + 1]);
  // The longest first.
  const together = Object.entries({ sch: "x", tch: "x", sh: "x", ch: "x", kh: "k", gh: "g", th: "t", dh: "d", ph: "f", dj: "g", ts: "s", tz: "s", ck: "k", qu: "k" });
  const sounds = { z: "s", p: "b", v: "f", j: "g", q: "k", x: "k" };

  function soundAt(word, at) {
    const more = together.find(([letters]) => word.startsWith(letters, at));
    if (more) return [more[1], more[0].length];
    const letter = word[at];
    if ("aeiouwy".includes(letter)) return [at ? "" : "a", 1];
    if (letter === "h") return [at ? "" : "h", 1];
    if (letter === "c") return ["eiy".includes(word[at + 1] ?? "?") ? "s" : "k", 1];
    return [sounds[letter] ?? letter, 1];
  }

  function sound(folded) {
    const word = folded.split("").map((letter) => latin.get(letter) ?? (letter < "\x80" ? letter : "")).join("");
    let key = "";
    for (let at = 0; at < word.length;) {
      const [one, length] = soundAt(word, at);
      if (one !== key.slice(-1)) key += one;
      at += length;
    }
    return key;
  }

  // How many letters were added, left out, replaced or swapped; where the word is still being typed, to its likest beginning.
  function distance(typed, word, isOpen, most) {
    if (typed.length - word.length > most || !isOpen && word.length - typed.length > most) return most + 1;
    let [before, last] = [null, Array.from({ length: word.length + 1 }, (_, at) => at)];
    for (let row = 1; row <= typed.length; row++) {
      const next = [row];
      for (let at = 1; at <= word.length; at++) {
        const isSame = typed[row - 1] === word[at - 1];
        next[at] = Math.min(last[at] + 1, next[at - 1] + 1, last[at - 1] + (isSame ? 0 : 1));
        if (before && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1]) next[at] = Math.min(next[at], before[at - 2] + 1);
      }
      if (Math.min(...next) > most) return most + 1;
      [before, last] = [last, next];
    }
    return isOpen ? Math.min(...last) : last[word.length];
  }

  const reversed = (word) => word.split("").reverse().join("");

  async function of(at, typed, { isOpen = false, inTexts = true } = {}) {
    const isLatin = typed < "\x80";
    const size = typed.length;
    if (size < (isLatin ? 4 : 3)) return [];
    const most = size > 6 ? 2 : 1;
    const [head, tail] = [Math.min(4, size >> 1), Math.min(4, size - (size >> 1) - 1)];
    const key = sound(typed);
    const found = new Map();

    function weigh(word, mark, extra, isHeard) {
      const far = isHeard ? Math.max(4, most) : most;
      let edits = distance(typed, word, isOpen && size > 4, far);
      const isSameSound = key.length > 1 && sound(word) === key;
      if (edits > most && !isHeard) return;
      if (edits > most && isLatin && word < "\x80" && edits > Math.min(4, size / 2)) return;
      if (edits > most) edits = isLatin === word < "\x80" ? 1.7 + edits / 10 : 1.5;
      const cost = edits + extra - (isSameSound ? 0.3 : 0) + (word[0] === typed[0] ? 0 : 0.1) + (word.length > size + most ? 0.2 : 0);
      if (!found.has(word) || found.get(word).cost > cost) found.set(word, { word, cost, mark });
    }

    async function look(part, fromEnd, extra) {
      const lines = await Promise.all([
        dossier.tables.lines(at, part, typed, head, mostLoaded),
        dossier.tables.lines(at, fromEnd, reversed(typed), tail, mostLoaded),
      ]);
      lines[0].forEach(([line, mark]) => weigh(line.slice(1), dossier.tables.valueOf(mark), extra, false));
      lines[1].forEach(([line, mark]) => weigh(reversed(line.slice(1)), dossier.tables.valueOf(mark), extra, false));
    }

    async function listen() {
      const line = (await dossier.tables.lines(at, "s", key, key.length, mostLoaded)).find(([line]) => line === "s" + key);
      if (line) line[1].split(",").forEach((word) => weigh(word.slice(1), dossier.tables.valueOf(word), 0, true));
    }

    await Promise.all([look("n", "m", 0), key.length > 1 ? listen() : null]);
    const best = () => Math.min(...[...found.values()].map(({ cost }) => cost));
    if (inTexts && size > 4 && best() > 1.1) await look("t", "u", 0.2);
    const limit = best() + 0.35;
    return [...found.values()].filter(({ cost }) => cost <= limit).sort((a, b) => a.cost - b.cost || a.mark - b.mark || (a.word < b.word ? -1 : 1)).slice(0, 3);
  }

  return { of, sound };
})();
