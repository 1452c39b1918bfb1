import type { Raster } from "./raster.js";

/** One channel of a coloured picture as a grey one: red ink vanishes in the red channel. A grey picture comes back as it is. */
export function channelOf(raster: Raster, channel: "red" | "green" | "blue"): Raster {
  if (raster.channels === 1) return raster;
  const offset = { red: 0, green: 1, blue: 2 }[channel];
  return grey(raster, (data, at) => data[at + offset] ?? 255);
}

/** A coloured picture in grey by brightness (ITU-R BT.601). A grey picture comes back as it is. */
export function greyOf(raster: Raster): Raster {
  if (raster.channels === 1) return raster;
  return grey(
    raster,
    (data, at) => ((data[at] ?? 255) * 77 + (data[at + 1] ?? 255) * 150 + (data[at + 2] ?? 255) * 29) >> 8,
  );
}

function grey(raster: Raster, level: (data: Uint8Array, at: number) => number): Raster {
  const data = new Uint8Array(raster.width * raster.height);
  for (let at = 0; at < data.length; at++) data[at] = level(raster.data, at * 3);
  return { ...raster, channels: 1, data };
}
