"""aiogram against the mock server."""

import asyncio

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    LabeledPrice,
    Message,
    PreCheckoutQuery,
)

from user import MOCK, PHOTO, TOKEN, User, step

received: asyncio.Queue = asyncio.Queue()
dispatcher = Dispatcher()


@dispatcher.message()
async def on_message(message: Message):
    await received.put(message)


@dispatcher.callback_query()
async def on_press(query: CallbackQuery):
    await received.put(query)


@dispatcher.pre_checkout_query()
async def on_checkout(query: PreCheckoutQuery):
    await received.put(query)


async def conversation():
    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(MOCK)))
    step("getMe", (await bot.get_me()).is_bot)
    polling = asyncio.create_task(dispatcher.start_polling(bot, polling_timeout=5, handle_signals=False))
    ali = User("Ali")
    ali.writes("hello")
    message = await received.get()
    step("receive a text", message.text == "hello" and message.from_user.id == ali.id)

    keyboard = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Tea", callback_data="tea")]])
    menu = await message.answer("Welcome", reply_markup=keyboard)
    step("send a text with a keyboard", menu.reply_markup.inline_keyboard[0][0].text == "Tea")
    ali.presses(menu.message_id, "tea")
    query = await received.get()
    step("receive a press", query.data == "tea")
    await query.answer("In the basket")
    step("answer it", ali.notice() == "In the basket")
    edited = await query.message.edit_text("Thanks")
    step("edit a text", edited.text == "Thanks")

    photo = await message.answer_photo(BufferedInputFile(PHOTO, "cup.png"), caption="A cup")
    step("upload a photo", photo.caption == "A cup" and photo.photo)
    album = await message.answer_media_group(
        [InputMediaPhoto(media=BufferedInputFile(PHOTO, "cup.png")), InputMediaPhoto(media=photo.photo[-1].file_id)]
    )
    step("send an album", len(album) == 2)
    content = await bot.download(photo.photo[-1].file_id)
    step("download a file", content.read() == PHOTO)

    prices = [LabeledPrice(label="Tea", amount=45000)]
    invoice = await message.answer_invoice("Tea", "A cup", "tea-1", "IRR", prices, provider_token="provider")
    step("send an invoice", invoice.invoice.total_amount == 45000)
    ali.pays(invoice.message_id)
    checkout = await received.get()
    step("receive a pre-checkout query", checkout.invoice_payload == "tea-1")
    await checkout.answer(ok=True)
    paid = await received.get()
    step("receive the payment", paid.successful_payment.total_amount == 45000)
    try:
        await bot.send_message(999_999, "Nobody")
    except TelegramBadRequest as refused:
        step("an unknown chat is refused", "not found" in refused.message)
    await dispatcher.stop_polling()
    await polling
    await bot.session.close()


asyncio.run(asyncio.wait_for(conversation(), 60))
