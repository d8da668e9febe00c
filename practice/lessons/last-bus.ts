import type { Lesson } from './lesson';

export const lastBus: Lesson = {
  id: 'last-bus',
  title: 'The Last Bus to Millbrook',
  subject: 'English Language Arts',
  grade: 8,
  lang: 'en',
  points: 10,
  due: '2026-12-03T04:59:00Z',
  body: `
<p>Good writers often leave the most important thing out. As you read this short story, watch for what the people <em>do not</em> say. We call that <strong>inference</strong>: using clues in the text, and what you know about people, to work out what is not written.</p>
<table style="width: 100%;"><tbody><tr><td>
<p>The last bus to Millbrook left at 9:40, and at 9:38 Mr. Adeyemi was still wiping the counter.</p>
<p>&ldquo;Go,&rdquo; he said. &ldquo;You will miss it.&rdquo;</p>
<p>&ldquo;I have two minutes,&rdquo; said Jun. She had been putting the same six cups away for a quarter of an hour. Behind her the shelves were bare, and pale squares on the wall showed where the pictures had hung for thirty-one years.</p>
<p>He folded the cloth, and then he unfolded it and folded it again, along a different line. &ldquo;The new people will paint,&rdquo; he said. &ldquo;Yellow, I think. Yellow is cheerful.&rdquo;</p>
<p>&ldquo;Yellow is horrible.&rdquo;</p>
<p>&ldquo;Yes,&rdquo; said Mr. Adeyemi.</p>
<p>Outside, the bus came round the corner with its lights on, slowed down, and waited. The driver knew them both. Jun took the smallest cup, the one with the chip in its rim, and looked at it as if there were something written on the bottom.</p>
<p>&ldquo;This one is broken,&rdquo; she said. &ldquo;Nobody will want it.&rdquo;</p>
<p>&ldquo;No,&rdquo; he said. &ldquo;Nobody will want that one.&rdquo; He held the door for her, and the bell above it rang, and neither of them looked up.</p>
<p>She carried it home in both hands.</p>
</td></tr></tbody></table>
<h2>Questions</h2>
<ol>
<li>What has happened to the caf&eacute;? Give <strong>two</strong> clues.</li>
<li>Why does Jun say that the cup is broken? What does Mr. Adeyemi understand?</li>
<li>Post your answer to question 2, and reply to one classmate whose reading is different from yours.</li>
</ol>`,
  classroom: `Read the story in the attached document. As you read, watch for what the people <i>do not</i> say.<br><br><b>Question</b><br>Why does Jun say that the cup is broken? Write two or three sentences, and use one detail from the story.`,
};
