// Shows a small card beside a link to an actor or event, while the pointer rests on the link or the keyboard is at it.
//   In:  the links in main; the shards that Previews.cs made: from an address to [title, line, text, count].
//   Out: one element with the role tooltip at the end of the page. It stays while the pointer is on it, and Escape closes it
//        (WCAG 2.2, 1.4.13). A device that can only be touched gets none.
"use strict";
(() => {
  const main = document.getElementById("main");
  if (!main || matchMedia("(any-hover: none) and (any-pointer: coarse)").matches) return;
  const [wait, linger, gap] = [300, 200, 6];
  const card = document.createElement("div");
  card.id = "preview";
  card.className = "preview";
  card.setAttribute("role", "tooltip");
  card.hidden = true;
  document.body.append(card);
  let link = null;
  let timer = 0;

  function addressOf(target) {
    const found = target.closest && target.closest("a[href]");
    const address = found && main.contains(found) && found.href.replace(/[?#].*/, "");
    const isOther = address && address.startsWith(dossier.root.href) && address !== location.href.replace(/[?#].*/, "");
    const path = isOther && address.slice(dossier.root.href.length);
    return /^(actors|events)\/[^/]+\.html$/.test(path) ? { found, path } : null;
  }

  // FNV-1a of 32 bits, as Previews.cs has it.
  const hash = (path) => [...new TextEncoder().encode(path)].reduce((sum, byte) => Math.imul(sum ^ byte, 16777619) >>> 0, 2166136261);

  async function show({ found, path }) {
    const { folder, root } = await dossier.set("previews");
    const preview = (await dossier.load(folder + "/" + hash(path) % root))[path];
    if (!preview || link !== found) return;
    card.replaceChildren(...preview.map((text, at) => {
      const line = document.createElement(at === 0 ? "strong" : "span");
      line.className = ["preview-title", "preview-line", "preview-text", "preview-count"][at];
      line.dir = "auto";
      line.textContent = text;
      return line;
    }).filter((line) => line.textContent));
    card.hidden = false;
    if (!found.hasAttribute("aria-describedby")) found.setAttribute("aria-describedby", card.id);
    place(found);
  }

  // Below the link, or above it where there is more room; never on it.
  function place(found) {
    const box = found.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const isBelow = box.bottom + gap + card.offsetHeight <= innerHeight || box.top < innerHeight - box.bottom;
    const left = document.documentElement.dir === "rtl" ? box.right - card.offsetWidth : box.left;
    card.style.left = scrollX + Math.max(gap, Math.min(left, width - card.offsetWidth - gap)) + "px";
    card.style.top = scrollY + (isBelow ? box.bottom + gap : box.top - gap - card.offsetHeight) + "px";
  }

  function hide() {
    clearTimeout(timer);
    if (link && link.getAttribute("aria-describedby") === card.id) link.removeAttribute("aria-describedby");
    link = null;
    card.hidden = true;
  }

  function later(action, time) {
    clearTimeout(timer);
    timer = setTimeout(action, time);
  }

  function enter(event) {
    const target = addressOf(event.target);
    if (!target || event.pointerType === "touch") return;
    if (target.found === link) return clearTimeout(card.hidden ? 0 : timer);
    hide();
    link = target.found;
    later(() => show(target).catch(hide), wait);
  }

  function leave(event) {
    if (link && link.contains(event.target) && !link.contains(event.relatedTarget)) later(hide, linger);
  }

  main.addEventListener("pointerover", enter);
  main.addEventListener("focusin", enter);
  main.addEventListener("pointerout", leave);
  main.addEventListener("focusout", leave);
  card.addEventListener("pointerenter", () => clearTimeout(timer));
  card.addEventListener("pointerleave", () => later(hide, linger));
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
})();
