/** Filipino and Cebuano. How entries are written stands in ../read-lexicon.ts. */
export const FIL = `
words: ang, ng, sa, na, mga, po, kami, namin, ninyo, kayo, ako, ko, may, at, para, ay, kung, naman, lang, inyong, inyo, magandang
seo: unang pahina, search engine, sa google, ranking, keyword, mas mataas, palitan ng link, bayad lang kung, may resulta, kaysa kakumpitensya
site: website ninyo, website nyo, inyong website, gumawa ng website, gawa ng website, web design, online store
traffic: bisita sa website, mga bisita
dev: gumagawa ng app, mobile app, software developer, gumagawa ang team, app sa murang, mga developer, software outsourcing, pangkat ng programmer
market: advertising, patalastas, kampanya, ahensya, promo ng negosyo, mag-advertise, logo, video, drone, animation, animated video
social: followers, likes, social media, subscribers, tiktok, facebook page, five-star, google review
post: guest post, mag-publish ng artikulo, artikulo, blog ninyo, sponsored, ilalathala, blog, link ninyo
loan: pautang, utang, loan, pahiram, tubo, puhunan, mangutang, pera sa loob, pondo namin, 24 oras, walang kolateral, nagpapautang, pera agad
invest: mamuhunan, kumita, kita$, kikita, tubo, pera online, passive income, investment, negosyo kahit, robot, natitirang slot
crypto: bitcoin, crypto, wallet, signal group, presale, token, wallet mo
gamble: sugal, taya, tumaya, casino, sabong, e-sabong, lotto, bonus, slots, jackpot, libreng spin, unang deposito, deposito, hula sa sports
adult: babae, seksi, hubad, sex, date, masahe, malungkot, chat tayo, dalaga, litrato ko, mag-isa ako, pogi, lihim na pagkikita, sustento, mayamang ginang, binata
pharma: walang reseta, gamot, tableta, parmasya, pampatigas, supplement, lunas, herbal, asul na tableta, walang doktor, lihim, reseta
diet: pumayat, pampapayat, bawas timbang, timbang, diet, kilo, gummies, tinutunaw, taba
replica: replika, relo, bag$, class a, imitasyon, branded
domain: domain, mag-expire, mapapaso, i-renew, trademark, hosting, hindi bayad, pag-renew ng domain, rehistro ng trademark
list: database, listahan ng email, email list, contact form, milyong website, leads, numero at email, rekord, may-ari ng pabrika, linkedin, kada meeting, listahan ng contact, database ng, numero ng, purchasing manager
job: trabaho sa bahay, work from home, part-time, sahod, sweldo, walang karanasan, hiring, extra income, sideline, trabaho online, kada linggo, madaling trabaho, networking business, sariling boss, direktang pagbebenta, sumali sa team, imbitahin ang kaibigan, walang interview, hanap ay assistant, sa bahay
inherit: mana$, pamana, yumao, namatay, milyong dolyar, abogado, benepisyaryo, ilipat, pondo, nanalo, panalo, premyo, balo, lihim, kompidensyal, binabati, litrato ng id, ayuda, aprubado, processing fee
charity: donasyon, mag-donate, kawanggawa, diyos, panginoon, simbahan, ulila, hesus, kanser, pagpalain, magsisi, malapit na ang wakas, dasal, himala
phish: account ninyo, inyong account, account mo, password, i-verify, na-suspend, naka-lock, mag-log in, mailbox, detalye ng bangko, gcash, otp, naipit sa customs, magbayad ng, ilagay ang password, password mo, mag-e-expire, portal
abuse: tanga, gago, bobo, putang, puta, ulol, manloloko, hayop, walang hiya, leche, scammer, tarantado, inutil
politics: halalan, eleksyon, gobyerno, pamahalaan, sabwatan, bakuna, diktador, gumising, boto
threat: copyright, hukuman, na-hack, paglabag, ransom, tumagas, data ninyo, reputasyon, idedemanda, server, ilalabas
ai: artificial intelligence, ai$, chatbot, automation, ahente, sumasagot sa customer, voice agent, virtual receptionist, bot na sumasagot, ai na sumasagot
va: virtual assistant, bookkeeping, call center, outsourcing, solar
supply: kami ay gumagawa, kami po ay manufacturer, pakyawan, wholesale, pabrika namin, aming produkto, supplier kami, supplier ng, packaging, kahon, damit, t-shirt, printing, souvenir, tape$, ballpen, mug, may logo, guangzhou, pinakamurang rate, pandayan, valve, casting, murang halaga
promo: libre, libreng, diskwento, discount, promo, piso lang, lamang, garantisado, limitadong, murang, mura, kupon, regalo, kada buwan, bonus
click: i-click, pindutin, link, bisitahin, mag-register, mag-sign up, bumili na, sumali, i-message, para sa detalye, telegram, viber
boost: palakihin, paramihin, dagdagan, mas maraming customer, benta, lumago, doblehin, bagong kliyente, tumaas
pitch: nakita ko ang, nakita namin ang website, 15 minuto, aming team, ahensya namin, serbisyo namin, aming serbisyo, nag-aalok, iniaalok, portfolio, tinutulungan, tumutulong, kolaborasyon, partnership
torque: torque, higpit, paghigpit, pahigpit, higpitan
tool: wrench, liyabe, tool, tools, screwdriver, pump, hydraulic, socket, makina, controller, impact, multiplier, pneumatic, gamit, kagamitan
bolt: bolt, turnilyo, tornilyo, nut$, nuts, flange, screw
quote: presyo, quotation, quote, magkano, halaga
qty: piraso, pcs, unit, dami, set$
ship: delivery, ihatid, padala sa, shipping, pier, customs, stock, available, lead time, delivery address, lumipat
doc: katalogo, catalog, datasheet, drawing, manual, specs, detalye ng produkto
cert: calibration, kalibrasyon, sertipiko, certificate, accuracy
service: piyesa, spare parts, ayos, ipaayos, kumpuni, warranty, baterya, battery, charger, sira, nasira, maintenance, tagas, adapter, plug$, langis
order: order, order number, serial number, invoice, resibo, binili namin, na-order
place: assembly line, linya, pabrika, planta, talyer, turbine, refinery, shipyard, minahan, shift, trak, tren, proyekto, tulay, safety officer
distrib: distributor, dealer, reseller, kinatawan
need: kailangan, naghahanap, hanap, pakisuyo, paki, maaari, pwede, puwede, gusto naming, gusto ko, bibili, padala, mayroon ba, meron ba, urgent, apurado, bagay, anong model, tanong, itatanong, nagpaparenta, rentahan, renta, upa, mapapalitan, palitan, anong model at, nagkakabit
study: estudyante, thesis, unibersidad, laboratoryo, pananaliksik, ojt
complaint: reklamo, mali$, maling, kulang, sira ang, walang sumasagot, walang reply, huli, late, ibalik, hindi gumagana, dismayado, hanggang ngayon, refund, dalawang buwan, naghihintay, nakakahiya, manager, nabaluktot, bawiin lahat, pangatlo
visit: exhibit, demo, bisita sa planta, bumisita, training, booth, sales ninyo, pakipadala ang sales
tender: bidding, bid$, subasta
pay: araw ang bayad, letter of credit, down payment, bank transfer, terms$, invoice, bayad na, singil, paalala
factor: binibili namin ang inyong invoice, binibili ang invoice, invoice factoring, hindi pa bayad na invoice, singil ng utang, maniningil, gawing cash ang, inyong invoice at, binibili namin ang, late magbayad, matagal magbayad
staff: manpower, mga welder, mga manggagawa, skilled workers, pansamantalang, recruitment agency, mga aplikante, handang magsimula, tauhan para, machinist na handa, operator na handa
utility: bayarin sa kuryente, mas murang kuryente, kuryente ng, sistema ng telepono, pabx, internet para sa negosyo, sasakyan ng kumpanya, car leasing, paglilinis ng opisina, janitorial, tagalinis, water dispenser, coffee machine, photocopier, gamit sa opisina, mahal ang kuryente, paglilinis
honour: direktoryo ng negosyo, gantimpala, parangal, nominado, gabi ng parangal, bayad sa pagpaparehistro, bayad sa paglilista, listahan ng trademark, seremonya
translate: ahensya ng pagsasalin, tagasalin, pagsasalin, kada salita
course: kurso sa pamumuno, pagsasanay sa pagbebenta, para sa mga manager, webinar, seminar, kurso sa ingles, limitadong upuan, workshop
waste: bumibili kami ng pallet, lumang pallet, bumibili ng scrap, scrap metal, basura, bakal bote, lumang makina, sobrang stock
dispute: singil ng bangko, bank charge, ibinawas, kinaltas, hawak pa, credit note, dalawang beses, kulang ang dumating, maling halaga, ibalik ang bayad, refund, paalala sa bayad, inyong quotation, order namin, hindi tugma, diperensya, kinaltas ng bangko
`
