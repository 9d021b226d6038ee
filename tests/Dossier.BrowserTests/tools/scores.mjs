// What Lighthouse gives pages.
//   In:  node scores.mjs BROWSER ADDRESS…: the path of a Chromium, and the pages' addresses on a server that runs.
//   Out: a JSON array with an object for each page: its address, its scores from 0 to 100, and the audits that cost points.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [browser, ...addresses] = process.argv.slice(2);
const chromeFlags = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
const chrome = await launch({ chromePath: browser, chromeFlags });
try {
  const pages = [];
  for (const address of addresses) {
    const { lhr } = await lighthouse(address, { port: chrome.port, output: "json", logLevel: "error" });
    const lost = Object.values(lhr.categories).flatMap((category) => category.auditRefs
      .filter((ref) => ref.weight > 0 && lhr.audits[ref.id].score !== null && lhr.audits[ref.id].score < 1)
      .map((ref) => `${category.id}: ${lhr.audits[ref.id].title} (${lhr.audits[ref.id].displayValue ?? lhr.audits[ref.id].score})`));
    pages.push({
      address,
      scores: Object.fromEntries(Object.values(lhr.categories).map((category) => [category.id, Math.round(category.score * 100)])),
      lost,
    });
  }
  console.log(JSON.stringify(pages, null, 2));
} finally {
  chrome.kill();
}
