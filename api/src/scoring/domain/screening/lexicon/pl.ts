/** Polish. How entries are written stands in ../read-lexicon.ts. */
export const PL = `
words: i, w, na, do, z, się, jest, dla, nie, dzień, dobry, państwa, nasz, nasza, oraz, czy, prosimy, mamy, jesteśmy, o, po, że, pan
seo: pozycjonow, pierwsza strona, pierwszej stronie, wyszukiwar, linki, linkow, słowa kluczowe, w google, widoczność, ruch organiczny, wyprzedza, wymiana linków, płacicie tylko, za efekt, konkurencja wyprzedza, przed konkurencj
site: strony internetow, stronę internetow, strona www, witryn, projektowanie stron, sklep internetowy, strony www, państwa stron, waszą stronę
traffic: ruch na stron, odwiedzając
dev: aplikacje mobilne, aplikacji mobilnych, oprogramowan, programist, software house, programiści z, aplikacje tanio, programiści na godziny, zewnętrzny zespół, zespół programist
market: reklam, kampani, agencj, marketing, promocja marki, promowa, grafik, logo, film promocyjny, pozyskiwanie klientów, mailing, klientów b2b, filmy o, dron, animacja 3d, nasze realizacj, wideo, animacje, animowan
social: media społecznościowe, społecznościow, obserwując, polubie, viral, opinie google, pięciogwiazdkow, opinii
post: artykuł sponsorowany, artykuły sponsorowane, publikacj artykuł, gościnn, wpis gościnny, na państwa blogu, opublikujemy państwa linki, blogach
loan: pożyczk, kredyt, finansowani, oprocentowan, odsetki, dług, zadłużen, hipote, bik$, chwilów, środki obrotow, pieniądze w 24, bazach dłużnik, gotówk, bez zabezpiecze, pilnie potrzebne pieniądze, kredytujemy
invest: inwest, zysk, zarobi, zarabia, dochód pasywny, dochod, zwrot z, wolność finansow, giełd, robot, zrobił z, zostały trzy, miejsca
crypto: krypto, portfel, przedsprzedaż, token
gamble: kasyn, zakład bukmach, bukmacher, automaty do gier, ruletk, bonus powital, darmowe spiny, loter, hazard, sloty, krupier, pierwszą wpłat, wpłat, typy sportowe, skuteczności
adult: randk, kobiet, seks, nago, nagie, dziewczyn, samotn, masaż, erotycz, zdjęcia, jestem sama, przystojniak, moje zdjęcia, dyskretne spotkan, kieszonkowe, zamożna pani, młodego mężczyzny
pharma: bez recepty, tabletk, aptek, potencj, erekcj, suplement, lek$, leki, lekarstw, niebieska tabletk, bez lekarza, wizyty u lekarza, dyskretn, recept
diet: schudn, odchudz, dieta, diety, kilogram, spalani tłuszcz, żelki, topią tłuszcz
replica: replik, zegark, torebk, podróbk, markow
domain: domen, wygas, przedłużen, hosting, rejestracja znaku, znak towarowy, faktura w załącz, zaległ, katalog firm, rejestr, opłata za domenę, przedłużenie domeny
list: adresów e-mail, baz danych, baza danych, bazy danych, bazy firm, adresy e-mail, bazy mailing, formularz kontaktow, milionów stron, leady, leadów, telefony do, rekordów, numery, linkedin, kalendarz spotkan, za spotkanie, baza kontaktów, bazy kontaktów, baza mailingowa, listy kontaktów, lista uczestników, kontakty do, kierowników zakup, dzwonimy za państwa, więcej zleceń
job: praca zdalna, praca w domu, z domu, oferta pracy, dodatkowa praca, wynagrodzen, bez doświadczen, zarobki, tygodniowo, prostej pracy, łatwa praca, pracy przy komputerze, marketing sieciow, sam sobie szefem, własnym szefem, sprzedaż bezpośredni, dołącz do mojego zespołu, zaproś znajomych
inherit: spadek, spadku, zmarł, milionów dolarów, milionów euro, adwokat, beneficjent, przelew, fundusz, wygrał, wygran, loteri, wdow, poufn, wygrałeś, wygrał pan, dotację, przyznano, opłacić
charity: darowizn, charytatyw, bóg$, boga, kości, sierot, błogosław, jezus, rak$, wspomó, nawróćcie, koniec jest bliski, modlitw, cud
phish: twoje konto, państwa konto, hasło, zweryfikuj, zablokowan, zawieszon, zaloguj, skrzynk, potwierdź dane, dane bankowe, urzędzie celnym, dopłać, paczka czeka, hasło microsoft, wygasa dzi, portalu
abuse: idio, kurw, chuj, debil, pierdol, dupk, oszuści, złodziej, gnoj, spierd
politics: wybor, rząd, elit, spisek, szczepion, dyktatur, obudź, porządek świat
threat: prawa autorskie, praw autorskich, pozew, do sądu, zhakowa, włam, narusze, okup, podatnoś, wyciek, państwa dane, reputacj, serwer, opublikuj
ai: sztuczna inteligencj, sztucznej inteligencj, ai$, automatyzac, chatbot, agent głosow, odpowiada państwa klient, wirtualny konsultant, voicebot, asystent głosow, asystent ai, bot odbiera, bot odpowiada
va: wirtualna asystent, księgow, call center, ubezpieczen, fotowolta, energii elektrycz, agencja pracy, dotacj, księgowość od, kupimy firm, skup firm, za słowo
supply: jesteśmy producentem, hurtow, hurt$, nasza fabryka, nasze produkty, dostawca, gadżety reklam, opakowan, kartony, odzież, koszulk, drukarni, etykiet, spedycj, taśm, folia stretch, długopis, kubki, kalendarz, z logo, z państwa logo, w cenie producenta, odlewni, zawory, złączki, odlewy, chińska, niskiej cenie
promo: darmow, bezpłatn, oferta specjaln, promocj, rabat, tylko za, bez zobowiązań, gwarantuj, gwarancja efekt, ostatnie dni, tanio, kod rabatowy, prezent, miesięcznie, już od
click: kliknij, tutaj, odwiedź, wypisz, zarejestruj, zapisz się, kup teraz, link$, dowiedz się, umów się, napisz na, sprawdź
boost: zwiększ, więcej klientów, wzrost sprzedaży, sprzedaż, rozwój firmy, podwoi, nowych klientów, zapytań ofert, obrot
pitch: przeglądając, trafiłem na, widziałem, zauważy, 15 minut, nasz zespół, nasza agencj, nasze usługi, oferujemy, portfolio, realizacj, osobą decyzyjną, pomagamy firmom, współprac, niezobowiązując
torque: moment, dokręcan, dokręca, napięcie wstępne, dynamometr
tool: klucz, wkrętar, wkrętak, zakrętar, multiplikator, pomp, hydraul, nasadk, narzędzi, sterownik, czujnik, grzechotk, napinacz, przetwornik, urządzen, przyrząd, maszyn, aparat
bolt: śrub, nakręt, wkręt, kołnierz, gwint, szpilk, kół$
quote: wycen, ofert, cena, ceny, cenę, ile kosztuje, koszt, cennik, ofertę cenową
qty: sztuk, szt$, ilość, komplet
ship: termin dostaw, czas dostaw, dostaw, wysył, port$, odpraw, magazyn, dostępn, transport do, adres dostawy, przenieśliśmy
doc: karta katalog, rysunek, instrukcj, katalog, dokumentacj, specyfikac, dane techniczne, kartę
cert: kalibrac, wzorcow, certyfikat, świadectw, dokładnoś, pca$, legalizac
service: części zamienn, napraw, gwarancj, akumulator, bateri, ładowark, zepsu, uszkodz, serwis, akcesori, wycie, adapter, awari, wtyczk, instrukcji po polsku, olej
order: zamówien, numer zamówien, numer seryjny, faktury pro, list przewoz, numer faktury, indeks, zamówil, proforma, korekt
place: linii montaż, linia montaż, montaż, produkcj, zakład, warsztat, wiatrow, rafineri, stoczni, kopalni, konstrukcji stal, przekładni, zmian, ciężarów, kolej, bhp, behapow
distrib: dystrybut, przedstawiciel, dealer, reprezentow, odsprzed
need: potrzebuj, szuka, poszukuj, prosz, czy możecie, czy macie, chciał, chcemy, prześl, pilne, pilnie, nadaje się, czy jest możliwe, jaki model, który model, zapytanie, interesuje nas, wynajmuj, wypożycz, najem, wymienić, jaki model i, składamy
study: student, praca dyplomowa, magistersk, uczelni, politechnik, laborator, badan, praktyk
complaint: reklamac, skarg, błędn, brakuje, nikt nie odpowiada, brak odpowiedzi, opóźni, zwrot, nie działa, wada, rozczarowa, niedopuszczaln, nadal, czekamy, dwa miesiące, wstyd, dyrektor, skandal, miesięcy, wygięt, zabierajcie, trzecie, naprawicie
visit: targ, pokaz, prezentację na, wizyt, szkoleni, odwiedzić, demo, stoisko, państwa stoisk, wizytę handlowca, handlowc, przedstawiciel handl
tender: przetarg, siwz, zamówienie publiczne
pay: akredytyw, płatność 60, płatność 30, termin płatności, przedpłat, przelewem, przelew 60, nip$, odroczony, faktur, zapłacon, przypomnieni, wezwani
factor: faktoring, factoring, skup faktur, skupujemy faktury, kupimy faktury, wykup faktur, faktury za gotówkę, skup wierzytelności, wierzytelnoś, windykacj, nieopłacone faktury, zatory płatnicz, należności państwa, finansujemy należ, odroczone płatności, kupimy państwa faktury, faktury od ręki
staff: leasing pracownik, leasing pracowniczy, agencja zatrudnien, pracownicy tymczasowi, pracowników tymczasow, pracownicy z, pracowników z, spawacze z, spawaczy z, rekrutacja pracownik, gotowi do pracy, outsourcing pracown, kandydatów na, obsadzimy, spawacz, pozwolenia, tokarz, operatorzy cnc, umowa na pół, z indii, gotowych do pracy od zaraz, pracowników produkcji z
utility: tańszy prąd, rachunki za prąd, umowa na prąd, sprzedawcy energii, zmiana sprzedawcy, cena prądu, centrala telefoniczna, centralki, telefonia w chmurze, telefonia voip, internet dla firm, leasing samochod, wynajem długoterminow, flota, floty, samochody służbow, sprzątanie biur, firma sprzątając, usługi sprzątania, dystrybutory wody, ekspres do kawy w, kserokopiark, artykuły biurow, sprzątamy, auta służbowe, drogi prąd, telefony voip, telefony dla biur, aparatów za, paneli na dach, wózki widłowe na wynajem
honour: katalog przedsiębior, nagrod, nominowan, nominacj, gala$, laureat, kto jest kim, rejestr firm, rejestr znaków, opłata rejestracyjn, opłata za wpis, wpis do rejestru, wpis do katalogu, publikacja znaku, znaku w rejestrze, ogłoszenie znaku, tytułu lidera, pakiet laureata
translate: biuro tłumaczeń, tłumaczeń, tłumaczenia przysięgłe, tłumaczenia techniczne, native speaker
course: szkolenie dla menedżer, szkolenia dla kadry, szkolenie z rodo, szkolenie ze sprzedaży, szkolenia sprzedażowe, webinar, kurs języka, kursy języka, coaching, ostatnie miejsca, konferencja dla
waste: skup palet, skupujemy palety, kupimy palety, używane palety, skup złomu, skupujemy złom, odbiór odpad, wywóz odpad, nadwyżki magazyn, skup maszyn
dispute: opłaty bankow, prowizja bankow, potrącon, wstrzyman, nota kredytowa, faktura korygując, korekta faktury, obciążono dwa razy, dwukrotnie, częściowa dostawa, błędna kwota, waszej faktur, państwa faktura nr, zwrot pieniędzy, nadpłat, ponaglen, państwa ofert, wasza oferta nr, nasze zamówienie, naszego zamówien, nie zgadza się, różnic, prowizj, zamknąć faktur
`
