// The bot of a tea shop. It knows the API only, as bots do.

/** Runs the bot until it is stopped. Returns what stops it, and what it failed with. */
export function openShop(base, picture) {
  const stop = new AbortController();
  const baskets = new Map();

  async function call(method, parameters) {
    const isForm = parameters instanceof FormData;
    for (let attempt = 0; ; attempt++) {
      const response = await fetch(`${base}/${method}`, {
        method: "POST",
        headers: isForm ? {} : { "content-type": "application/json" },
        body: isForm ? parameters : JSON.stringify(parameters),
        signal: stop.signal,
      });
      const answer = await response.json();
      if (answer.ok) return answer.result;
      if (answer.error_code !== 429 || attempt === 3) throw new Error(`${method}: ${answer.description}`);
    }
  }

  const menu = (user) => ({
    inline_keyboard: [
      [{ text: "Black tea", callback_data: "Black tea" }, { text: "Green tea", callback_data: "Green tea" }],
      [{ text: `Basket (${baskets.get(user)?.length ?? 0})`, callback_data: "basket" }],
    ],
  });

  const invoice = (chat, more = {}) => call("sendInvoice", {
    chat_id: chat, title: "Your basket", description: baskets.get(chat)?.join(", ") || "Empty", payload: "order-1",
    provider_token: "WALLET-TEST-1111111111111111", currency: "IRR",
    prices: [{ label: "Tea", amount: 600_000 }, { label: "Delivery", amount: 150_000 }],
    ...more,
  });

  async function message({ chat, text, photo, from, message_id: id, successful_payment: payment }) {
    if (photo) {
      const { file_size: size } = await call("getFile", { file_id: photo.at(-1).file_id });
      return call("sendMessage", { chat_id: chat.id, text: `A photo of ${size} bytes` });
    }
    if (payment) {
      return call("sendMessage", { chat_id: chat.id, text: "Thank you! Your tea is on its way. 🫖" });
    }
    if (text === "/start") {
      baskets.set(from.id, []);
      const form = new FormData();
      form.set("chat_id", `${chat.id}`);
      form.set("caption", `Welcome to the tea house, ${from.first_name}! Fresh leaves from the hills of Lahijan. 🍃`);
      form.set("photo", new Blob([picture], { type: "image/png" }), "tea.png");
      form.set("reply_markup", JSON.stringify(menu(from.id)));
      return call("sendPhoto", form);
    }
    if (text === "alert") {
      return call("sendMessage", {
        chat_id: chat.id, text: "Press it", reply_markup: { inline_keyboard: [[{ text: "Alert", callback_data: "alert" }]] },
      });
    }
    if (text === "keyboard") {
      return call("sendMessage", {
        chat_id: chat.id, text: "Choose", reply_markup: { keyboard: [[{ text: "Open now?" }, { text: "آدرس" }]] },
      });
    }
    if (text === "ship") return invoice(chat.id, { is_flexible: true, need_shipping_address: true });
    await call("sendChatAction", { chat_id: chat.id, action: "typing" });
    return call("sendMessage", {
      chat_id: chat.id, text: "بله، همین امروز به دست شما می‌رسد.", reply_to_message_id: id,
    });
  }

  async function pressed({ id, from, data, message }) {
    const basket = baskets.get(from.id) ?? [];
    if (data === "alert") return call("answerCallbackQuery", { callback_query_id: id, text: "Look!", show_alert: true });
    if (data === "basket") {
      await call("answerCallbackQuery", { callback_query_id: id });
      return invoice(message.chat.id);
    }
    baskets.set(from.id, [...basket, data]);
    await call("answerCallbackQuery", { callback_query_id: id, text: `${data} is in the basket` });
    return call("editMessageReplyMarkup", {
      chat_id: message.chat.id, message_id: message.message_id, reply_markup: menu(from.id),
    });
  }

  async function run() {
    let offset;
    while (!stop.signal.aborted) {
      for (const update of await call("getUpdates", { offset, timeout: 20 })) {
        offset = update.update_id + 1;
        if (update.message) await message(update.message);
        if (update.callback_query) await pressed(update.callback_query);
        if (update.shipping_query) {
          await call("answerShippingQuery", {
            shipping_query_id: update.shipping_query.id, ok: true,
            shipping_options: [{ id: "post", title: "By post", prices: [{ label: "Post", amount: 50_000 }] }],
          });
        }
        if (update.inline_query) {
          const content = { message_text: "A glass of green tea, please" };
          const result = { type: "article", id: "1", title: "Green tea", input_message_content: content };
          await call("answerInlineQuery", { inline_query_id: update.inline_query.id, results: [result] });
        }
        if (update.pre_checkout_query) {
          await call("answerPreCheckoutQuery", { pre_checkout_query_id: update.pre_checkout_query.id, ok: true });
        }
      }
    }
  }

  const failed = run().catch((error) => (stop.signal.aborted ? null : error));
  return { failed, close: () => stop.abort() };
}
