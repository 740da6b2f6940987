"""python-telegram-bot against the mock server."""

import asyncio

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto, LabeledPrice, error
from telegram.ext import ApplicationBuilder, CallbackQueryHandler, MessageHandler, PreCheckoutQueryHandler, filters

from user import MOCK, PHOTO, TOKEN, User, step

updates: asyncio.Queue = asyncio.Queue()


async def receive(update, _context):
    await updates.put(update)


async def conversation():
    builder = ApplicationBuilder().token(TOKEN)
    application = builder.base_url(f"{MOCK}/bot").base_file_url(f"{MOCK}/file/bot").build()
    for handler in [MessageHandler(filters.ALL, receive), CallbackQueryHandler(receive), PreCheckoutQueryHandler(receive)]:
        application.add_handler(handler)
    bot = application.bot
    async with application:
        await application.start()
        await application.updater.start_polling(timeout=5)
        step("getMe", bot.bot.is_bot)
        ali = User("Ali")
        ali.writes("/start")
        message = (await updates.get()).message
        step("receive a command", message.text == "/start" and message.entities[0].type == "bot_command")

        keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Tea", callback_data="tea")]])
        menu = await message.reply_text("<b>Welcome</b>", parse_mode="HTML", reply_markup=keyboard)
        step("send a text with a keyboard", menu.text == "Welcome" and menu.entities[0].type == "bold")
        ali.presses(menu.message_id, "tea")
        query = (await updates.get()).callback_query
        step("receive a press", query.data == "tea" and query.message.message_id == menu.message_id)
        await query.answer("In the basket")
        step("answer it", ali.notice() == "In the basket")
        edited = await query.edit_message_text("Thanks")
        step("edit a text", edited.text == "Thanks")
        try:
            await query.edit_message_text("Thanks")
        except error.BadRequest as refused:
            step("the same text again is refused", "not modified" in refused.message)

        photo = await message.reply_photo(PHOTO, caption="A cup")
        step("upload a photo", photo.caption == "A cup" and photo.photo)
        album = await message.reply_media_group([InputMediaPhoto(PHOTO), InputMediaPhoto(photo.photo[-1].file_id)])
        step("send an album", len(album) == 2 and album[0].media_group_id == album[1].media_group_id)
        file = await photo.photo[-1].get_file()
        step("download a file", bytes(await file.download_as_bytearray()) == PHOTO)

        invoice = await message.reply_invoice("Tea", "A cup", "tea-1", "IRR", [LabeledPrice("Tea", 45000)], "provider")
        step("send an invoice", invoice.invoice.total_amount == 45000)
        ali.pays(invoice.message_id)
        checkout = (await updates.get()).pre_checkout_query
        step("receive a pre-checkout query", checkout.invoice_payload == "tea-1")
        await checkout.answer(ok=True)
        paid = (await updates.get()).message
        step("receive the payment", paid.successful_payment.total_amount == 45000)
        try:
            await bot.send_message(999_999, "Nobody")
        except error.BadRequest as refused:
            step("an unknown chat is refused", "not found" in refused.message)
        await application.updater.stop()
        await application.stop()


asyncio.run(asyncio.wait_for(conversation(), 60))
