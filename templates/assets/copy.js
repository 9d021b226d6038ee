// Gives every text that is there to be copied a button that copies it. Its words stand in the page:
// <div data-copy="Copy" data-copied="Copied" data-selected="Selected …"><h3 id="…">…</h3><pre>…</pre></div>
(function () {
  "use strict";

  function select(element) {
    var range = document.createRange();
    range.selectNodeContents(element);
    var selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  // Where pages may not reach the clipboard, the older command may; where neither works, the text stays selected.
  function copyBySelection(element, done, failed) {
    select(element);
    var copied = false;
    try {
      copied = document.execCommand("copy");
    } catch (error) {
      copied = false;
    }
    (copied ? done : failed)();
  }

  function copy(element, done, failed) {
    if (navigator.clipboard && navigator.clipboard.writeText) {
      navigator.clipboard.writeText(element.textContent).then(done, function () {
        copyBySelection(element, done, failed);
      });
    } else {
      copyBySelection(element, done, failed);
    }
  }

  document.querySelectorAll("[data-copy]").forEach(function (box) {
    var text = box.querySelector("pre");
    var heading = box.querySelector("[id]");
    var button = document.createElement("button");
    var status = document.createElement("span");
    button.type = "button";
    button.textContent = box.dataset.copy;
    status.setAttribute("role", "status");
    if (heading) {
      button.setAttribute("aria-describedby", heading.id);
    }
    button.addEventListener("click", function () {
      // Emptied first, so that the same words are announced again.
      status.textContent = "";
      copy(
        text,
        function () { status.textContent = box.dataset.copied; },
        function () { status.textContent = box.dataset.selected; });
    });
    box.append(button, status);
  });
})();
