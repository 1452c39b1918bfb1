import { spawnSync } from "node:child_process";
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Claims, lookAt, WORKING_FOLDER, type Claim } from "../../../src/jobs/watch/claims.js";

let inbox = "";
beforeEach(() => {
  inbox = realpathSync(mkdtempSync(join(tmpdir(), "dondoc-claims-")));
});
afterEach(() => {
  rmSync(inbox, { recursive: true });
});

const me = { host: hostname(), pid: process.pid };
/** A process that ended. */
const dead = () => ({ host: hostname(), pid: spawnSync(process.execPath, ["--version"]).pid });

function drop(name: string, content = "Thông báo"): string {
  const path = join(inbox, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}
async function take(claims: Claims, path: string): Promise<Claim | null> {
  const seen = await lookAt(path);
  return seen && claims.take(path, seen.look);
}
const remains = () => readdirSync(inbox, { recursive: true, encoding: "utf8" }).sort();

describe("a claim", () => {
  it("is had by one of two watchers", async () => {
    const [one, other] = [new Claims(inbox, me), new Claims(inbox, dead())];
    const path = drop("a.pdf");
    const look = (await lookAt(path))?.look ?? { size: -1, modified: -1 };
    const claims = await Promise.all([one.take(path, look), other.take(path, look)]);
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(existsSync(path)).toBe(false);
  });

  it("is not had of a file that changed since it was looked at", async () => {
    const claims = new Claims(inbox, me);
    const path = drop("a.pdf");
    expect(await claims.take(path, { size: 1, modified: 1 })).toBeNull();
    expect(readFileSync(path, "utf8")).toBe("Thông báo");
  });

  it("is not had of a link that took the file's place", async () => {
    const claims = new Claims(inbox, me);
    const path = join(inbox, "a.pdf");
    symlinkSync("/etc/passwd", path);
    const { size, mtimeMs } = lstatSync(path);
    expect(await claims.take(path, { size, modified: mtimeMs })).toBeNull();
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
  });

  it("is handed back where it was, and leaves nothing behind", async () => {
    const claims = new Claims(inbox, me);
    const name = 'tháng 3/kế "hoạch"\n.pdf'.normalize("NFD");
    const claim = await take(claims, drop(name));
    expect(claim && (await claims.handBack(claim))).toBe(join(inbox, name));
    await claims.close();
    expect(remains()).toEqual(["tháng 3".normalize("NFD"), name].sort());
  });

  it("is handed back beside a file that came meanwhile", async () => {
    const claims = new Claims(inbox, me);
    const claim = await take(claims, drop("a.pdf", "một"));
    drop("a.pdf", "hai");
    expect(claim && (await claims.handBack(claim))).toBe(join(inbox, "a (2).pdf"));
    expect(["a.pdf", "a (2).pdf"].map((name) => readFileSync(join(inbox, name), "utf8"))).toEqual(["hai", "một"]);
  });
});

describe("claims of a watcher that is gone", () => {
  it("are handed back by another", async () => {
    const gone = new Claims(inbox, dead());
    await gone.showLife();
    await take(gone, drop("sâu/a.pdf"));
    const living = new Claims(inbox, me);
    expect(await living.recover()).toEqual([join(inbox, "sâu/a.pdf")]);
    expect(await living.recover()).toEqual([]);
    await living.close();
    expect(remains()).toEqual(["sâu", "sâu/a.pdf"]);
  });

  it("of a watcher that died after its file was put away leaves nothing", async () => {
    const gone = new Claims(inbox, dead());
    await gone.showLife();
    const claim = await take(gone, drop("a.pdf"));
    rmSync(claim?.path ?? "");
    const living = new Claims(inbox, me);
    expect(await living.recover()).toEqual([]);
    await living.close();
    expect(remains()).toEqual([]);
  });

  it("are left to it while it lives, here or elsewhere", async () => {
    // Our parent runs, and is not us.
    for (const holder of [
      { host: hostname(), pid: process.ppid },
      { host: "may-khac", pid: 1 },
    ]) {
      const other = new Claims(inbox, holder);
      await other.showLife();
      await take(other, drop(`${holder.pid}.pdf`));
      expect(await new Claims(inbox, me).recover()).toEqual([]);
    }
  });

  it("are handed back when a watcher of another machine has not shown for long", async () => {
    const other = new Claims(inbox, { host: "may-khac", pid: 1 });
    await other.showLife();
    const claim = await take(other, drop("a.pdf"));
    const long = new Date(Date.now() - 3_600_000);
    utimesSync(join(dirname(dirname(claim?.path ?? "")), "watcher.json"), long, long);
    expect(await new Claims(inbox, me).recover()).toEqual([join(inbox, "a.pdf")]);
  });

  it("that stopped while it was handed back are handed back once", async () => {
    const gone = new Claims(inbox, dead());
    await gone.showLife();
    const claim = await take(gone, drop("a.pdf"));
    linkSync(claim?.path ?? "", join(inbox, "a.pdf"));
    await new Claims(inbox, me).recover();
    expect(remains().filter((name) => name.endsWith(".pdf"))).toEqual(["a.pdf"]);
  });

  it.each(["../ngoai.pdf", "/tmp/ngoai.pdf", "link/ngoai.pdf", `${WORKING_FOLDER}/x/ngoai.pdf`, "", "a\u0000b"])(
    "never leave the inbox, whatever stands in the working folder: %j",
    async (from) => {
      const outside = mkdtempSync(join(tmpdir(), "dondoc-outside-"));
      symlinkSync(outside, join(inbox, "link"));
      const held = join(inbox, WORKING_FOLDER, "x-1-0");
      mkdirSync(join(held, "1"), { recursive: true });
      writeFileSync(join(held, "1", "ngoai.pdf"), "x");
      writeFileSync(join(held, "1.json"), JSON.stringify({ from }));
      writeFileSync(join(held, "watcher.json"), JSON.stringify(dead()));
      expect(await new Claims(inbox, me).recover()).toEqual([join(inbox, "ngoai.pdf")]);
      expect(readdirSync(outside)).toEqual([]);
      rmSync(outside, { recursive: true });
    },
  );
});

it("a working folder that is a link is not used", async () => {
  const outside = mkdtempSync(join(tmpdir(), "dondoc-outside-"));
  symlinkSync(outside, join(inbox, WORKING_FOLDER));
  await expect(new Claims(inbox, me).showLife()).rejects.toThrow(WORKING_FOLDER);
  expect(readdirSync(outside)).toEqual([]);
  rmSync(outside, { recursive: true });
});
