/** Ask again and again until the answer is something; what it was is the result. Rejects after `patience` ms. */
export async function until<T>(
  what: string,
  condition: () => Promise<T | undefined | false | null> | T | undefined | false | null,
  patience = 15_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await condition();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Not within ${patience / 1000} s: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
