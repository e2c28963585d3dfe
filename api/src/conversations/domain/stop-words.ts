/** Words that say how is asked, not what is asked about. Searchable form: lower case, no accents. */
const BY_LANGUAGE: readonly string[] = [
  // en
  'a an the is are was be do does did can could will would should may i you we it they my your our its this that these those there what which how who when where why much many of for to in on at with and or if by from about have has need want tell me please know long any some not also as than',
  // de
  'der die das den dem des ein eine einen einem einer ist sind war wird werden kann konnen konnte ich sie wir es man mein ihr ihre unser was welche welcher welches wie wer wann wo warum wieviel viel von fur zu zum zur im in am an auf mit und oder wenn bei aus uber hat haben gibt brauche mochte bitte sagen mir auch nicht als denn dass',
  // es
  'el la los las un una unos unas es son esta estan ser hay puede pueden puedo yo usted ustedes nosotros mi su sus nuestro que cual cuales como quien cuando donde cuanto cuanta cuantos cuantas de del para por en con y o si al a desde sobre tiene tienen necesito quiero favor saber me lo se no mas tambien',
  // pt
  'o a os as um uma uns umas e sao esta estao ser ha pode podem posso eu voce voces nos meu seu sua seus nosso que qual quais como quem quando onde quanto quanta quantos quantas de do da dos das para por em no na com ou se ao desde sobre tem preciso quero favor saber me nao mais tambem',
  // ar
  'ما هو هي هل كم كيف اين متى لماذا من في على الى عن مع او و ان انا نحن انت انتم هذا هذه ذلك التي الذي يمكن لي لنا لكم عندكم لديكم اريد نريد فضلك ارجو ماذا اي',
  // zh, ja: pairs of characters
  '请问 什么 怎么 多少 哪些 哪个 可以 以用 你们 我们 们有 们的 有没 没有 能不 不能 是多 是否 多大 多久 吗？ 何時 何日 何年 何個 何本',
]

export const STOP_WORDS: ReadonlySet<string> = new Set(BY_LANGUAGE.join(' ').split(' '))
