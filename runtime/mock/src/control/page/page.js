// The page in which a person plays the user. It uses the verbs of the control side, as any other program does.

import { make, messageOf, nameOf, price } from "/message.js";

const BASE = "/control/v1";
const NEWEST = 200;
const CALLS = 300;
/** How long a chat action is shown, in milliseconds. */
const ACTION_LASTS = 5000;
const $ = (id) => document.getElementById(id);

/** What the server has, and what is chosen. A place is `{bot}` or `{chat}`, as acts name it. */
const world = { bots: [], users: [], chats: [], methods: [] };
const chosen = { user: null, place: null };
const context = { reply: null, edit: null };
const time = { server: 0, here: 0 };

async function ask(verb, path, body, headers) {
  const isJson = body !== undefined && !(body instanceof Blob);
  const response = await fetch(BASE + path, { method: verb, headers, body: isJson ? JSON.stringify(body) : body });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${answer.error} – ${answer.help}`);
  return answer;
}

/** Does something, and shows why it failed. */
async function trying(work) {
  try {
    return await work();
  } catch (error) {
    notice(error.message, "error");
    return null;
  }
}

// What the server has.

const sameKey = (chat, place) =>
  place && (place.bot ? chat.bot === place.bot && chat.id === chosen.user : chat.bot == null && chat.id === place.chat);
const chatOf = (place) => world.chats.find((chat) => sameKey(chat, place));
const botOf = (id) => world.bots.find((bot) => bot.id === id);
const someone = (id) => world.users.find((user) => user.id === id) ?? { first_name: botOf(id)?.name ?? `${id}` };

async function load() {
  const [bots, users, chats] = await Promise.all(["/bots", "/users", "/chats"].map((path) => ask("GET", path)));
  Object.assign(world, { bots, users, chats });
  if (!users.some((user) => user.id === chosen.user)) chosen.user = users[0]?.id ?? null;
  const isThere = chosen.place && (chosen.place.bot ? botOf(chosen.place.bot) : chatOf(chosen.place));
  if (!isThere) chosen.place = bots[0] ? { bot: bots[0].id } : null;
  showPeople();
  showBots();
}

function showPeople() {
  $("user").replaceChildren(...world.users.map((user) =>
    make("option", { value: user.id, selected: user.id === chosen.user }, nameOf(user))));
  const places = world.bots.map((bot) => ({ place: { bot: bot.id }, name: bot.name, about: `@${bot.username}` }));
  for (const chat of world.chats.filter((chat) => chat.bot == null)) {
    places.push({ place: { chat: chat.id }, name: chat.title, about: chat.kind });
  }
  $("chats").replaceChildren(...places.map(({ place, name, about }) => {
    const isChosen = JSON.stringify(place) === JSON.stringify(chosen.place);
    const hue = ((place.bot ?? -place.chat) * 47) % 360;
    return make("li", {}, make("button", {
      type: "button", "aria-current": isChosen ? "true" : null,
      onclick: () => choose(place),
    }, make("span", { class: "face", "data-hue": hue, "aria-hidden": "true" }, [...name][0] ?? "?"),
    make("span", { class: "name" }, make("span", { dir: "auto" }, name), make("small", {}, about))));
  }));
  for (const face of document.querySelectorAll("[data-hue]")) face.style.setProperty("--hue", face.dataset.hue);
  showTitle();
}

function showTitle() {
  const { place } = chosen;
  const chat = chatOf(place);
  const member = chat?.members.find((member) => member.id === chosen.user);
  const isIn = member && !["left", "kicked"].includes(member.status);
  $("title").textContent = place ? botOf(place.bot)?.name ?? chat?.title ?? "" : "No chat";
  $("about").textContent = place?.chat ? `${chat?.kind} · you: ${member?.status ?? "not a member"}` : place ? "bot" : "";
  $("block").hidden = !(place?.bot && chat);
  $("block").textContent = chat?.is_blocked ? "Unblock the bot" : "Block the bot";
  $("join").hidden = !place?.chat;
  $("join").textContent = isIn ? "Leave" : "Join";
  $("text").disabled = $("send").disabled = !(chosen.user && place);
}

function showBots() {
  const copy = async (bot) => {
    await navigator.clipboard?.writeText(bot.token);
    notice("The token is copied");
  };
  $("bots").replaceChildren(...world.bots.map((bot) => make("li", {},
    make("b", { dir: "auto" }, bot.name), ` @${bot.username} `,
    make("button", { type: "button", onclick: () => copy(bot) }, "Copy token"),
    make("details", {}, make("summary", {}, "Address"), make("code", {}, `${location.origin}/bot${bot.token}/`)),
    bot.webhook ? make("p", {}, `Webhook: ${bot.webhook}`) : null)));
}

function choose(place) {
  chosen.place = place;
  endContext();
  showPeople();
  return showChat();
}

// The conversation.

let actions = [];

async function showChat() {
  const { place, user } = chosen;
  const list = $("messages");
  if (!place || !user) {
    list.replaceChildren(make("li", { class: "service" }, world.bots.length
      ? "Add a user to write as" : "Add a bot, and start yours with its token and this server’s address"));
    $("keyboard").replaceChildren();
    return;
  }
  const path = place.bot ? `/chats/${user}/messages?bot=${place.bot}` : `/chats/${place.chat}/messages?`;
  const seen = chatOf(place) ? await ask("GET", `${path}&newest=${NEWEST}`) : { messages: [], actions: [] };
  if (place !== chosen.place || user !== chosen.user) return;
  const isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  const on = { act, reply: (message) => begin("reply", message), edit: (message) => begin("edit", message) };
  list.replaceChildren(...seen.messages.map((message) => messageOf(message, user, on)));
  if (!seen.messages.length) list.append(make("li", { class: "service" }, "Nothing here yet. Write /start"));
  actions = seen.actions.filter((action) => !action.is_over);
  showTyping();
  showKeyboard(seen.keyboard);
  const toEnd = () => { if (isAtEnd) list.scrollTop = list.scrollHeight; };
  toEnd();
  for (const image of list.querySelectorAll("img")) image.onload = toEnd;
}

function showKeyboard(keyboard) {
  const rows = keyboard?.keyboard ?? [];
  $("keyboard").replaceChildren(...rows.map((row) => make("div", {}, ...row.map((button) => {
    const words = typeof button === "string" ? button : button.text;
    const does = { does: "presses", button: { text: words } };
    return make("button", { type: "button", dir: "auto", onclick: () => act(does) }, words);
  }))));
}

const serverTime = () => time.server + Date.now() - time.here;

function showTyping() {
  const shown = actions.filter((action) => serverTime() - action.at < ACTION_LASTS).at(-1);
  const who = $("title").textContent;
  $("typing").textContent = shown ? `${who}: ${shown.action.replaceAll("_", " ")}…` : "";
}

function begin(kind, message) {
  context.reply = context.edit = null;
  context[kind] = message;
  $("context").hidden = false;
  $("context-text").textContent = `${kind === "edit" ? "Edit" : "Reply to"}: ${message.text ?? message.caption ?? ""}`;
  if (kind === "edit") $("text").value = message.text ?? message.caption ?? "";
  $("text").focus();
}

function endContext() {
  context.reply = context.edit = null;
  $("context").hidden = true;
}

/** Does something as the user, in the chat. */
function act(does) {
  return trying(async () => {
    const acted = await ask("POST", "/acts", { as: chosen.user, in: chosen.place, ...does });
    if (acted.shown != null) showAnswer(acted.shown);
    return acted;
  });
}

async function write() {
  const text = $("text").value.trim();
  if (!text) return;
  const { reply, edit } = context;
  const acted = await act(edit
    ? { does: "edits", message: edit.message_id, text }
    : { does: "writes", text, reply_to: reply?.message_id ?? null });
  if (!acted) return;
  $("text").value = "";
  endContext();
}

const CONTENT_OF = [[/^image\//, "photo"], [/^video\//, "video"], [/^audio\//, "audio"]];

async function sendFile(file) {
  await trying(async () => {
    const kind = { "content-type": file.type || "application/octet-stream" };
    const kept = await ask("POST", `/files?name=${encodeURIComponent(file.name)}`, file, kind);
    const what = CONTENT_OF.find(([pattern]) => pattern.test(file.type))?.[1] ?? "document";
    const caption = $("text").value.trim() || null;
    if (await act({ does: "sends", what, file: kept.file_id, caption })) $("text").value = "";
  });
}

// What the user is shown.

function notice(words, kind = "") {
  const shown = make("p", { class: kind, dir: "auto" }, words);
  $("notices").append(shown);
  setTimeout(() => shown.remove(), 6000);
}

function alertOf(words, choices = []) {
  $("alert-text").textContent = words;
  $("alert-choices").replaceChildren(...choices.map(([label, does]) => make("button", {
    type: "button", dir: "auto",
    onclick: () => { $("alert").close(); act(does); },
  }, label)));
  if (!$("alert").open) $("alert").showModal();
}

function link(address) {
  const isWeb = /^https?:/i.test(address);
  notice(isWeb ? make("a", { href: address, target: "_blank", rel: "noreferrer" }, address) : address);
}

/** An answer of a bot to a query, or what an act shows at once. */
function showAnswer(answer, id) {
  const { text, show_alert, url, shipping_options: ways, error_message: error, results } = answer;
  if (ways?.length) {
    const sum = (way) => way.prices.reduce((total, one) => total + one.amount, 0);
    alertOf("How shall it be sent?", ways.map((way) =>
      [`${way.title} · ${price(sum(way))}`, { does: "picks_shipping", query: id, option: way.id }]));
  } else if (results) {
    alertOf("Choose a result", results.map((result) =>
      [result.title ?? result.id, { does: "chooses", query: id, result: result.id }]));
  } else if (text && show_alert) alertOf(text);
  else if (text ?? error) notice(text ?? error, error ? "error" : "");
  if (typeof url === "string") link(url);
}

// Calls, faults, clock.

let calls = [];
let hasFaults = false;

const isRefused = (call) => call.status >= 400 || Boolean(call.fault);

function addCall(call) {
  calls = [call, ...calls].slice(0, CALLS);
}

async function loadCalls() {
  const { calls: newest, next } = await ask("GET", `/calls?newest=${CALLS}`);
  calls = newest.reverse();
  showCalls();
  return next;
}

function showCalls() {
  const shown = $("only-refused").checked ? calls.filter(isRefused) : calls;
  const open = new Set([...document.querySelectorAll("#calls details[open]")].map((one) => one.dataset.number));
  $("calls").replaceChildren(...shown.slice(0, 100).map((call) => {
    const answer = typeof call.answer === "string" ? parsed(call.answer) : call.answer;
    const why = [call.fault && `Fault: ${call.fault}`, answer?.description].filter(Boolean).join(" · ");
    const at = new Date(call.at).toLocaleTimeString();
    const unknown = Object.keys(call.unknown).length ? `\nunknown: ${JSON.stringify(call.unknown, null, 1)}` : "";
    return make("li", { class: isRefused(call) ? "refused" : "" },
      make("details", { "data-number": call.number, open: open.has(`${call.number}`) },
        make("summary", {}, make("span", { class: "code" }, `${call.status || "–"}`), make("b", {}, call.method),
          make("time", {}, at)),
        make("pre", {}, `${JSON.stringify(call.parameters, null, 1)}${unknown}`),
        make("pre", {}, JSON.stringify(answer ?? null, null, 1))),
      why ? make("div", { class: "error" }, why) : null);
  }));
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const FAULTS = {
  "429, wait 3 s": { status: { code: 429, retry_after: 3 } }, "error 500": { status: { code: 500 } }, "502 as HTML": "html",
  "error 403": { status: { code: 403 } }, "body cut": "cut_body", "wrong JSON": "wrong_json", "empty body": "empty",
  "silence": "silence", "a byte a second": { drip: { every: "1s" } }, "5 s late": { slow: { by: "5s" } },
  "closed": "close", "reset": "reset", "unknown fields": "unknown_fields", "unknown kind of update": "unknown_kind",
  "updates twice": "duplicate", "updates reordered": "reorder",
};

async function showFaults() {
  const faults = await ask("GET", "/faults");
  hasFaults = faults.length > 0;
  $("faults").replaceChildren(...faults.map(({ id, fault, happened }) => make("li", {},
    make("code", {}, JSON.stringify(fault.what)), ` ${fault.match?.method ?? "all"}, happened ${happened}× `,
    make("button", {
      type: "button",
      onclick: () => trying(() => ask("DELETE", `/faults/${id}`)).then(showFaults),
    }, "Remove"))));
}

async function showClock(clock) {
  const { now } = clock ?? await ask("GET", "/clock");
  Object.assign(time, { server: now, here: Date.now() });
  tick();
}

function tick() {
  if (!time.server) return;
  const now = new Date(serverTime());
  $("now").dateTime = now.toISOString();
  $("now").textContent = now.toLocaleString([], { dateStyle: "medium", timeStyle: "medium" });
  showTyping();
}

// What happens.

/** What has to be shown again. It is done once for many events that come together. */
const stale = new Set();
let isPlanned = false;

function plan(...parts) {
  for (const part of parts) stale.add(part);
  if (isPlanned) return;
  isPlanned = true;
  setTimeout(async () => {
    isPlanned = false;
    const parts = new Set(stale);
    stale.clear();
    await trying(async () => {
      if (parts.has("people")) await load();
      if (parts.has("chat") || parts.has("people")) await showChat();
      if (parts.has("faults")) await Promise.all([showFaults(), loadCalls()]);
      else if (parts.has("calls")) showCalls();
    });
  }, 40);
}

function happened(event) {
  if (event.event === "called") {
    addCall(event);
    plan("calls");
    // A fault may happen behind the call that was noted.
    if (hasFaults) plan("faults");
    return;
  }
  if (event.event === "replaced") {
    plan("people", "faults");
    return;
  }
  const isMine = event.user === chosen.user;
  if (event.event === "answered" && isMine) showAnswer(event.answer, event.id);
  if (event.event === "payment" && isMine) {
    notice(event.message ?? `Payment: ${event.state}`, event.state === "paid" ? "" : "error");
  }
  plan(event.chat && !world.chats.some((chat) => chat.id === event.chat.id && (chat.bot ?? null) === (event.chat.bot ?? null))
    || event.event === "changed" ? "people" : "chat");
}

/** Loads all and listens from then on; again when the server went away. */
async function start() {
  try {
    const about = await ask("GET", "");
    $("api").textContent = about.title;
    document.title = `${about.title} · bazu-mock`;
    $("methods").replaceChildren(...about.methods.map((name) => make("option", { value: name })));
    const next = await loadCalls();
    await load();
    await Promise.all([showChat(), showFaults(), showClock()]);
    $("connection").textContent = "";
    const events = new EventSource(`${BASE}/events?after=${next}`);
    events.onmessage = ({ data }) => happened(JSON.parse(data));
    events.onerror = () => {
      events.close();
      again();
    };
  } catch {
    again();
  }
}

function again() {
  $("connection").textContent = "The server does not answer";
  setTimeout(start, 1000);
}

// What a person does.

const onSubmit = (id, work) => $(id).addEventListener("submit", (event) => {
  event.preventDefault();
  trying(() => work(event.target.elements, event.target));
});

$("user").onchange = () => {
  chosen.user = Number($("user").value);
  endContext();
  showPeople();
  trying(showChat);
};
onSubmit("add-user", async ({ name }, form) => {
  chosen.user = (await ask("POST", "/users", { name: name.value })).id;
  form.reset();
  plan("people");
});
onSubmit("add-bot", async ({ name }, form) => {
  const bot = await ask("POST", "/bots", { name: name.value });
  form.reset();
  chosen.place = { bot: bot.id };
  plan("people");
});
onSubmit("add-chat", async ({ title, kind, bots }, form) => {
  const members = chosen.user ? { [chosen.user]: { status: "owner" } } : {};
  if (bots.checked) for (const bot of world.bots) members[bot.id] = { status: "administrator" };
  const chat = await ask("POST", "/chats", { title: title.value, kind: kind.value, members });
  form.reset();
  chosen.place = { chat: chat.id };
  plan("people");
});
onSubmit("add-fault", async ({ what, method, count, after_effect: after }) => {
  const on = method.value ? { method: method.value } : {};
  await ask("POST", "/faults", {
    what: FAULTS[what.value], match: on, count: Number(count.value) || null, after_effect: after.checked,
  });
  await showFaults();
});
onSubmit("any-act", async ({ any }) => act(JSON.parse(any.value)));
onSubmit("write", write);
$("text").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    write();
  }
});
$("file").onchange = async () => {
  for (const file of $("file").files) await sendFile(file);
  $("file").value = "";
};
$("context-end").onclick = endContext;
$("block").onclick = () => act({ does: chatOf(chosen.place)?.is_blocked ? "unblocks" : "blocks" }).then(() => plan("people"));
$("join").onclick = () => act({ does: $("join").textContent === "Leave" ? "leaves" : "joins" }).then(() => plan("people"));
$("only-refused").onchange = showCalls;
$("reset").onclick = () => {
  if (confirm("Remove all bots, users, chats and faults?")) trying(() => ask("POST", "/reset")).then(() => plan("people", "faults"));
};
for (const button of document.querySelectorAll("[data-advance]")) {
  button.onclick = () => trying(async () => showClock(await ask("POST", "/clock", { advance: button.dataset.advance })));
}
$("what").replaceChildren(...Object.keys(FAULTS).map((name) => make("option", {}, name)));
setInterval(tick, 1000);
start();
