/** Finnish. How entries are written stands in ../read-lexicon.ts. */
export const FI = `
words: ja, on, me, te, hei, olemme, ei, että, kanssa, teidän, meidän, hyvä, voitteko, tai, ovat, joka, sekä, myös
seo: hakukone, ensimmäisel, avainsan, googles, näkyvyy, linkkien rakent, hakutulo, sijoituks, yläpuolel, linkinvaihto, maksatte vain, hakutuloks, kilpailijanne
site: verkkosivu, kotisivu, verkkosuunnittelu, verkkokaup, nettisivu
traffic: kävijä, liikennet
dev: sovelluskehi, ohjelmistokehi, ohjelmoij, kehittäj, tiimimme intiassa, tekee sovelluksia, kehittäjiä, kehitystiimi, ohjelmistokehityksen ulkoistus, ohjelmistotalo
market: mainon, mainost, kampanj, toimisto, markkinoin, logo, yritysvideo, drone, animaatio, animaatiovideo, animoitu
social: sosiaali, somen, seuraaj, viraal, google-arvostelu, viiden tähden
post: vieraskirjoit, sponsoroi, julkaista artikkel, artikkelin, blogiin, julkaisemme linkkinne, blogissa
loan: laina, ~laina, luotto, rahoitu, korko, koron, velka, velat, velkaa, pikalaina, käyttöpääoma, rahat 24, rahastomme, maksuhäiriö, ilman vakuuks, rahaa nopeasti, yrityslaina
invest: sijoit, tuotto, tuotot, voitto, ansaitse, passiivi, lisätulo, rahaa, taloudelli vapau, robotti, paikkaa jäljellä, rahasto
crypto: krypto, lompakko, ennakkomyynti, token, lompakkosi
gamble: vedonlyön, nettikasino, kolikkopeli, ilmaiskierro, tervetuliaisbon, lotto, arpajai, pelaa, ensitalletus, urheiluvih, osumatarkk
adult: deitti, treffi, nais, seksi, alaston, sinkku, seuranhak, yksinäi, hieront, kuviani, olen yksin, komistus, salaisiin tapaam, kuukausiraha, varakas nainen, nuorta miestä
pharma: ilman reseptiä, pillere, apteek, potenssi, lisäravin, lääke, lääkkei, erektio, sininen pilleri, ilman lääkäri, huomaamat, resepti
diet: laihdu, laihtu, dieetti, kiloa, painonpudot, ketokark, sulattavat rasvaa
replica: replika, jäljitelm, kellot, kelloj, laukku, merkkikel
domain: verkkotunnu, domain, vanhene, uusimi, tavaramerk, webhotel, maksamaton, lasku liit, yrityshakemist, verkkotunnuksen uusiminen, tavaramerkin rekisteröinti
list: tietokan, sähköpostiosoit, osoitelist, yhteystieto, yhteydenottolomak, miljoon sivust, liidi, puhelinnumero, tehtaanjohta, linkedin, kalenterinne, tapaamiselta, yhteystietolista, sähköpostitietokanta, yritystietokanta, osoiterekisteri, osallistujalista, ostopäällik, puhelinnumeroineen
job: työskentele koto, kotoa, kotona, työtarjou, osa-aik, palkka, ei kokemus, sivutyö, viikossa, helppoon, helppoa työtä, tietokonetyö, verkostomarkkinointi, oma pomo, suoramyynti, tiimiini, kutsu ystäviä
inherit: perintö, perinnön, edesmenn, kuollut, miljoonaa doll, miljoonaa euro, asianaja, edunsaaj, siirto, varoj, voittaj, arpajais, leski, luottamuksell, onnittelut, voitti, henkilökort, tukenne, hyväksytty, käsittelymaksu
charity: lahjoit, hyväntekeväi, jumala, kirkko, orpo, siunat, jeesus, syöpä, parannus, loppu on lähellä, rukous, ihme
phish: tilinne, tilisi, salasana, suljett, lukittu, kirjaudu, turvallisuusvaroit, postilaatik, pankkitunnu, tullissa, on täynnä, kirjoita salasana, microsoft-salasan, vanhenee tänään, portaali
abuse: idioot, vittu, perkele, saatana, paska, huora, huijar, haista, kusipää, typerä
politics: vaalit, hallitu, eliit, salaliit, rokot, diktatuur, herätkää, maailmanjärjest
threat: tekijänoikeu, oikeustoim, haaste, hakkeroi, loukkau, lunnai, haavoittuvu, vuota, tietonne, palvelime, murtautu, julkaisemme
ai: tekoäly, ~tekoäly, automatis, automatisoi, chatbot, puheagentti, vastaa asiakkaillenne, tekoälyavustaja, ääniassistentti, puhebotti, tekoälyvastaanottaja, botti vastaa
va: virtuaaliassist, virtuaaliavust, kirjanpi, puhelinpalvel, ulkoist, vakuutu, aurinkopane, toimistojen
supply: olemme valmistaj, tukku, tehtaamme, tuotteemme, toimittaja, liikelahj, pakkaus, vaattei, painotalo, etiket, pahvilaatik, teippi, kiristekalvo, kynät, mukit, logollanne, guangzhou, lentorahti, valimo, venttiil, liittim, valuja, kiinalainen, halvalla
promo: ilmai, tarjous, alennu, vain €, maksuton, takuulla, erikoishint, halpa, edulli, alennuskood, lahja, kuukaudes, eksklusiivi
click: klikka, napsauta, vieraile, peruuta tilaus, rekisteröi, osta nyt, linki, lue lisää, varaa aika, varaa
boost: kasvat, lisää asiak, lisää myynt, kasvu, liikevaihto, tuplaa, uusia asiak
pitch: sivustoanne, sivustonne, löysin, huomasin, 15 minuut, tiimimme, toimistomme, kiinnost, palvelumme, palveluitamme, tarjoamme, portfolio, autamme, yhteistyö, sitoumuks
torque: momentti, moment, kiristys, kirist, vääntömoment, esikirist
tool: ~avain, avain, avaim, ruuvinväänn, mutterinväänn, pulttipist, ~pumppu, hydrau, hylsy, hylsyj, työkalu, ohjain, anturi, räikkä, kone$, vahvistin, laite, väline
bolt: pultti, pultit, pultteja, ruuvi, mutteri, laippa, kierre
quote: tarjouspyynt, tarjoust, hinta, hinnat, hinnan, paljonko maksaa, hinnasto
qty: kappale, kpl, määrä, yksikk
ship: toimitusaik, toimitus, toimitta, rahti, satama, tulli, varasto, saatavu, toimitusosoit, muutimme
doc: tekniset tiedot, piirustu, käyttöohje, luettelo, esite, datalehti, spesifikaati
cert: kalibroin, kalibroi, sertifikaat, tarkkuu, jäljitettäv, todistu
service: varaosa, korjau, korjat, takuu, akku, laturi, rikki, vika, huolto, lisävarus, vuotaa, adapteri, pistok, suomenkielinen, öljy
order: tilaus, tilausnumer, sarjanumer, lähete, laskun numero, tuotenumer, tilasimme, proforma, hyvityslasku
place: kokoonpano, asennus, tuotantolinj, tehdas, tehtaa, korjaamo, tuulivoima, jalostamo, telakka, kaivos, teräsraken, vuoro, kuorma-auto, rautatie, silta, työsuojelu
distrib: jälleenmyyj, maahantuoj, edustaj, edustaa, jakelij
need: tarvitsemme, tarvitsen, etsimme, etsin, voitteko, voisitteko, pyydämme, kiitos, haluamme, haluaisimme, lähettä, onko teillä, kiireelli, sopii, sopiva, onko mahdollista, mikä malli, haluaisin, vuokra, vaihtaa, mikä malli ja, asennamme
study: opiskelij, opinnäyte, yliopisto, laboratorio, tutkimus, diplomityö, ammattikorkea
complaint: reklamaatio, valitu, väärä, puuttu, vaurioitu, kukaan ei vastaa, ei vastausta, myöhäs, palautt, ei toimi, pettyny, kelvoton, edelleen, kaksi kuukautta, viikkoa, odotettu, odotamme, häpeä, johtajan kanssa, päällik, vääntyn, ottakaa kaikki, kolmas
visit: messu, esittely, vierail, käynti, koulutus, demo, osasto, osastonne, myyjän, edustajan käynti
tender: tarjouskilpailu, hankinta, tarjousaika
pay: maksuaika, päivän maksu, remburssi, ennakko, maksuehdo, y-tunnus, laskutus, lasku, maksettiin, maksettu, muistutus
factor: factoring, laskujen osto, ostamme laskunne, ostamme laskuja, laskurahoitus, myykää laskunne, maksamattomat laskut, perintätoimisto, saatavat rahaksi, maksavat myöhässä, maksavatko asiakkaat, saatavanne, rahoitamme
staff: vuokratyö, henkilöstövuokraus, vuokrahenkilöstö, työntekijöitä ulkomailta, hitsaajia, ammattilaisia ulkomailta, työvoimaa, rekrytointitoimisto, ehdokkaita, valmiina aloittamaan, täytämme avoimet, koneistajia, sorvaajia, operaattoreita
utility: sähkösopimus, halvempi sähkö, sähkölasku, energiavälittäjä, puhelinvaihde, pilvivaihde, yritysliittymä, yritysnetti, autoleasing, työsuhdeauto, yritysleasing, autokanta, toimistosiivous, siivousyritys, siivouspalvelu, vesiautomaatti, kahviautomaatti toimistoon, toimistotarvikkeet, kopiokone, sähkö kallis, siisti toimisto
honour: yrityshakemisto, yritysluettelo, yrittäjäpalkinto, ehdolla, palkintogaala, gaala, kuka kukin on, tavaramerkkirekisteri, rekisteröintimaksu, julkaisumaksu, tavaramerkkinne
translate: käännöstoimisto, kääntäjät, kääntäjiä, virallinen käännös, sanalta, tulkkaus
course: johtamiskoulutus, esimieskoulutus, myyntikoulutus, myyntivalmennus, koulutus esimiehille, webinaari, seminaari, kielikurssi, valmennus, viimeiset paikat
waste: ostamme lavoja, lavojen osto, käytetyt lavat, ostamme romua, romumetalli, jätehuolto, jätteiden nouto, ylijäämäerä, ostamme käytettyjä koneita
dispute: pankkikulu, pankkimaksu, pidätetty, pidättäneet, vähennetty, hyvityslasku, laskutettu kahdesti, veloitettu kahdesti, osatoimitus, väärä summa, laskunne n, palautus, maksumuistutus, tarjouksenne, tilauksemme, ei täsmää, erotus, kulun, pankkikul
`
