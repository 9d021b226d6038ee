// In each page that 'dossier serve' shows: loads it again when its sources were saved, and lays what is wrong over it.
//   In:  the number of the edition that the page is of, in this script's own address.
//   Out: an element with the id dossier-errors, while there are errors.
"use strict";
(() => {
  const own = Number(new URL(document.currentScript.src).searchParams.get("edition"));

  const element = (name, text, ...children) => {
    const made = document.createElement(name);
    made.append(text, ...children);
    return made;
  };

  const show = (errors) => {
    document.getElementById("dossier-errors")?.remove();
    if (!errors.length) return;
    const panel = element("section", "");
    panel.id = "dossier-errors";
    panel.setAttribute("role", "alert");
    const close = element("button", "Close");
    close.addEventListener("click", () => panel.remove());
    const items = errors.map((error) => element("li", "", element("code", error.place), element("p", error.message), element("p", error.hint)));
    panel.append(
      element("h2", errors.length === 1 ? "1 error: the page is renewed when it is mended" : errors.length + " errors: the page is renewed when they are mended"),
      element("ol", "", ...items), close);
    document.body.append(panel);
  };

  const editions = new EventSource("/.dossier/editions?known=" + own);
  editions.addEventListener("message", (event) => {
    const told = JSON.parse(event.data);
    if (told.errors.length) show(told.errors);
    else if (told.number !== own) location.reload();
  });
})();
