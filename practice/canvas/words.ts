/** Labels of the interface, translated by us: rules that lean on English words must fail here. */
const en = {
  dashboard: 'Dashboard', courses: 'Courses', calendar: 'Calendar', inbox: 'Inbox', help: 'Help', account: 'Account',
  home: 'Home', announcements: 'Announcements', assignments: 'Assignments', discussions: 'Discussions',
  pages: 'Pages', quizzes: 'Quizzes', modules: 'Modules', syllabus: 'Syllabus', grades: 'Grades',
  skip: 'Skip To Content', due: 'Due', by: 'by', points: 'Points', submitting: 'Submitting', available: 'Available',
  textEntry: 'a text entry box or a file upload', start: 'Start Assignment', noDue: 'No Due Date', until: 'until',
  external: 'Links to an external site.', download: 'Download', details: 'Details', submission: 'Submission',
  notSubmitted: 'Not Submitted!', comments: 'Comments:', noComments: 'No Comments', possible: 'Points Possible',
  edit: 'Edit', published: 'Published', speedGrader: 'SpeedGrader', for: 'For', everyone: 'Everyone', submit: 'Submit Assignment',
  locked: 'This assignment is locked until', next: 'Next', previous: 'Previous', reply: 'Reply', replies: 'replies',
  topic: 'Discussion Topic', alternative: 'Alternative formats', moduleBack: 'View Feedback', attempt: 'Attempt',
};
export type CanvasWords = typeof en;

const es: CanvasWords = {
  dashboard: 'Tablero', courses: 'Cursos', calendar: 'Calendario', inbox: 'Bandeja de entrada', help: 'Ayuda', account: 'Cuenta',
  home: 'Página de inicio', announcements: 'Anuncios', assignments: 'Tareas', discussions: 'Foros de discusión',
  pages: 'Páginas', quizzes: 'Exámenes', modules: 'Módulos', syllabus: 'Programa del curso', grades: 'Calificaciones',
  skip: 'Saltar al contenido', due: 'Fecha de entrega', by: 'antes de', points: 'Puntos', submitting: 'Entregando', available: 'Disponible',
  textEntry: 'un cuadro de texto o un archivo', start: 'Comenzar tarea', noDue: 'Sin fecha de entrega', until: 'hasta',
  external: 'Enlaces a un sitio externo.', download: 'Descargar', details: 'Detalles', submission: 'Entrega',
  notSubmitted: 'Sin entregar', comments: 'Comentarios:', noComments: 'Sin comentarios', possible: 'puntos posibles',
  edit: 'Editar', published: 'Publicado', speedGrader: 'SpeedGrader', for: 'Para', everyone: 'Todos', submit: 'Entregar tarea',
  locked: 'Esta tarea está bloqueada hasta el', next: 'Siguiente', previous: 'Anterior', reply: 'Responder', replies: 'respuestas',
  topic: 'Tema de discusión', alternative: 'Formatos alternativos', moduleBack: 'Ver comentarios', attempt: 'Intento',
};

const ar: CanvasWords = {
  dashboard: 'لوحة المعلومات', courses: 'المساقات', calendar: 'التقويم', inbox: 'صندوق الوارد', help: 'مساعدة', account: 'الحساب',
  home: 'الصفحة الرئيسية', announcements: 'إعلانات', assignments: 'المهام', discussions: 'مناقشات',
  pages: 'صفحات', quizzes: 'اختبارات', modules: 'وحدات', syllabus: 'خطة المساق', grades: 'الدرجات',
  skip: 'انتقال إلى المحتوى', due: 'تاريخ الاستحقاق', by: 'قبل', points: 'نقاط', submitting: 'طريقة التسليم', available: 'متاح',
  textEntry: 'مربع نص أو ملف', start: 'بدء المهمة', noDue: 'بدون تاريخ استحقاق', until: 'حتى',
  external: 'روابط إلى موقع خارجي.', download: 'تنزيل', details: 'تفاصيل', submission: 'التسليم',
  notSubmitted: 'لم يتم التسليم', comments: 'تعليقات:', noComments: 'لا توجد تعليقات', possible: 'نقاط ممكنة',
  edit: 'تحرير', published: 'منشور', speedGrader: 'SpeedGrader', for: 'لـ', everyone: 'الجميع', submit: 'تسليم المهمة',
  locked: 'هذه المهمة مغلقة حتى', next: 'التالي', previous: 'السابق', reply: 'رد', replies: 'ردود',
  topic: 'موضوع المناقشة', alternative: 'تنسيقات بديلة', moduleBack: 'عرض الملاحظات', attempt: 'محاولة',
};

const WORDS: Readonly<Record<string, CanvasWords>> = { en, es, ar };
export const canvasWords = (lang: string): CanvasWords => WORDS[lang] ?? en;
