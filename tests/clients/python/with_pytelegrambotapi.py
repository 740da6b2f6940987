"""pyTelegramBotAPI against the mock server."""

import queue
import threading

from telebot import TeleBot, apihelper
from telebot.types import InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto, LabeledPrice

from user import MOCK, PHOTO, TOKEN, User, step

apihelper.API_URL = MOCK + "/bot{0}/{1}"
apihelper.FILE_URL = MOCK + "/file/bot{0}/{1}"

bot = TeleBot(TOKEN)
received: queue.Queue = queue.Queue()
bot.message_handler(content_types=["text", "successful_payment"])(received.put)
bot.callback_query_handler(lambda _: True)(received.put)
bot.pre_checkout_query_handler(lambda _: True)(received.put)


def receive():
    return received.get(timeout=30)


step("getMe", bot.get_me().is_bot)
threading.Thread(target=bot.infinity_polling, kwargs={"timeout": 5, "long_polling_timeout": 2}, daemon=True).start()
ali = User("Ali")
ali.writes("hello")
message = receive()
step("receive a text", message.text == "hello" and message.from_user.id == ali.id)

keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Tea", callback_data="tea")]])
menu = bot.reply_to(message, "Welcome", reply_markup=keyboard)
step("send a text with a keyboard", menu.text == "Welcome")
ali.presses(menu.message_id, "tea")
query = receive()
step("receive a press", query.data == "tea")
bot.answer_callback_query(query.id, "In the basket")
step("answer it", ali.notice() == "In the basket")
edited = bot.edit_message_text("Thanks", message.chat.id, menu.message_id)
step("edit a text", edited.text == "Thanks")

photo = bot.send_photo(message.chat.id, PHOTO, caption="A cup")
step("upload a photo", photo.caption == "A cup" and photo.photo)
album = bot.send_media_group(message.chat.id, [InputMediaPhoto(PHOTO), InputMediaPhoto(photo.photo[-1].file_id)])
step("send an album", len(album) == 2)
file = bot.get_file(photo.photo[-1].file_id)
step("download a file", bot.download_file(file.file_path) == PHOTO)

invoice = bot.send_invoice(message.chat.id, "Tea", "A cup", "tea-1", "provider", "IRR", [LabeledPrice("Tea", 45000)])
step("send an invoice", invoice.invoice.total_amount == 45000)
ali.pays(invoice.message_id)
checkout = receive()
step("receive a pre-checkout query", checkout.invoice_payload == "tea-1")
bot.answer_pre_checkout_query(checkout.id, ok=True)
paid = receive()
step("receive the payment", paid.successful_payment.total_amount == 45000)
try:
    bot.send_message(999_999, "Nobody")
except apihelper.ApiTelegramException as refused:
    step("an unknown chat is refused", refused.error_code == 400)
bot.stop_polling()
