import { createCanvas } from '@napi-rs/canvas';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Practice } from '@/practice/server';
import { greyPng } from './grey-png';
import { chooseBeside, openFamily } from './open-family';
import { printedPages } from './printed';

const LANGUAGES = ['es', 'ar', 'zh', 'ht'] as const;
/** Pixels a point: small, and every word of it can be read. */
const SCALE = 1;
/** Between two sheets. */
const GAP = 12;

/** The page for families as a printer without color makes it, its sheets side by side. Says which pictures were made. */
export async function takeFamilyPictures(
  browser: Browser,
  practice: Practice,
  folder: string,
): Promise<readonly string[]> {
  const lesson = await browser.newPage();
  await lesson.goto(practice.url('canvas-assignment'), { waitUntil: 'load' });
  const page = await openFamily(browser, lesson);
  const taken: string[] = [];
  for (const language of LANGUAGES) {
    await chooseBeside(page, language);
    const pages = await printedPages(await page.pdf({ preferCSSPageSize: true }));
    const drawn = await Promise.all(pages.map((each) => each.draw(SCALE)));
    const width = drawn.reduce((sum, each) => sum + each.width + GAP, -GAP);
    const both = createCanvas(width, Math.max(...drawn.map((each) => each.height)));
    const context = both.getContext('2d');
    context.fillStyle = '#9a9488';
    context.fillRect(0, 0, both.width, both.height);
    let left = 0;
    for (const each of drawn) {
      context.drawImage(each, left, 0);
      left += each.width + GAP;
    }
    const name = `family-${language}.png`;
    writeFileSync(join(folder, name), greyPng(context.getImageData(0, 0, both.width, both.height)));
    taken.push(name);
  }
  await page.close();
  await lesson.close();
  return taken;
}
