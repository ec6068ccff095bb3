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

// Kalenderen smider en dato væk, der ikke findes. Den skal sendes med, så fejlen kan siges, og stå i feltet igen, så den kan rettes.
const kalendere = (sted) => [...sted.querySelectorAll(".date-picker")]
  .map((k) => [k.querySelector(".date-picker__internal-input"), k.querySelector(".date-picker__external-input")])
  .filter(([sendt, vist]) => sendt && vist);

kalendere(document).forEach(([sendt, vist]) => {
  if (!vist.value) vist.value = sendt.getAttribute("value") ?? "";
});
document.addEventListener("submit", (hændelse) => kalendere(hændelse.target).forEach(([sendt, vist]) => {
  if (!sendt.value) sendt.value = vist.value;
}), true);
