/**
 * Draws the practice film: 38 seconds of a boat in a canal lock, with spoken words. Run when the drawing, the words or
 * the captions change; the results are kept beside this file, so that nobody else needs ffmpeg or espeak-ng.
 *
 *   node practice/media/draw-canal-lock.mjs
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WIDTH = 640;
const HEIGHT = 360;
const RATE = 12;
const LENGTH = 38;
const here = new URL('.', import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), 'canal-lock-'));

const SKY = [226, 236, 240];
const GROUND = [172, 158, 128];
const WATER = [92, 148, 190];
const STONE = [138, 132, 124];
const WOOD = [112, 74, 44];
const HULL = [150, 58, 44];
const CABIN = [240, 226, 196];
const OPEN = [250, 214, 96];

const LOW = 268;
const HIGH = 176;
const BED = 316;
const LOCK = { left: 250, right: 410 };

const clamp = (value) => Math.min(1, Math.max(0, value));
/** 0 before `from`, 1 after `to`, gently between. */
const ease = (time, from, to) => {
  const part = clamp((time - from) / (to - from));
  return part * part * (3 - 2 * part);
};

const frame = Buffer.alloc(WIDTH * HEIGHT * 3);
function box(x, y, width, height, [red, green, blue]) {
  const left = Math.max(0, Math.round(x));
  const right = Math.min(WIDTH, Math.round(x + width));
  for (let row = Math.max(0, Math.round(y)); row < Math.min(HEIGHT, Math.round(y + height)); row += 1)
    for (let column = left; column < right; column += 1) {
      const at = (row * WIDTH + column) * 3;
      frame[at] = red;
      frame[at + 1] = green;
      frame[at + 2] = blue;
    }
}

function boat(x, water) {
  for (let row = 0; row < 22; row += 1) box(x + row * 0.5, water - 12 + row, 104 - row, 1, HULL);
  box(x + 26, water - 30, 50, 18, CABIN);
  for (const window of [32, 48, 64]) box(x + window, water - 25, 8, 8, WATER);
  box(x + 14, water - 46, 3, 34, WOOD);
  box(x + 17, water - 46, 16, 9, OPEN);
}

function draw(time) {
  const inside = LOW - (LOW - HIGH) * ease(time, 19.8, 28.2);
  const lowGate = ease(time, 12.6, 14.4);
  const highGate = 1 - ease(time, 28.8, 30.2);
  box(0, 0, WIDTH, HEIGHT, SKY);
  box(0, BED, WIDTH, HEIGHT - BED, GROUND);
  box(LOCK.right, HIGH + 48, WIDTH - LOCK.right, BED - HIGH - 48, GROUND);
  box(0, LOW, LOCK.left, BED - LOW, WATER);
  box(LOCK.left, inside, LOCK.right - LOCK.left, BED - inside, WATER);
  box(LOCK.right, HIGH, WIDTH - LOCK.right, 48, WATER);
  const entered = -120 + (LOCK.left + 28 + 120) * ease(time, 5, 12.4);
  const left = (WIDTH + 20 - LOCK.left - 28) * ease(time, 30.2, 35.6);
  boat(entered + left, time < 19.8 ? LOW : inside);
  box(LOCK.left - 10, LOW - 8, 8, 4, STONE);
  box(LOCK.left, BED - 4, LOCK.right - LOCK.left, 8, STONE);
  box(LOCK.right, HIGH + 48, 10, BED - HIGH - 48, STONE);
  // An open gate has swung flat against the wall: from the side only its edge is left.
  box(LOCK.left - 5, HIGH - 22, 3 + 7 * lowGate, BED - HIGH + 22, WOOD);
  box(LOCK.right - 5, HIGH - 22, 3 + 7 * highGate, 70, WOOD);
  const paddle = ease(time, 15.6, 16.6) * (1 - ease(time, 28.4, 29));
  if (paddle > 0) box(LOCK.right - 7, HIGH + 18, 14, 12 * paddle, OPEN);
  if (time > 16.6 && time < 28)
    for (let drop = 0; drop < 7; drop += 1) {
      const fall = (time * 1.4 + drop / 7) % 1;
      const y = HIGH + 30 + fall * Math.max(6, inside - HIGH - 30);
      box(LOCK.right - 12 - fall * 14, y, 5, 7, WATER);
    }
}

const label = (text, x, y, from, to) =>
  `drawtext=text='${text}':x=${x}:y=${y}:fontsize=20:fontcolor=0x24323d:font=DejaVu Sans:enable='between(t,${from},${to})'`;
const labels = [
  label('How a lock lifts a boat', 24, 22, 0, 5),
  label('lock', 312, 130, 5.2, 9.8),
  label('low gate', 160, 128, 10, 14.6),
  label('high gate', 440, 128, 14.8, 19.6),
  label('paddle', 440, 196, 15.6, 19.6),
  label('upper canal', 480, 232, 19.8, 28.6),
  label('downhill, all the way', 24, 22, 33.2, 38),
].join(',');

const seconds = (clock) => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
const cues = [...readFileSync(join(here, 'canal-lock.en.vtt'), 'utf8').matchAll(/^([\d:.]+) --> [\d:.]+\n(.+(?:\n.+)*)/gm)];
const voices = cues.map(([, start, text], index) => {
  const file = join(scratch, `${index}.wav`);
  spawnSync('espeak-ng', ['-v', 'en-us', '-s', '150', '-w', file, text.replaceAll('\n', ' ')]);
  return { file, delay: Math.round(seconds(start) * 1000) };
});
const sound = voices.map(({ delay }, index) => `[${index + 1}:a]adelay=${delay}:all=1[a${index}]`).join(';');
const mix = `${voices.map((_voice, index) => `[a${index}]`).join('')}amix=inputs=${voices.length}:normalize=0,apad=whole_dur=${LENGTH}[sound]`;

const ffmpeg = spawn(
  'ffmpeg',
  [
    '-y', '-loglevel', 'error',
    '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-s', `${WIDTH}x${HEIGHT}`, '-r', String(RATE), '-i', '-',
    ...voices.flatMap(({ file }) => ['-i', file]),
    '-filter_complex', `[0:v]${labels}[picture];${sound};${mix}`,
    '-map', '[picture]', '-map', '[sound]', '-t', String(LENGTH),
    '-c:v', 'libvpx-vp9', '-pix_fmt', 'yuv420p', '-b:v', '0', '-crf', '38', '-g', '60',
    '-c:a', 'libopus', '-b:a', '24k', '-ac', '1', '-map_metadata', '-1', '-bitexact',
    join(here, 'canal-lock.webm'),
  ],
  { stdio: ['pipe', 'inherit', 'inherit'] },
);
for (let index = 0; index < LENGTH * RATE; index += 1) {
  draw(index / RATE);
  if (!ffmpeg.stdin.write(Buffer.from(frame))) await new Promise((resolve) => ffmpeg.stdin.once('drain', resolve));
}
ffmpeg.stdin.end();
await new Promise((resolve) => ffmpeg.once('close', resolve));
spawnSync('ffmpeg', ['-y', '-loglevel', 'error', '-ss', '23', '-i', join(here, 'canal-lock.webm'), '-frames:v', '1', join(here, 'canal-lock.png')]);
