// Cuts texts into words and folds letters exactly as the index was made (WordReader.cs and LetterFolding.cs say why).
//   In:  a text.
//   Out: dossier.words.in(text) – [{ start, end, words }]: each run of letters, where it stands, and its folded words.
//        dossier.words.beginnings(word) – what a word that is still being typed may be the beginning of.
"use strict";
dossier.words = (() => {
  const invisible = "\\u00AD\\u061C\\u200B-\\u200F\\u2060\\uFEFF";
  const apostrophes = "'’‘`\\u02BC\\u05F3\\u05F4";
  const letter = `(?!\\u02BC)[\\p{L}\\p{N}\\p{M}${invisible}]`;
  const run = new RegExp(`${letter}(?:${letter}|[${apostrophes}])*`, "gu");
  const apostrophe = new RegExp(`[${apostrophes}]`, "u");
  const dropped = new RegExp("[\\u0300-\\u036F\\u02B9-\\u02BF\\u0483-\\u0489\\u0591-\\u05C7\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06ED"
    + "\\u08D3-\\u08FF\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F]|[^\\p{L}\\p{N}\\p{M}]", "u");
  const unspaced = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u2E80-\u9FFF\uF900-\uFAFF]/;
  const articles = ["وال", "بال", "كال", "فال", "ال", "لل"];
  const shortestWithoutArticle = 3;
  const longestWord = 40;
  const plain = new Map(Object.entries({
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h", "ı": "i",
    "ŋ": "n", "ŧ": "t", "ə": "e", "ς": "σ",
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ة": "ه", "ہ": "ه", "ھ": "ه", "ک": "ك", "ـ": "",
  }));
  const folded = new Map();

  function foldOne(character) {
    let result = "";
    for (const part of character.normalize("NFKD")) {
      if (dropped.test(part)) continue;
      const lower = part.toLowerCase();
      const code = lower.codePointAt(0);
      if (code >= 0x660 && code <= 0x669) result += code - 0x660;
      else if (code >= 0x6F0 && code <= 0x6F9) result += code - 0x6F0;
      else result += plain.has(lower) ? plain.get(lower) : lower;
    }
    return result;
  }

  function fold(text) {
    let result = "";
    for (const character of text) {
      if (!folded.has(character)) folded.set(character, foldOne(character));
      result += folded.get(character);
    }
    return result;
  }

  // An elision before an apostrophe goes, and so does a possessive s after it; other parts are one word.
  function join(parts) {
    let word = "";
    for (const part of parts) {
      if (word && part === "s") continue;
      word = part && (word.length === 1 || word.endsWith("qu")) ? part : word + part;
    }
    return word;
  }

  const article = (word, shortest) =>
    articles.find((one) => word.startsWith(one) && word.length - one.length >= shortest) || "";

  function* cut(word) {
    for (const part of word.split(new RegExp(`(${unspaced.source})`))) {
      const bare = part.slice(article(part, shortestWithoutArticle).length).slice(0, longestWord);
      if (bare) yield bare;
    }
  }

  function find(text) {
    return Array.from(text.matchAll(run), (match) => {
      const end = match[0].replace(new RegExp(`[${apostrophes}]+$`, "u"), "").length;
      return { start: match.index, end: match.index + end, words: [...cut(join(match[0].split(apostrophe).map(fold)))] };
    });
  }

  return {
    in: find,
    // "الشر" may become "الشرع", which stands in the index without its article.
    beginnings: (word) => [word, word.slice(article(word, 1).length)].filter((one, at, all) => all.indexOf(one) === at),
  };
})();
