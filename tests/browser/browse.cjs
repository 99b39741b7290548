// Opens pages in headless Chromium and tells what happened there.
// On stdin: a JSON list of visits, {url, width, dark, javascript, copy}. On stdout: a JSON list of what each one saw.
const fs = require("node:fs");
const path = require("node:path");
const modules = process.env.FEEDPUB_NODE_MODULES;
const { chromium } = require(path.join(modules, "playwright-core"));
const source = fs.readFileSync(path.join(modules, "axe-core", "axe.min.js"), "utf8");
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

// Runs in the page.
function look() {
  const body = getComputedStyle(document.body);
  const shown = (element) => element.getBoundingClientRect().height > 0;
  return {
    title: document.title,
    text: document.body.innerText.slice(0, 100_000),
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    paper: getComputedStyle(document.documentElement).backgroundColor,
    ink: body.color,
    capitals: [...document.querySelectorAll(".dateline")].map((place) => getComputedStyle(place).fontVariantCaps),
    buttons: [...document.querySelectorAll("button")].filter(shown).length,
    feeds: [...document.querySelectorAll('link[rel="alternate"]')].map((link) => [link.type, link.href]),
    data: [...document.querySelectorAll('[type="application/ld+json"]')].map((data) => JSON.parse(data.textContent)),
    hacked: window.hacked ?? null,
    pictures: [...document.images].map((image) => image.naturalWidth),
    tallest: Math.max(0, ...[...document.images].map((image) => image.height)) / innerHeight,
    sides: [...document.querySelectorAll("article :is(.section, .meta)")].map((line) => getComputedStyle(line).textAlign),
  };
}

// Runs in the page: what axe-core finds that keeps people out.
async function check() {
  const { violations } = await window.axe.run({ preload: false });
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 500)}`));
}

async function visit(browser, { url, width = 1200, dark = false, javascript = true, copy = false }) {
  const context = await browser.newContext({
    viewport: { width, height: 900 }, colorScheme: dark ? "dark" : "light", javaScriptEnabled: javascript,
  });
  const seen = { console: [], requests: [], dialogs: 0 };
  try {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on("console", (message) => seen.console.push(message.text()));
    page.on("pageerror", (error) => seen.console.push(String(error)));
    page.on("request", (request) => seen.requests.push(request.url()));
    page.on("dialog", (dialog) => { seen.dialogs += 1; dialog.dismiss(); });
    // A page of ten megabytes takes seconds, but half a minute where other programs have the machine.
    await page.goto(url, { waitUntil: "load", timeout: 120_000 });
    Object.assign(seen, await page.evaluate(look));
    if (copy) {
      await page.locator("button").first().click();
      seen.copied = await page.evaluate(() => navigator.clipboard.readText());
      seen.button = await page.locator("button").first().textContent();
    }
    seen.requests = [...seen.requests];
    // By way of the browser's debugger, because the page's own policy lets in no script.
    if (javascript) {
      await page.evaluate(source);
      seen.violations = await page.evaluate(check);
    }
  } finally {
    await context.close();
  }
  return seen;
}

async function main() {
  const visits = JSON.parse(fs.readFileSync(0, "utf8"));
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: flags });
  try {
    const told = [];
    for (const each of visits) told.push(await visit(browser, each));
    process.stdout.write(JSON.stringify(told));
  } finally {
    await browser.close();
  }
}

main().catch((error) => { console.error(error); process.exit(1); });
