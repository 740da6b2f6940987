"""Balethon against the mock server."""

import asyncio

from balethon import Client
from balethon.objects import InlineKeyboard, InlineKeyboardButton, InputMediaPhoto, LabeledPrice

from user import MOCK, PHOTO, TOKEN, User, step

client = Client(TOKEN, base_url=MOCK)
messages: asyncio.Queue = asyncio.Queue()
presses: asyncio.Queue = asyncio.Queue()
checkouts: asyncio.Queue = asyncio.Queue()
seen = set()


@client.on_message()
async def on_message(message):
    # The first update of a bot has the id 0, which the library does not confirm: it comes until the next one does.
    if message.id not in seen:
        seen.add(message.id)
        await messages.put(message)


@client.on_callback_query()
async def on_press(callback_query):
    await presses.put(callback_query)


@client.on_pre_checkout_query()
async def on_checkout(pre_checkout_query):
    await checkouts.put(pre_checkout_query)


async def conversation():
    step("getMe", client.user.is_bot)
    polling = asyncio.create_task(client.start_polling())
    ali = User("Ali")
    ali.writes("hello")
    message = await messages.get()
    step("receive a text", message.text == "hello" and message.author.id == ali.id)

    keyboard = InlineKeyboard([InlineKeyboardButton("Tea", callback_data="tea")])
    menu = await client.send_message(message.chat.id, "Welcome", keyboard)
    step("send a text with a keyboard", menu.text == "Welcome")
    ali.presses(menu.id, "tea")
    query = await presses.get()
    step("receive a press", query.data == "tea" and query.message.id == menu.id)
    await client.answer_callback_query(query.id, "In the basket")
    step("answer it", ali.notice() == "In the basket")
    edited = await client.edit_message_text(message.chat.id, menu.id, "Thanks")
    step("edit a text", edited.text == "Thanks")

    photo = await client.send_photo(message.chat.id, PHOTO, caption="A cup")
    step("upload a photo", photo.caption == "A cup" and photo.photo)
    album = await client.send_media_group(
        message.chat.id, [InputMediaPhoto(PHOTO), InputMediaPhoto(photo.photo[-1].id)]
    )
    step("send an album", len(album) == 2)
    content = await client.download(photo.photo[-1].id)
    step("download a file", content == PHOTO)

    invoice = await client.send_invoice(
        message.chat.id, "Tea", "A cup of tea", "tea-1", "6037990000000000", [LabeledPrice("Tea", 45000)]
    )
    step("send an invoice", invoice.invoice.total_amount == 45000)
    ali.pays(invoice.id)
    checkout = await checkouts.get()
    step("receive a pre-checkout query", checkout.invoice_payload == "tea-1")
    await client.answer_pre_checkout_query(checkout.id, True)
    paid = await messages.get()
    step("receive the payment", paid.successful_payment.total_amount == 45000)
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)


client.run(conversation)
