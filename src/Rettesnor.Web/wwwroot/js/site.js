"use strict";

DKFDS.init();

// Indhold, som htmx har hentet, skal have de samme greb. DKFDS.init kan ikke kaldes igen: den ville bygge hovedmenuen én gang til.
document.addEventListener("htmx:afterSwap", (hændelse) => {
  const nyt = hændelse.detail.elt;
  const hver = (vælger, opret) => nyt.querySelectorAll(vælger).forEach((e) => opret(e).init());

  hver(".accordion", (e) => new DKFDS.Accordion(e));
  hver(".alert.has-close", (e) => new DKFDS.Alert(e));
  hver(".form-limit", (e) => new DKFDS.CharacterLimit(e));
  hver(".js-dropdown", (e) => new DKFDS.Dropdown(e));
  hver(".js-radio-toggle-group", (e) => new DKFDS.RadioToggleGroup(e));
  hver(".tooltip-wrapper", (e) => new DKFDS.Tooltip(e));
  DKFDS.datePicker.on(nyt);

  const fejl = nyt.querySelector('[data-module="error-summary"]');
  if (fejl) new DKFDS.ErrorSummary(fejl).init();
});
