// @vitest-environment node
import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodePack } from '@/packs/codec';
import { CUSTOM_HOST, type Practice, SCHOOL_HOST, startPractice } from '@/practice/server';

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice.close());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** As a browser that was told where the host is: the name goes into the request, the machine is this one. */
const get = (address: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const url = new URL(address);
    request(
      {
        host: '127.0.0.1',
        port: practice.port,
        path: url.pathname + url.search,
        headers: { ...headers, host: url.host },
        rejectUnauthorized: false,
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          }),
        );
      },
    )
      .on('error', reject)
      .end();
  });

const COOKIE = { cookie: 'canvas_session=practice' };

describe('practice pages', async () => {
  const { practicePages } = await import('@/practice/pages');

  test('have ids and addresses of their own', () => {
    expect(new Set(practicePages.map(({ id }) => id)).size).toBe(practicePages.length);
    expect(new Set(practicePages.map(({ url }) => url)).size).toBe(practicePages.length);
  });

  test.each(practicePages.map((page) => [page.id, page] as const))(
    '%s answers, and says that it is for practice',
    async (_id, page) => {
      const answer = await get(page.url);
      expect(answer.status).toBe(200);
      expect(answer.body).toContain('data-practice-page');
      expect(answer.headers['content-type']).toMatch(/^text\/html/);
    },
  );

  test.each(
    practicePages
      .filter(({ activity, lms }) => activity && lms === 'google-classroom')
      .map((page) => [page.id, page.url] as const),
  )('%s keeps its words out of the first answer, or is a form', async (_id, url) => {
    const { body } = await get(url);
    expect(body.includes('class="practice-slot"') || url.includes('/forms/')).toBe(true);
  });
});

describe('what an address answers', () => {
  test('the index lists every page', async () => {
    const { body } = await get(practice.url('/practice'));
    for (const page of practice.pages) expect(body).toContain(page.url.replaceAll('&', '&amp;'));
  });

  test('an unknown host is refused, and stays in the log', async () => {
    expect((await get('https://elsewhere.example/pixel?user=1')).status).toBe(404);
    expect(practice.strangers).toContainEqual({ host: 'elsewhere.example', path: '/pixel?user=1' });
  });

  test('the enhanced view arrives empty', async () => {
    const { body } = await get(practice.url('canvas-enhanced'));
    expect(body).toContain('role="main"></div>');
  });

  test('Classroom sends a strict policy whose nonce its script carries', async () => {
    const { headers, body } = await get(practice.url('classroom-assignment'));
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(body).toContain(`<script nonce="${/'nonce-([^']+)'/.exec(policy)?.[1]}" src=`);
    expect(body).not.toMatch(/ style="/);
  });

  test('the same lesson stands under the school’s own domain', async () => {
    const { body, headers } = await get(`https://${CUSTOM_HOST}/courses/208/assignments/4101`);
    expect(body).toContain('id="assignment_show"');
    expect(headers['content-security-policy']).toBe("frame-src 'self' blob:");
  });

  test('a module item leads on to its assignment', async () => {
    const { status, headers } = await get(practice.url('/courses/208/modules/items/4101'));
    expect([status, headers['location']]).toEqual([302, '/courses/208/assignments/4101?module_item_id=4101']);
  });

  test('the film is served in ranges', async () => {
    const { status, headers } = await get(practice.url('/practice/media/canal-lock.webm'), { range: 'bytes=100-199' });
    expect(status).toBe(206);
    expect(headers['content-range']).toMatch(/^bytes 100-199\//);
  });

  test.each([1000, 20_000])('a generated page has about %i words', async (words) => {
    const { body } = await get(practice.url(`/courses/1/assignments/900000?words=${words}`));
    const text = /<div class="description user_content">([\s\S]*?)<div style="display: none;">/.exec(body)?.[1] ?? '';
    const counted = text
      .replace(/<[^>]+>/g, ' ')
      .trim()
      .split(/\s+/).length;
    expect(counted / words).toBeGreaterThan(0.98);
    expect(counted / words).toBeLessThan(1.05);
  });
});

describe('same-origin JSON', () => {
  const address = `https://${SCHOOL_HOST}/api/v1/courses/20960000000000618/assignments/20960000000853302`;

  test('asks for the session', async () => {
    expect((await get(address)).status).toBe(401);
  });

  test('keeps ids beyond 2^53 whole only when strings are asked for', async () => {
    const strings = await get(address, { ...COOKIE, accept: 'application/json+canvas-string-ids, application/json' });
    expect(JSON.parse(strings.body).id).toBe('20960000000853302');
    const numbers = await get(address, { ...COOKIE, accept: 'application/json' });
    expect(numbers.body).toContain('"id":20960000000853302,');
    expect(String(JSON.parse(numbers.body).id)).not.toBe('20960000000853302');
  });

  test('is guarded by an endless loop when JSON was not asked for', async () => {
    expect((await get(address, COOKIE)).body).toMatch(/^while\(1\);\{/);
  });

  test('a locked assignment says so and keeps its text', async () => {
    const { body } = await get(`https://${SCHOOL_HOST}/api/v1/courses/512/assignments/5299`, {
      ...COOKIE,
      accept: 'application/json',
    });
    expect(JSON.parse(body)).toMatchObject({
      locked_for_user: true,
      description: null,
      due_at: '2027-01-11T05:00:00Z',
    });
  });

  test.each([
    ['', 'student'],
    ['?role=teacher', 'teacher'],
  ])('an enrollment agrees with the page that asks (%s)', async (query, type) => {
    const { body } = await get(`https://${SCHOOL_HOST}/api/v1/courses/208`, {
      ...COOKIE,
      accept: 'application/json',
      referer: `${practice.url('canvas-assignment')}${query}`,
    });
    expect(JSON.parse(body)).toMatchObject({ enrollments: [{ type }] });
  });

  test('a short id is answered with its long form', async () => {
    const { body } = await get(`https://${SCHOOL_HOST}/api/v1/courses/2096~618/assignments/2096~853302`, {
      ...COOKIE,
      accept: 'application/json+canvas-string-ids, application/json',
    });
    expect(JSON.parse(body)).toMatchObject({ id: '20960000000853302', course_id: '20960000000000618' });
  });

  test('the description carries the same pack link as the page', async () => {
    const { body } = await get(`https://${SCHOOL_HOST}/api/v1/courses/208/assignments/4101`, {
      ...COOKIE,
      accept: 'application/json',
    });
    expect((JSON.parse(body) as { description: string }).description).toContain('#handrail=');
  });

  test('captions are listed where the player looks for them', async () => {
    const { body } = await get(`https://${SCHOOL_HOST}/media_objects/m-canal-lock/info`);
    const { media_tracks: tracks } = JSON.parse(body) as { media_tracks: { locale: string; url: string }[] };
    expect(tracks.map(({ locale }) => locale)).toEqual(['en', 'es']);
    for (const { url } of tracks) expect((await get(url)).body).toMatch(/^WEBVTT\n/);
  });
});

describe('pack links', () => {
  const linked = (html: string): string => /#handrail=([\w.-]+)"/.exec(html)?.[1] ?? '';

  test('Canvas: captions as files beside the film', async () => {
    const pack = await decodePack(linked((await get(practice.url('canvas-assignment'))).body));
    expect(pack.alternates[0]?.captions?.map(({ lang, href }) => [lang, href])).toEqual([
      ['en', `https://${SCHOOL_HOST}/practice/media/canal-lock.en.vtt`],
      ['es', `https://${SCHOOL_HOST}/practice/media/canal-lock.es.vtt`],
    ]);
  });

  test('Classroom: captions inside the pack, in order and inside the film', async () => {
    const path = new URL(practice.url('classroom-assignment')).pathname;
    const { body } = await get(
      `https://classroom.google.com/_/ClassroomUi/words?path=${encodeURIComponent(path)}&hl=en`,
    );
    const pack = await decodePack(linked((JSON.parse(body) as { html: string }).html));
    const [film] = pack.alternates;
    for (const { cues = [] } of film?.captions ?? []) {
      expect(cues).toHaveLength(8);
      const times = cues.flatMap(({ start, end }) => [start, end]);
      expect(times).toEqual(times.toSorted((one, other) => one - other));
      expect(times.at(-1)).toBeLessThanOrEqual(film?.length ?? 0);
    }
    expect(film?.captions?.map(({ lang }) => lang)).toEqual(['en', 'es']);
  });
});
