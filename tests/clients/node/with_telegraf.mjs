// Telegraf against the mock server.

import { Markup, Telegraf, TelegramError } from "telegraf";

import { MOCK, PHOTO, Received, TOKEN, User, step } from "./user.mjs";

const bot = new Telegraf(TOKEN, { telegram: { apiRoot: MOCK } });
const received = new Received();
bot.on(["message", "callback_query", "pre_checkout_query"], (context) => received.put(context));

step("getMe", (await bot.telegram.getMe()).is_bot);
const polling = bot.launch();
const ali = await User.named("Ali");
await ali.writes("hello");
const hello = await received.get();
step("receive a text", hello.message.text === "hello" && hello.from.id === ali.id);

const menu = await hello.reply("Welcome", Markup.inlineKeyboard([Markup.button.callback("Tea", "tea")]));
step("send a text with a keyboard", menu.reply_markup.inline_keyboard[0][0].text === "Tea");
await ali.presses(menu.message_id, "tea");
const press = await received.get();
step("receive a press", press.callbackQuery.data === "tea");
await press.answerCbQuery("In the basket");
step("answer it", (await ali.notice()) === "In the basket");
const edited = await press.editMessageText("Thanks");
step("edit a text", edited.text === "Thanks");

const photo = await hello.replyWithPhoto({ source: PHOTO }, { caption: "A cup" });
step("upload a photo", photo.caption === "A cup" && photo.photo.length > 0);
const album = await hello.replyWithMediaGroup([
  { type: "photo", media: { source: PHOTO } },
  { type: "photo", media: photo.photo.at(-1).file_id },
]);
step("send an album", album.length === 2 && album[0].media_group_id === album[1].media_group_id);
const link = await bot.telegram.getFileLink(photo.photo.at(-1).file_id);
const content = await fetch(link);
step("download a file", PHOTO.equals(Buffer.from(await content.arrayBuffer())));

const invoice = await hello.replyWithInvoice({
  title: "Tea",
  description: "A cup",
  payload: "tea-1",
  provider_token: "provider",
  currency: "IRR",
  prices: [{ label: "Tea", amount: 45000 }],
});
step("send an invoice", invoice.invoice.total_amount === 45000);
await ali.pays(invoice.message_id);
const checkout = await received.get();
step("receive a pre-checkout query", checkout.preCheckoutQuery.invoice_payload === "tea-1");
await checkout.answerPreCheckoutQuery(true);
const paid = await received.get();
step("receive the payment", paid.message.successful_payment.total_amount === 45000);
const refused = await bot.telegram.sendMessage(999_999, "Nobody").catch((error) => error);
step("an unknown chat is refused", refused instanceof TelegramError && refused.code === 400);
bot.stop();
await polling;
