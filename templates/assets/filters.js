/* Filters a list and the picture above it by what the form says. What is filtered stands in the address after #, so that
   it can be sent to somebody; nothing is fetched, so it works from a disk too. Without this script the form is not shown. */
(function () {
  'use strict';

  const form = document.querySelector('form[data-filters]');
  if (!form) {
    return;
  }

  const choices = Array.from(form.querySelectorAll('select'));
  const items = Array.from(document.querySelectorAll('[data-filter-item]'));
  const followers = Array.from(document.querySelectorAll('[data-follows]'));
  const groups = Array.from(document.querySelectorAll('[data-filter-group]'));
  const bars = Array.from(document.querySelectorAll('[data-filter-bar]'));
  const tallies = Array.from(document.querySelectorAll('[data-tally]'));
  const count = form.querySelector('[data-filter-count]');

  function fits(item, choice) {
    const has = item.getAttribute('data-' + choice.name) || '';
    // Ids hold no space, so an item may name several actors; places are compared whole.
    return choice.value === '' || (choice.name === 'actor' ? has.split(' ').includes(choice.value) : has === choice.value);
  }

  function show(element, isShown) {
    element.toggleAttribute('hidden', !isShown);
  }

  function resize(bar, shown) {
    const own = shown.filter((item) => (item.dataset.day || '').startsWith(bar.dataset.filterBar)).length;
    const rect = bar.querySelector('rect');
    const foot = Number(rect.getAttribute('y')) + Number(rect.getAttribute('height'));
    const height = Math.ceil((Number(bar.dataset.rise) * own) / Number(bar.dataset.count));
    rect.setAttribute('height', height);
    rect.setAttribute('y', foot - height);
    show(bar, own > 0);
  }

  function apply() {
    const shown = items.filter((item) => choices.every((choice) => fits(item, choice)));
    const keys = new Set(shown.map((item) => item.dataset.filterItem));
    const kept = new Set(shown);
    items.forEach((item) => show(item, kept.has(item)));
    followers.forEach((follower) => show(follower, keys.has(follower.dataset.follows)));
    groups.forEach((group) => {
      const own = shown.filter((item) => group.contains(item)).length;
      show(group, own > 0);
      tallies.filter((tally) => tally.dataset.tally === group.dataset.filterGroup).forEach((tally) => {
        tally.textContent = own;
      });
    });
    bars.forEach((bar) => resize(bar, shown));
    count.textContent = count.dataset.filterCount.replace('{n}', shown.length).replace('{total}', items.length);
  }

  function write() {
    const state = new URLSearchParams();
    choices.filter((choice) => choice.value !== '').forEach((choice) => state.set(choice.name, choice.value));
    history.replaceState(null, '', '#' + state.toString());
  }

  function read() {
    const state = new URLSearchParams(location.hash.slice(1));
    // An address such as #undated leads to a place on the page and says nothing of the filters.
    if (!location.hash.includes('=')) {
      return;
    }

    choices.forEach((choice) => {
      choice.value = state.get(choice.name) || '';
      // A choice that the dossier no longer has.
      if (choice.selectedIndex < 0) {
        choice.value = '';
      }
    });
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    apply();
    write();
  });
  form.addEventListener('reset', () => setTimeout(() => {
    apply();
    write();
  }));
  addEventListener('hashchange', () => {
    read();
    apply();
  });

  // A picture that is wider than the page begins where the newest events stand.
  document.querySelectorAll('.scroller').forEach((scroller) => {
    const rest = scroller.scrollWidth - scroller.clientWidth;
    scroller.scrollLeft = document.dir === 'rtl' ? -rest : rest;
  });

  form.hidden = false;
  read();
  apply();
}());
