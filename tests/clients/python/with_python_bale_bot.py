"""python-bale-bot against the mock server. It knows neither albums nor answers to queries; the user of this library
sends the one by its HTTP session, and lives without the other."""

import asyncio

import bale.request.http

from user import MOCK, PHOTO, TOKEN, User, step

# The library has no setting for its addresses.
bale.request.http.BALE_API_BASE_URL = f"{MOCK}/"
bale.request.http.BALE_API_FILE_URL = f"{MOCK}/file"

bot = bale.Bot(TOKEN)


async def conversation():
    async with bot:
        me = await bot.get_me()
        step("getMe", me.is_bot)
        polling = asyncio.create_task(bot.updater.start())
        ali = User("Ali")
        waiting = asyncio.create_task(bot.wait_for("message"))
        await asyncio.sleep(0)
        ali.writes("hello")
        message = await waiting
        step("receive a text", message.content == "hello" and int(message.author.user_id) == ali.id)

        keyboard = bale.InlineKeyboardMarkup()
        keyboard.add(bale.InlineKeyboardButton("Tea", callback_data="tea"))
        menu = await bot.send_message(ali.id, "Welcome", components=keyboard)
        step("send a text with a keyboard", menu.content == "Welcome")
        waiting = asyncio.create_task(bot.wait_for("callback"))
        await asyncio.sleep(0)
        ali.presses(menu.message_id, "tea")
        query = await waiting
        step("receive a press", query.data == "tea")
        edited = await bot.edit_message(ali.id, menu.message_id, "Thanks")
        step("edit a text", edited.content == "Thanks")

        photo = await bot.send_photo(ali.id, bale.InputFile(PHOTO), caption="A cup")
        step("upload a photo", photo.caption == "A cup" and photo.photos)
        content = await bot.get_file(photo.photos[-1].file_id)
        step("download a file", content == PHOTO)
        again = await bot.send_photo(ali.id, bale.InputFile(photo.photos[-1].file_id))
        step("send a photo by its id", again.photos)

        prices = [bale.LabeledPrice("Tea", 45000)]
        invoice = await bot.send_invoice(ali.id, "Tea", "A cup", "6037990000000000", prices, payload="tea-1")
        step("send an invoice", invoice.invoice.total_amount == 45000)
        chat = await bot.get_chat(ali.id)
        step("get a chat", chat.first_name == "Ali")
        await bot.delete_message(ali.id, menu.message_id)
        step("delete a message")
        try:
            await bot.send_message(999_999, "Nobody")
        except bale.NotFound:
            step("an unknown chat is NotFound")
        await bot.updater.stop()
        polling.cancel()
        await asyncio.gather(polling, return_exceptions=True)


asyncio.run(asyncio.wait_for(conversation(), 60))
