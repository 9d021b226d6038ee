/* Shows of the brief what concerns the topics, actors or events that are ticked, and as many rows of each part as the whole has, so
   that it stays as short. What is ticked stands in the address, so that it can be sent to somebody; nothing is fetched, so it works from a
   disk too. Without this script the form is not shown, and the whole is. */
(function () {
  'use strict';

  const form = document.querySelector('form[data-brief]');
  if (!form) {
    return;
  }

  const boxes = Array.from(form.querySelectorAll('input[type="checkbox"]'));
  const status = form.querySelector('[data-count]');
  const selection = document.querySelector('[data-selection]');
  const parts = Array.from(document.querySelectorAll('[data-most]'), (element) => {
    const rest = element.querySelector('[data-rest]');
    return {
      element,
      rows: Array.from(element.querySelectorAll('[data-row]')),
      most: Number(element.dataset.most),
      total: Number(element.dataset.total),
      rest,
      link: rest.querySelector('a'),
      whole: rest.textContent,
    };
  });

  const nameOf = (box) => box.closest('label').querySelector('[data-name]').textContent;
  const concerns = (row, box) => (row.getAttribute('data-' + box.name) || '').split(' ').includes(box.value);
  const count = (words, shown, total) => words.replace('{n}', shown).replace('{total}', total);

  /* Shows of a part what fits, and says how much of it that is; returns how many rows are shown. */
  function show(part, chosen) {
    const fitting = chosen.length === 0 ? part.rows : part.rows.filter((row) => chosen.some((box) => concerns(row, box)));
    const shown = new Set(fitting.slice(0, part.most));
    part.rows.forEach((row) => row.toggleAttribute('hidden', !shown.has(row)));
    part.element.toggleAttribute('hidden', shown.size === 0);
    part.rest.toggleAttribute('hidden', shown.size === part.total);
    part.link.textContent = chosen.length === 0 ? part.whole : count(part.rest.dataset.rest, shown.size, part.total);
    return shown.size;
  }

  function apply() {
    const chosen = boxes.filter((box) => box.checked);
    const shown = parts.reduce((sum, part) => sum + show(part, chosen), 0);
    const total = parts.reduce((sum, part) => sum + part.total, 0);
    status.textContent = count(status.dataset.count, shown, total);
    // Whoever is handed the sheets has to see that they are not the whole.
    selection.textContent = selection.dataset.selection.replace('{names}', () => chosen.map(nameOf).join(', '));
    selection.hidden = chosen.length === 0;
  }

  function write() {
    const state = new URLSearchParams();
    boxes.filter((box) => box.checked).forEach((box) => state.append(box.name, box.value));
    const query = state.toString();
    history.replaceState(null, '', location.pathname + (query ? '?' + query : ''));
  }

  function read() {
    const state = new URLSearchParams(location.search);
    boxes.forEach((box) => {
      box.checked = state.getAll(box.name).includes(box.value);
      if (box.checked) {
        box.closest('details').open = true;
      }
    });
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    write();
    apply();
  });
  form.addEventListener('reset', () => setTimeout(() => {
    write();
    apply();
  }));
  form.querySelector('[data-print]').addEventListener('click', () => print());

  read();
  apply();
  form.hidden = false;
}());
