// Shows a message of the API as a person sees it in a messenger.

/** Makes an element. Properties that begin with `on` are listeners; others are attributes. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

export const nameOf = (one) =>
  one ? one.title || [one.first_name, one.last_name].filter(Boolean).join(" ") || `${one.id}` : "";

const fileAddress = (id) => `/control/v1/files/${encodeURIComponent(id)}`;
const timeOf = (seconds) => new Date(seconds * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
const text = (value, name = "div") => make(name, { class: "text", dir: "auto" }, value);

/** Prices are in the smallest unit of the currency. Those without smaller units are written as they are. */
export function price(amount, currency) {
  try {
    const format = new Intl.NumberFormat([], { style: "currency", currency: currency || "IRR" });
    return format.format(amount / 10 ** format.resolvedOptions().maximumFractionDigits);
  } catch {
    return `${amount} ${currency ?? ""}`;
  }
}

const MARKS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote",
  spoiler: "mark",
};

/** A text with its entities. Their offsets count UTF-16 units, as texts of JavaScript do. */
function marked(value, entities = []) {
  const holder = text("");
  const points = new Set([0, value.length]);
  for (const { offset, length } of entities) points.add(offset).add(offset + length);
  const ends = [...points].filter((point) => point <= value.length).sort((a, b) => a - b);
  for (let index = 1; index < ends.length; index++) {
    const [from, to] = [ends[index - 1], ends[index]];
    let piece = document.createTextNode(value.slice(from, to));
    for (const entity of entities) {
      if (entity.offset > from || entity.offset + entity.length < to) continue;
      const address = entity.type === "text_link" ? entity.url : entity.type === "url" ? value.slice(from, to) : null;
      if (address && /^https?:/i.test(address)) {
        piece = make("a", { href: address, target: "_blank", rel: "noreferrer" }, piece);
      } else if (MARKS[entity.type]) piece = make(MARKS[entity.type], {}, piece);
    }
    holder.append(piece);
  }
  return holder;
}

const card = (title, ...rest) => make("div", { class: "card" }, make("strong", { dir: "auto" }, title), ...rest);
const media = (tag, id, properties) => make(tag, { class: "media", src: fileAddress(id), ...properties });
const picture = (id, says) => media("img", id, { alt: says });
const file = (kind, value) =>
  card(value.file_name || value.title || kind, make("a", { href: fileAddress(value.file_id), target: "_blank" },
    value.file_size == null ? "Open" : `Open (${value.file_size.toLocaleString()} bytes)`));

/** How each content is shown: by the field of the message. `act` does something as the user. */
const CONTENTS = {
  photo: (sizes, message) => picture(sizes.at(-1).file_id, message.caption || "Photo"),
  sticker: (value) => make("div", {}, picture(value.file_id, `Sticker ${value.emoji ?? ""}`)),
  animation: (value) => media("video", value.file_id, { controls: true, loop: true, muted: true }),
  video: (value) => media("video", value.file_id, { controls: true }),
  video_note: (value) => media("video", value.file_id, { controls: true }),
  voice: (value) => media("audio", value.file_id, { controls: true }),
  audio: (value) => make("div", {}, file("Audio", value), media("audio", value.file_id, { controls: true })),
  document: (value) => file("File", value),
  contact: (value) => card(nameOf(value), value.phone_number),
  location: (value) => card("Location", `${value.latitude}, ${value.longitude}`),
  venue: (value) => card(value.title, text(value.address, "span")),
  dice: (value) => card(`${value.emoji} ${value.value}`),
  invoice: (value) => card(value.title, text(value.description, "span"),
    make("span", { class: "price" }, price(value.total_amount, value.currency))),
  successful_payment: (value) => card("Paid", make("span", { class: "price" },
    price(value.total_amount, value.currency))),
  game: (value, message, act) => card(value.title, text(value.description, "span"),
    make("button", { type: "button", onclick: () => act({ does: "plays", message: message.message_id }) }, "Play")),
  poll: (value, message, act) => card(value.question, ...value.options.map((option, index) =>
    make("button", {
      type: "button", dir: "auto", disabled: value.is_closed,
      onclick: () => act({ does: "votes", message: message.message_id, options: [index] }),
    }, `${option.text} · ${option.voter_count}`))),
};

/** What a service message says. */
const SERVICES = {
  new_chat_members: (members) => `${members.map(nameOf).join(", ")} joined`,
  left_chat_member: (member) => `${nameOf(member)} left`,
  new_chat_title: (title) => `The title is now “${title}”`,
  new_chat_photo: () => "The photo changed",
  delete_chat_photo: () => "The photo was removed",
  pinned_message: (message) => `Pinned: ${message.text ?? message.caption ?? "a message"}`,
  web_app_data: (value) => `Data of a mini app: ${value.data}`,
};

/** A row of buttons below a message. */
function buttons(message, act) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows) return null;
  const button = (one) => {
    if (one.url) return make("a", { href: one.url, target: "_blank", rel: "noreferrer", dir: "auto" }, `${one.text} ↗`);
    const pressed = one.callback_data == null ? { text: one.text } : { data: one.callback_data };
    const does = one.pay
      ? { does: "pays", message: message.message_id }
      : { does: "presses", message: message.message_id, button: pressed };
    return make("button", { type: "button", dir: "auto", onclick: () => act(does) }, one.text);
  };
  return make("div", { class: "buttons" }, ...rows.map((row) => make("div", {}, ...row.map(button))));
}

/** A message. `on` has what can be done with it: `act`, `reply`, `edit`. */
export function messageOf(message, me, on) {
  for (const [field, says] of Object.entries(SERVICES)) {
    if (message[field] != null) return make("li", { class: "service", dir: "auto" }, says(message[field]));
  }
  const isMine = message.from?.id === me;
  const sender = nameOf(message.from ?? message.sender_chat);
  const parts = [];
  const origin = message.forward_from ?? message.forward_from_chat;
  if (!isMine) parts.push(make("div", { class: "sender", dir: "auto" }, sender));
  if (origin) parts.push(make("div", { class: "quote", dir: "auto" }, `Forwarded from ${nameOf(origin)}`));
  const answered = message.reply_to_message;
  if (answered) {
    parts.push(make("div", { class: "quote", dir: "auto" }, answered.text ?? answered.caption ?? "A message"));
  }
  let isKnown = false;
  for (const [field, show] of Object.entries(CONTENTS)) {
    if (message[field] == null || (field === "document" && message.animation)) continue;
    if (field === "location" && message.venue) continue;
    isKnown = true;
    parts.push(show(message[field], message, on.act));
  }
  const words = message.text ?? message.caption;
  if (words != null) parts.push(marked(words, message.entities ?? message.caption_entities));
  else if (!isKnown) parts.push(make("pre", {}, JSON.stringify(message, null, 1)));
  const edited = message.edit_date ? "edited " : "";
  parts.push(make("div", { class: "meta" }, `${edited}${timeOf(message.date)}`));
  const { message_id: id } = message;
  const one = (label, onclick) => make("button", { type: "button", onclick }, label);
  const acts = make("div", { class: "acts" }, one("Reply", () => on.reply(message)));
  if (isMine && words != null) acts.append(one("Edit", () => on.edit(message)));
  if (isMine) acts.append(one("Delete", () => on.act({ does: "deletes", message: id })));
  const needsPay = message.invoice && !message.reply_markup?.inline_keyboard;
  const pay = needsPay && make("div", { class: "buttons" }, make("div", {},
    one("Pay", () => on.act({ does: "pays", message: id }))));
  return make("li", { class: isMine ? "message mine" : "message", "data-message": id },
    acts, make("div", { class: "bubble" }, ...parts), pay || null, buttons(message, on.act));
}
