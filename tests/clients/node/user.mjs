// A user of the mock server, by its control side.

export const MOCK = process.env.MOCK;
export const TOKEN = process.env.TOKEN;
const BOT = Number(TOKEN.split(":")[0]);

// The smallest PNG: one pixel.
export const PHOTO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=",
  "base64",
);

export async function control(verb, path, body) {
  const answer = await fetch(`${MOCK}/control/v1/${path}`, {
    method: verb,
    headers: { "content-type": "application/json" },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${verb} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

export class User {
  static async named(name) {
    const user = new User();
    user.id = (await control("POST", "users", { name })).id;
    return user;
  }

  does(what, fields) {
    return control("POST", "acts", { as: this.id, in: { bot: BOT }, does: what, ...fields });
  }

  writes(text) {
    return this.does("writes", { text });
  }

  presses(message, data) {
    return this.does("presses", { message, button: { data } });
  }

  pays(message) {
    return this.does("pays", { message });
  }

  // What the bot answered to the last button.
  async notice() {
    const { calls } = await control("GET", "calls?method=answerCallbackQuery");
    return calls.at(-1).parameters.text;
  }
}

export function step(name, holds = true) {
  if (!holds) {
    console.error(`failed: ${name}`);
    process.exit(1);
  }
  console.log(`  ${name}`);
}

// What handlers received, in order.
export class Received {
  #values = [];
  #waiting = [];

  put(value) {
    const next = this.#waiting.shift();
    if (next) next(value);
    else this.#values.push(value);
  }

  get() {
    if (this.#values.length) return Promise.resolve(this.#values.shift());
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}

// A client that hangs must not hang the run.
setTimeout(() => {
  console.error("failed: not in time");
  process.exit(1);
}, 60_000).unref();
