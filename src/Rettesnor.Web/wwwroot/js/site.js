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

// Det samme, når htmx sender en formular undervejs.
document.addEventListener("htmx:configRequest", (hændelse) => {
  const form = hændelse.detail.elt.closest("form");
  if (form) kalendere(form).forEach(([sendt, vist]) => {
    if (!sendt.value && vist.value) hændelse.detail.parameters[sendt.name] = vist.value;
  });
});

// Esc lukker forklaringen på et ord, til det forlades.
document.addEventListener("keydown", (hændelse) => {
  if (hændelse.key === "Escape") document.querySelectorAll(".ord:hover, .ord:focus-within").forEach((ord) => ord.classList.add("lukket"));
});
["mouseout", "focusout"].forEach((navn) => document.addEventListener(navn, (hændelse) => hændelse.target.closest?.(".ord")?.classList.remove("lukket")));

// Overblik: j og k går fra opgave til opgave, Enter løser den, / finder en sag, ? viser tasterne.
const genveje = document.getElementById("genveje");
if (genveje) document.addEventListener("keydown", (hændelse) => {
  if (hændelse.ctrlKey || hændelse.altKey || hændelse.metaKey || genveje.open || hændelse.target.closest("input, textarea, select")) return;
  const opgaver = [...document.querySelectorAll(".opgave-goer")];
  const her = opgaver.findIndex((a) => a.closest(".opgave").contains(document.activeElement));
  const greb = {
    j: () => opgaver[Math.min(her + 1, opgaver.length - 1)]?.focus(),
    k: () => opgaver[Math.max(her - 1, 0)]?.focus(),
    "/": () => document.querySelector("[data-genvej='/']")?.focus(),
    "?": () => genveje.showModal(),
  }[hændelse.key];
  if (!greb) return;
  hændelse.preventDefault();
  greb();
});
