// grammY against the mock server.

import { Bot, GrammyError, InlineKeyboard, InputFile, InputMediaBuilder } from "grammy";

import { MOCK, PHOTO, Received, TOKEN, User, step } from "./user.mjs";

const bot = new Bot(TOKEN, { client: { apiRoot: MOCK } });
const received = new Received();
bot.on(["message", "callback_query", "pre_checkout_query"], (context) => received.put(context));

await bot.init();
step("getMe", bot.botInfo.is_bot);
const polling = bot.start({ timeout: 5 });
const ali = await User.named("Ali");
await ali.writes("/start");
const start = await received.get();
step("receive a command", start.hasCommand("start") && start.from.id === ali.id);

const menu = await start.reply("Welcome", { reply_markup: new InlineKeyboard().text("Tea", "tea") });
step("send a text with a keyboard", menu.reply_markup.inline_keyboard[0][0].text === "Tea");
await ali.presses(menu.message_id, "tea");
const press = await received.get();
step("receive a press", press.callbackQuery.data === "tea");
await press.answerCallbackQuery("In the basket");
step("answer it", (await ali.notice()) === "In the basket");
const edited = await press.editMessageText("Thanks");
step("edit a text", edited.text === "Thanks");

const photo = await start.replyWithPhoto(new InputFile(PHOTO, "cup.png"), { caption: "A cup" });
step("upload a photo", photo.caption === "A cup" && photo.photo.length > 0);
const album = await start.replyWithMediaGroup([
  InputMediaBuilder.photo(new InputFile(PHOTO, "cup.png")),
  InputMediaBuilder.photo(photo.photo.at(-1).file_id),
]);
step("send an album", album.length === 2 && album[0].media_group_id === album[1].media_group_id);
const file = await bot.api.getFile(photo.photo.at(-1).file_id);
const content = await fetch(`${MOCK}/file/bot${TOKEN}/${file.file_path}`);
step("download a file", PHOTO.equals(Buffer.from(await content.arrayBuffer())));

const invoice = await start.replyWithInvoice("Tea", "A cup", "tea-1", "IRR", [{ label: "Tea", amount: 45000 }], {
  provider_token: "provider",
});
step("send an invoice", invoice.invoice.total_amount === 45000);
await ali.pays(invoice.message_id);
const checkout = await received.get();
step("receive a pre-checkout query", checkout.preCheckoutQuery.invoice_payload === "tea-1");
await checkout.answerPreCheckoutQuery(true);
const paid = await received.get();
step("receive the payment", paid.message.successful_payment.total_amount === 45000);
const refused = await bot.api.sendMessage(999_999, "Nobody").catch((error) => error);
step("an unknown chat is refused", refused instanceof GrammyError && refused.error_code === 400);
await bot.stop();
await polling;
