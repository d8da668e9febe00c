import type { Lesson } from './lesson';

/** As a teacher types it into Classroom's box; twelve things stand in somebody's way, put there on purpose. */
const text = `Today we find out how a bat flies through a dark room full of wires and touches none of them. As we discussed in class, light is not the only way to see.<br><br><b>Directions</b><br>Read the text. Take out yesterday's notes and highlight two things that you did not know. Draw a bat and label its ears. Then write a question of your own, and post it.<br><br><b>An old riddle</b><br>In the 1790s, an Italian priest named Lazzaro Spallanzani let an owl and a bat fly in a room at night. With one candle, both of them flew well. When he blew out the candle, the owl flew into the wall, and the bat flew on as before. So he covered the eyes of the bat. It made no difference. At last he closed its ears with wax, and now the bat flew into everything. Nobody understood why, because nobody in the room had heard a sound.<br><br><b>The answer</b><br>More than a hundred years later, in 1938, a student named Donald Griffin carried some bats into a laboratory that had a new machine for sounds too high for people to hear, and when he held the first cage in front of it, the machine, which had been silent all morning, began to crackle with hundreds of short, loud cries. Each cry goes out, meets a wall, a wire or a moth, and comes back as an echo. The bat hears how long the echo takes. A short time means that something is near.<br><br>A bat can do more than find walls. It hears whether a moth is coming or going. It hears how fast the wings beat. While it hunts, it calls about ten times in a second, and just before it catches the moth, as often as two hundred times. It then scoops the moth up with its uropatagium, the skin between its legs, or with the dactylopatagium of a wing.<br><br>Some moths have an answer of their own. They have ears that hear nothing but bats, and they drop to the ground when a bat comes close. A few even click back, so that the bat is confused and misses them.<br><br>Read the rest in the attached packet. Fill in the blue boxes first. The picture of the ear is on the right, and you can see how to open it <a href="https://www.google.com/url?q=https://www.nps.gov/subjects/bats/echolocation.htm&amp;sa=D" target="_blank">here</a>.<br><br><b>Questions</b><br>1. Why did wax in the ears matter, and a cover over the eyes did not?<br>2. What does a bat learn from an echo? Name two things.<br>Turn in your drawing by EOD.`;

export const bats: Lesson = {
  id: 'bats',
  title: 'How a Bat Sees With Its Ears',
  subject: 'Science',
  grade: 6,
  lang: 'en',
  points: 10,
  due: '2026-12-05T04:59:00Z',
  body: `<p>${text.replaceAll('<br><br>', '</p><p>')}</p>`,
  classroom: text,
};
