// Udfylder en af designsystemets egne skabeloner: { fil, makro, værdier } ind, HTML ud. Første ord er mappen node_modules.
"use strict";

const pakker = process.argv[2];
const nunjucks = require(`${pakker}/nunjucks`);

const { fil, makro, værdier } = JSON.parse(require("fs").readFileSync(0, "utf8"));
const skabeloner = new nunjucks.Environment(new nunjucks.FileSystemLoader(`${pakker}/dkfds/src`), { autoescape: false });
const kald = `{% from "components/${fil}.njk" import ${makro} %}{{ ${makro}(v) }}`;
process.stdout.write(skabeloner.renderString(kald, { v: værdier }));
