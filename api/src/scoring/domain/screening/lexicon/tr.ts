/** Turkish. How entries are written stands in ../read-lexicon.ts. */
export const TR = `
words: ve, bir, için, ile, bu, biz, siz, merhaba, sayın, iyi, günler, olarak, firmamız, var, mı, mi, da, de, size, çok, daha, ederim
seo: arama motor, ilk sayfa, ilk sıra, anahtar kelime, google'da, googleda, sıralama, tanıtım yazısı, geri bağlantı, üst sıra, rakipleriniz, sizin üstünüz, link değişim, sonuç yoksa ücret
site: web sitesi, web siteniz, internet sitesi, sitenizi, sitenizin, web tasarım, e-ticaret, kurumsal web
traffic: ziyaretçi, trafik
dev: mobil uygulama geliştirme, uygulama geliştir, yazılım geliştir, yazılımcı, yazılım firması, yazılım ekibi, dış kaynak yazılım, yazılımcı kiralama, yazılım evi
market: reklam, kampanya, ajans, pazarlama, tanıtım, grafik tasarım, logo, tanıtım filmi, toplu sms, toplu mail, müşteri kazan, drone, animasyon, işlerimize bak, çekiyoruz, animasyon video
social: sosyal medya, takipçi, beğeni, fenomen, yorumlarına, beş yıldızlı, yorum$
post: sponsorlu içerik, konuk yazar, makale yayın, blogunuzda, tanıtım yazı, linklerinizi, blogda yayınl
loan: kredi, borç, finansman, faiz, ipotek, senetle, nakit ihtiyac, tefeci, nakit, sicili bozuk, 24 saatte, işletmenize, teminatsız, acil para, firmalara kredi
invest: yatırım, kazanç, para kazan, pasif gelir, ek gelir, getiri, borsa, kâr garantisi, finansal özgürlük, robotu, kişilik yer, yer kaldı
crypto: kripto, cüzdan, ön satış, token, cüzdanınızı
gamble: bahis, casino, rulet, bonus, deneme bonusu, hoşgeldin bonusu, çevrimsiz, slot, bedava dönüş, piyango, kumar, canlı bahis, iddaa, krupiye, ilk yatırım, yatırımınızı ikiye, spor tahmin, isabetli, casinoya, yatır
adult: arkadaşlık, kadın, seks, çıplak, eskort, escort, yalnız, bayan, kızlar, masaj, ifşa, fotoğraflarım, yalnızım, yakışıklı, gizli buluşma, harçlık, zengin bayan, genç erkek
pharma: reçetesiz, hap$, hapı, eczane, sertleşme, cinsel güç, takviye, ilaç, ilacı, bitkisel, damla, mavi hap, doktora gitmeden, gizli paket, reçete
diet: zayıfla, kilo ver, diyet, yağ yak, jelibon, yağ eritir
replica: replika, saat model, çanta, birebir, muadil marka, taklit
domain: alan adı, alan adınız, yenileme, süresi dol, marka tescil, hosting, ödenmemiş fatura, ekteki fatura, firma rehber, alan adı yenileme
list: listesi, veri tabanı, veritabanı, e-posta listesi, mail listesi, firma listesi, iletişim formu, milyon site, müşteri listesi, telefon numara, kayıt$, linkedin, takviminizi, görüşme başına, kişi listesi, mail veritabanı, e-posta veritabanı, firma veritabanı, katılımcı listesi, satın alma müdür, cep numara
job: evden çalış, evde çalış, ek iş, iş ilanı, iş fırsatı, yarı zamanlı, maaş, tecrübe gerekmez, deneyim gerekmez, günlük kazan, haftalık, basit iş, kolay iş, eleman arıyoruz, network marketing, kendi işinin patronu, doğrudan satış, ekibime katıl, arkadaşlarını davet, çok katlı, mülakat yok, asistan aranıyor, evden günde
inherit: miras, merhum, vefat, milyon dolar, milyon euro, avukat, lehtar, transfer, fon$, fonlar, kazandınız, çekiliş, piyango, dul$, gizli, hibe, onaylandı, işlem ücreti
charity: bağış, hayır kurumu, yardım kampanyası, allah, kilise, yetim, hz isa, kanser, dua$, tövbe, son yakın, duayı, mucize
phish: hesabınız, şifre, doğrula, askıya, bloke, giriş yap, güvenlik uyarı, posta kutu, kargo bekliyor, banka bilgi, e-devlet, gümrükte bekliyor, ödemeyi bu, şifreniz bugün, portala
abuse: aptal, salak, orospu, siktir, amk, piç, şerefsiz, dolandırıcı, hırsız, geri zekalı, mal herif, bok$
politics: seçim, hükümet, komplo, aşı$, aşılar, diktatör, uyanın, dünya düzeni, parti
threat: telif, dava aç, mahkeme, hackle, ihlal, fidye, güvenlik açığı, sızdır, verileriniz, yasal işlem, itibar, sunucu, yayınla
ai: yapay zeka, yapay zekâ, otomasyonu, chatbot, otomatikleştir, sesli asistan, sesli temsilci, müşterilerinize cevap, sanal resepsiyon, yapay zeka asistan, sesli bot, bot cevaplıyor
va: sanal asistan, muhasebe, çağrı merkezi, dış kaynak, sigorta, güneş paneli, çeviri hizmet, danışmanlık hizmet, teşvik, patent, bordro, şirket satın al, kelimesi, ofis ve fabrika temizliği
supply: üreticiyiz, üretici firma olarak, imalatçı, toptan, fabrikamızda, ürünlerimiz, tedarikçi, promosyon, ambalaj, koli$, kutu$, tekstil, iş elbise, matbaa, etiket, lojistik hizmet, nakliye hizmet, bant, streç, kalem, kupa, logonuz, fabrika fiyat, dökümhane, vana, döküm parça, çin$, ucuz fiyat
promo: ücretsiz, bedava, kampanya fiyat, indirim, sadece, taahhütsüz, garantili, son günler, özel fiyat, ucuz, kupon, hediye, aylık, fırsat, uygun fiyat
click: tıkla, tıklayın, ziyaret edin, abonelikten, kayıt ol, üye ol, hemen al, link, linkten, detaylı bilgi için, randevu al, bize yazın
boost: artır, arttır, daha fazla müşteri, satışlarınız, büyüt, ikiye katla, yeni müşteri, ciro
pitch: sitenizi inceledim, sitenizi ziyaret, sitenizi gördüm, rastladım, 15 dakika, ekibimiz, ajansımız, ilgilenir, hizmetlerimiz, sunuyoruz, portföy, referanslar, yardımcı oluyoruz, iş birliği, işbirliği, teklif sunmak
torque: tork, sıkma, moment, ön yükleme, önyük, nm$
tool: anahtar, tork anahtarı, tornavida, somun sıkma, vidalama, somun sökme, çarpan, pompa, hidrolik, lokma, takım$, el aleti, aletler, kontrol ünitesi, sensör, cırcır, gergi, havalı, pnömatik, cihaz, makine, alet, ekipman
bolt: cıvata, civata, somun, vida, flanş, diş$, saplama, bijon
quote: teklif, fiyat, fiyatı, ne kadar, proforma, fiyat listesi
qty: adet, tane, miktar, set$
ship: teslim süre, teslimat, termin, sevk, nakliye, liman, gümrük, stok, stokta, kargo ile, teslimat adres, taşındık
doc: teknik föy, katalog, çizim, kılavuz, doküman, teknik özellik, şartname, broşür, teknik resim, veri sayfası
cert: kalibrasyon, sertifika, doğruluk, türkak, izlenebilir, hassasiyet
service: yedek parça, tamir, onarım, garanti, batarya, akü, pil$, şarj, bozul, arıza, bakım, aksesuar, kaçır, adaptör, servis, fiş$, priz, şarj cihaz, türkçe kılavuz, yağ$
order: sipariş, sipariş no, seri no, seri numara, irsaliye, fatura no, parça no, satın aldığımız, iade fatura
place: montaj hattı, montaj, üretim hattı, fabrika, atölye, rüzgar, rafineri, tersane, maden, çelik konstrüksiyon, şanzıman, vardiya, kamyon, demiryolu, şantiye, lastikçi, köprü, iş güvenliği
distrib: distribütör, bayi, bayilik, temsilci, temsilcilik, mümessil
need: ihtiyacımız, ihtiyacı, ihtiyaç, arıyoruz, arıyorum, rica ederiz, rica ederim, lütfen, gönderir, gönderebilir, istiyoruz, almak ist, var mı, acil, uygun mu, mümkün mü, hangi model, alabilir miyiz, talep ed, kiral, kiraya, değiştir, hangi model ve, topluyoruz
study: öğrenci, tez$, bitirme, üniversite, laboratuvar, araştırma, staj
complaint: şikayet, yanlış, eksik, hasarlı, kimse cevap, cevap alamad, gecik, iade, çalışmıyor, kusurlu, hayal kırıklığı, kabul edilemez, hâlâ, hala$, rezalet, iki ay, aydır, haftadır, bekliyoruz, bekliyorum, ayıp, müdür, eğildi, geri alın, üçüncü, çözün
visit: fuar, demo, demonstrasyon, ziyaret et, eğitim, yerinde, standınız, satış temsilcisi gel, temsilci gelsin, fuarında gör
tender: ihale, tedarikçi kayıt, teknik şartname
pay: vade, akreditif, peşin, havale, ödeme koşul, 60 gün, 30 gün, vergi no, açık hesap, fatura, ödendi, hatırlatma
factor: faktoring, faturalarınızı satın, fatura alım, faturalarınızı nakde, faturanızı nakde, alacaklarınız, alacak tahsil, ödenmemiş fatura, çek kırdır, geç ödüyor, geç mi ödüyor, alacaklarınızı, finanse ediyor
staff: personel kiralama, kiralık personel, taşeron işçi, yabancı işçi, kaynakçı, geçici işçi, vasıflı işçi, insan kaynakları firma, işçi temini, işe alım ajans, adaylar, hemen başlayabil, personel temini, tornacı, cnc operatörü, operatör temin
utility: elektrik fatura, ucuz elektrik, elektrik tedarik, enerji danışman, telefon santral, bulut santral, kurumsal internet, filo kiralama, araç kiralama filo, şirket araçları, uzun dönem kiralama, ofis temizli, temizlik şirket, su sebili, kahve makinesi kiral, fotokopi, kırtasiye, şirket aracı, peşinatsız, elektrik pahalı, ofis temiz
honour: firma rehberi, firma kataloğu, yılın şirketi, aday göster, ödül töreni, gala gecesi, kim kimdir, marka sicil, tescil ücreti, yayın ücreti, kayıt ücreti
translate: tercüme bürosu, çeviri bürosu, tercüman, yeminli tercüme, kelime başı, çevirmen
course: liderlik eğitimi, yönetici eğitimi, satış eğitimi, webinar, seminer, yabancı dil kursu, ingilizce kursu, koçluk, son kontenjan, kişisel gelişim, ekibinize eğitim, satış ekibinize
waste: palet alınır, palet alıyoruz, ikinci el palet, hurda alınır, hurda alım, hurda, atık toplama, atık bertaraf, stok fazlası, ikinci el makine alınır
dispute: banka masraf, banka komisyon, kesinti, alıkon, bloke ettiniz, iade faturası, alacak dekontu, iki kez fatura, iki defa tahsil, iki kere, kısmi teslim, yanlış tutar, faturanızda, para iadesi, fazla ödeme, ödeme hatırlatma, teklifinizde, teklifinize göre, siparişimiz, uyuşmuyor, masraf, farkı, fark$
`
