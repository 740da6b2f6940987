// Drives Chromium by ChromeDriver, over the WebDriver protocol. Needs nothing but Node.

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
/** How long anything may take, in milliseconds. Nothing waits that long but a failure. */
const LIMIT = 30_000;

/** Starts a program, and waits for a line of its output. Returns the match and what ends the program. */
export async function start(program, parameters, pattern) {
  const child = spawn(program, parameters, { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  const found = new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`${program} ended with ${code}:\n${output}`)));
    setTimeout(() => reject(new Error(`${program} does not start:\n${output}`)), LIMIT).unref();
    child.stdout.on("data", (data) => {
      output += data;
      const match = pattern.exec(output);
      if (match) resolve(match);
    });
  });
  const ended = new Promise((resolve) => child.on("exit", resolve));
  const match = await found;
  return { match, end: () => (child.kill(), ended) };
}

/** Looks again until there is something, or fails with what it waited for. */
export async function until(what, look) {
  const end = Date.now() + LIMIT;
  let last;
  while (Date.now() < end) {
    try {
      const seen = await look();
      if (seen) return seen;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited for ${what}${last ? `: ${last.message}` : ""}`);
}

/** A window of Chromium. */
export class Browser {
  static async open(width, height) {
    const folder = await mkdtemp(join(tmpdir(), "bazu-mock-browser-"));
    const driver = await start("chromedriver", ["--port=0"], /started successfully on port (\d+)/);
    const browser = new Browser();
    browser.end = async () => {
      await browser.ask("DELETE", "").catch(() => {});
      await driver.end();
      await rm(folder, { recursive: true, force: true });
    };
    browser.base = `http://127.0.0.1:${driver.match[1]}/session`;
    const flags = [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--lang=en-US",
      "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
      `--window-size=${width},${height}`, `--user-data-dir=${folder}`,
    ];
    const options = { args: flags };
    try {
      const { sessionId } = await browser.ask("POST", "", {
        capabilities: { alwaysMatch: { browserName: "chrome", "goog:chromeOptions": options } },
      });
      browser.base += `/${sessionId}`;
    } catch (error) {
      await browser.end();
      throw error;
    }
    return browser;
  }

  async ask(verb, path, body) {
    const response = await fetch(this.base + path, { method: verb, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message.split("\n")[0]}`);
    return value;
  }

  go(address) {
    return this.ask("POST", "/url", { url: address });
  }

  /** Runs a function in the page. */
  run(code, ...args) {
    return this.ask("POST", "/execute/sync", { script: `return (${code})(...arguments)`, args });
  }

  /** The elements that an expression of XPath or a selector of CSS finds. */
  async all(place) {
    const using = /^[/(]/.test(place) ? "xpath" : "css selector";
    const found = await this.ask("POST", "/elements", { using, value: place });
    return found.map((element) => element[ELEMENT]);
  }

  /** The last of these elements that is shown, as soon as there is one. */
  find(place) {
    return until(place, async () => {
      for (const element of (await this.all(place)).reverse()) {
        if (await this.ask("GET", `/element/${element}/displayed`)) return element;
      }
      return null;
    });
  }

  /** Clicks on what a place names. An element that was replaced meanwhile is looked for again. */
  click(place) {
    return until(`a click on ${place}`, async () => {
      await this.ask("POST", `/element/${await this.find(place)}/click`, {});
      return true;
    });
  }

  async type(place, text) {
    await this.ask("POST", `/element/${await this.find(place)}/value`, { text });
  }

  /** Moves the pointer to where nothing is, and shows all from its beginning. */
  async rest() {
    const move = { type: "pointerMove", x: 1, y: 1, duration: 0 };
    await this.ask("POST", "/actions", { actions: [{ type: "pointer", id: "mouse", actions: [move] }] });
    await this.run(() => {
      document.activeElement.blur();
      for (const column of document.querySelectorAll("nav, aside")) column.scrollTop = 0;
    });
    await until("the end of transitions", () => this.run(() => document.getAnimations().length === 0));
  }

  async picture(place) {
    const path = place ? `/element/${await this.find(place)}/screenshot` : "/screenshot";
    return Buffer.from(await this.ask("GET", path), "base64");
  }
}

/** A text of XPath. */
export const quoted = (text) => `concat(${text.split("'").map((part) => `'${part}'`).join(`, "'", `)}, '')`;
