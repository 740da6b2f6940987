// A person plays the user on the page, and a bot answers. Writes a picture of the page.
//
// node page.mjs BAZU-MOCK MODEL.json [PICTURE.png]

import { strict as assert } from "node:assert";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Browser, quoted, start, until } from "./driver.mjs";
import { openShop } from "./shop.mjs";

const TEA = `<body style="margin:0"><svg id="tea" width="640" height="320" viewBox="0 60 640 320">
<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="#fde9c9"/><stop offset="1" stop-color="#f6c58f"/></linearGradient>
<linearGradient id="tea-in" x2="0" y2="1"><stop stop-color="#d9772b"/><stop offset="1" stop-color="#8f3d12"/></linearGradient></defs>
<rect width="640" height="400" fill="url(#sky)"/><circle cx="500" cy="105" r="52" fill="#fff4dc"/>
<path d="M0 260 Q120 165 250 245 T470 225 T640 250 V400 H0Z" fill="#7aa874"/>
<path d="M0 305 Q150 225 320 290 T640 285 V400 H0Z" fill="#4f8a5b"/>
<path d="M0 345 Q180 295 340 335 T640 330 V400 H0Z" fill="#356b46"/>
<ellipse cx="320" cy="352" rx="120" ry="18" fill="#f7efe4"/><ellipse cx="320" cy="348" rx="96" ry="12" fill="#e4d6c3"/>
<path d="M262 200 Q268 262 250 300 Q262 345 320 345 Q378 345 390 300 Q372 262 378 200Z" fill="#ffffff" fill-opacity=".55"/>
<path d="M266 228 Q268 265 254 300 Q266 338 320 338 Q374 338 386 300 Q372 265 374 228Z" fill="url(#tea-in)"/>
<ellipse cx="320" cy="228" rx="54" ry="9" fill="#e8924a"/><ellipse cx="320" cy="200" rx="58" ry="9" fill="none" stroke="#fff" stroke-width="3"/>
<g fill="none" stroke="#ffffff" stroke-width="6" stroke-linecap="round" stroke-opacity=".8">
<path d="M296 175 q-14 -22 0 -44 t0 -44"/><path d="M322 168 q-14 -22 0 -44 t0 -44"/><path d="M348 175 q-14 -22 0 -44 t0 -44"/></g>
</svg>`;

const button = (text) => `//button[normalize-space()=${quoted(text)}]`;
const message = (text) => `//*[@id="messages"]//li[contains(., ${quoted(text)})]`;

/** Plays the user. Returns a picture of the page. */
async function play(browser, page, photo) {
  await browser.go(page);

  // Without a user nothing can be written.
  await browser.find(message("Add a user to write as"));
  await browser.type("#user-name", "Sara");
  await browser.click("#add-user button");
  await browser.find(message("Write /start"));

  // The user writes, and the bot answers with a photo and buttons.
  const write = async (text) => {
    await browser.type("#text", text);
    await browser.click("#send");
  };
  await write("/start");
  await browser.find(message("Welcome to the tea house, Sara!"));
  await until("the photo", () =>
    browser.run(() => [...document.querySelectorAll("img.media")].some((image) => image.naturalWidth > 0)));

  // A press is answered with a notice and an edit.
  await browser.click(button("Green tea"));
  await browser.find(`//*[@id="notices"]/p[.='Green tea is in the basket']`);
  await browser.find(button("Basket (1)"));
  await browser.find(message("edited"));

  // A call is broken once; the bot tries again, and both calls are listed.
  await browser.click("//summary[.='Faults']");
  await browser.type(`#add-fault [name="method"]`, "sendMessage");
  await browser.click(button("Add fault"));
  await browser.find(`//*[@id="faults"]/li[contains(., 'sendMessage, happened 0×')]`);

  // Persian is written from right to left.
  await write("امروز ارسال می‌شود؟");
  const persian = message("همین امروز");
  await browser.find(persian);
  const align = await browser.run((place) => {
    const found = document.evaluate(place, document, null, 9, null).singleNodeValue;
    return getComputedStyle(found.querySelector(".text")).direction;
  }, persian);
  assert.equal(align, "rtl");
  await browser.find(`//*[@id="calls"]/li[@class='refused'][contains(., 'sendMessage')][contains(., 'Fault: status')]`);
  await browser.find(`//*[@id="faults"]/li[contains(., 'happened 1×')]`);
  await browser.click("//summary[.='Faults']");

  // An invoice is paid.
  await browser.click(button("Basket (1)"));
  await browser.find(message("Your basket"));
  await browser.click(`//*[@id="messages"]${button("Pay")}`);
  await browser.find(message("Thank you! Your tea is on its way."));

  // The picture is taken with the last notices gone, and nothing under the pointer.
  await until("no notice", () => browser.run(() => !document.querySelector("#notices p")));
  await browser.rest();
  const picture = await browser.picture();

  // The clock moves.
  const day = await browser.run(() => new Date(document.getElementById("now").dateTime).getTime());
  await browser.click(button("+1 day"));
  await until("the next day", () => browser.run(
    (before) => new Date(document.getElementById("now").dateTime).getTime() - before > 86_000_000, day));

  // A keyboard below the text field, an alert, a reply, an edit, a deletion.
  await write("keyboard");
  await browser.click(`//*[@id="keyboard"]${button("Open now?")}`);
  await browser.find(message("Open now?"));
  await write("alert");
  await browser.click(button("Alert"));
  await browser.find("//dialog[@open]//p[.='Look!']");
  await browser.click("//dialog//button[.='Close']");
  const own = message("Open now?") + "[contains(@class, 'mine')]";
  const act = (name) => browser.run((place, name) => {
    const found = document.evaluate(place, document, null, 9, null).singleNodeValue;
    [...found.querySelectorAll(".acts button")].find((one) => one.textContent === name).click();
  }, own, name);
  await act("Edit");
  await browser.run(() => { document.getElementById("text").value = ""; });
  await write("Open at noon?");
  await browser.find(message("Open at noon?"));

  // A user sends a photo.
  const [input] = await browser.all("#file");
  await browser.ask("POST", `/element/${input}/value`, { text: photo });
  await browser.find(message("A photo of "));

  // A button that was removed is refused with what there is, and the page lives.
  const any = (act) => browser.run((act) => {
    document.getElementById("any").value = act;
    document.getElementById("any-act").requestSubmit();
  }, JSON.stringify(act));
  await any({ does: "presses", message: 1, button: { text: "Gone" } });
  await browser.find(`//*[@id="notices"]/p[@class='error']`);

  // What one of the APIs has alone: a choice of shipping, and results of an inline query.
  const { methods } = await (await fetch(`${page}control/v1`)).json();
  if (methods.includes("answerShippingQuery")) {
    await write("ship");
    await browser.find(`(${message("Your basket")})[2]`);
    await browser.click(`(//*[@id="messages"]//button[starts-with(normalize-space(), 'Pay')])[last()]`);
    await browser.click("//dialog[@open]//button[starts-with(., 'By post')]");
    await browser.find(`(${message("Paid")})[2]`);
  }
  if (methods.includes("answerInlineQuery")) {
    const bot = await (await fetch(`${page}control/v1/bots`)).json();
    await any({ does: "asks", bot: bot[0].id, query: "tea" });
    await browser.click("//dialog[@open]//button[.='Green tea']");
    await browser.find(message("A glass of green tea, please"));
  }

  // A group.
  await browser.click("//summary[.='New group or channel']");
  await browser.type(`#add-chat [name="title"]`, "دوستداران چای");
  await browser.click(button("Create"));
  await browser.find("//h2[@id='title'][.='دوستداران چای']");
  await write("Hello all");
  await browser.find(message("Hello all"));

  // Everything that can be used has a name.
  for (const place of ["button", "input", "select", "textarea", "a"]) {
    for (const element of await browser.all(place)) {
      const label = await browser.ask("GET", `/element/${element}/computedlabel`);
      const isShown = await browser.ask("GET", `/element/${element}/displayed`);
      if (isShown) assert.ok(label, `${place} without a name`);
    }
  }

  // Nothing is written with a mouse only: the text field is reached and sent by keys.
  await browser.run(() => document.getElementById("text").focus());
  await browser.type("#text", "By keys");
  await browser.type("#text", "\uE007");
  await browser.find(message("By keys"));

  return picture;
}

/** A page that is open shows that the world was emptied. */
async function reset(browser, page) {
  await fetch(`${page}control/v1/reset`, { method: "POST" });
  await browser.find(message("Add a bot"));
}

const [program, model, picturePath] = process.argv.slice(2);
if (!model) throw new Error("usage: node page.mjs BAZU-MOCK MODEL.json [PICTURE.png]");
const folder = await mkdtemp(join(tmpdir(), "bazu-mock-page-"));
const token = "1001:a-token-for-the-browser-test";
const server = await start(program, [model, "--port", "0", "--bot", `Tea house=${token}`], /address\s+(http:\S+)/);
const browser = await Browser.open(1280, 1340);
let shop;
try {
  await browser.go(`data:text/html,${encodeURIComponent(TEA)}`);
  const tea = await browser.picture("#tea");
  const photo = join(folder, "tea.png");
  await writeFile(photo, tea);
  const address = server.match[1];
  shop = openShop(`${address}/bot${token}`, tea);
  const failed = shop.failed.then((error) => error && Promise.reject(error));
  const picture = await Promise.race([play(browser, `${address}/`, photo), failed]);
  shop.close();
  await reset(browser, `${address}/`);
  if (picturePath) await writeFile(picturePath, picture);
  console.log(`${model}: the page works`);
} catch (error) {
  await browser.picture().then((picture) => writeFile(`${picturePath ?? "page.png"}.failed.png`, picture)).catch(() => {});
  console.error(error);
  process.exitCode = 1;
} finally {
  shop?.close();
  await browser.end();
  await server.end();
  await rm(folder, { recursive: true, force: true });
}
