/** Italian. How entries are written stands in ../read-lexicon.ts. */
export const IT = `
words: il, di, che, per, con, una, vostro, vostra, nostra, siamo, gentili, è, del, della, buongiorno, non, sono, le, gli, abbiamo
seo: posizionamento, prima pagina, motori di ricerca, link, parole chiave, ottimizzazione, su google, traffico organico, indicizza, autorità di dominio, vi superano, scambio di link, non pagate, sorpassiamo, vostri concorrenti
site: siti web, sito web, sito internet, realizzazione siti, e-commerce, vostro sito, restyling, negozio online
traffic: traffico, visitatori, visite al
dev: sviluppo app, sviluppo software, applicazioni mobili, sviluppatori, programmatori, software su misura, programmatori in, app a basso, sviluppatori dedicati, esternalizzare lo sviluppo
market: pubblicità, campagne, campagna, agenzia, inserzioni, promuovere, marketing, grafica, logo, video aziendale, acquisizione clienti, invio massivo, sms pubblicitari, comunicazione digitale, drone, animazioni 3d, nostri lavori, video aziendali, video animati, animati
social: social network, social media, follower, iscritti, mi piace, virale, recensioni, cinque stelle
post: articolo sponsorizzato, pubblicare un articolo, guest post, vostro blog, contenuto sponsorizzato, inserire un link, redazionale, pubblichiamo i vostri link, blog autorevoli
loan: prestito, prestiti, credito, finanziamento, finanziamenti, tasso di interesse, tasso, debiti, mutuo, liquidità, cessione del quinto, contributi a fondo perduto, segnalati, centrale rischi, in 24 ore, capitale, senza garanzie, denaro subito, crediti alle imprese
invest: investimento, investitore, investire, guadagn, profitto, rendita passiva, rendimento, soldi, libertà finanziaria, borsa, entrata extra, robot, trasformato, posti, restano tre
crypto: criptovalut, cripto, portafoglio, mining, prevendita, token, wallet
gamble: scommesse, scommettere, slot machine, roulette, bonus di benvenuto, giri gratis, lotteria, gioco online, poker, primo deposito, croupier, pronostici, vincente
adult: incontri, ragazze, donne single, sesso, nude, escort, single, massaggi, calde, chat erotica, foto, sono sola, ciao bello, incontri discreti, mensile pagato, donna benestante, giovane
pharma: senza ricetta, pillole, farmacia, disfunzione erettile, integratore, erezione, farmaci, rimedio, cura, pillola blu, senza medico, dal medico, busta anonima, anonima, ricetta
diet: perdere peso, dimagri, bruciagrassi, dieta, chili, caramelle keto, sciolgono il grasso
replica: replica, orologi, borse, imitazion, marchi di lusso, scarpe firmate
domain: rinnovo del dominio, vostro dominio, dominio, scadenza, registrazione del marchio, hosting, scade, fattura in allegato, fattura insoluta, elenco aziende, rinnovo dominio
list: banca dati, database, indirizzi email, liste email, contatti aziendali, elenchi, email massive, moduli di contatto, milioni di siti, lead, contatti qualificati, numeri di telefono, nominativi, prospezione, vostra agenda, ad appuntamento, elenco contatti, liste di contatti, database contatti, banca dati aziende, lista partecipanti, elenco di, responsabili acquisti, chiamiamo per voi, appuntamenti qualificati
job: scrivi su, lavoro da casa, lavora da casa, lavorare da casa, offerta di lavoro, part-time, stipendio, senza esperienza, assumiamo, al giorno, a settimana, semplici attività, lavoro facile, cerchiamo persone, multilivello, capo di te stesso, vendita diretta, entra nel mio team, network marketing, invita gli amici
inherit: eredità, defunto, milioni di dollari, milioni di euro, avvocato, beneficiario, trasferimento, fondi, vincitore, vedova, riservat, premio, ha vinto, avete vinto, contributo di, approvato, spese per riceverlo
charity: donazione, donare, beneficenza, dio$, chiesa, orfani, benedica, signore gesù, fondazione, cancro, pentit, fine è vicina, preghiera, miracolo
phish: vostro account, suo account, password, sospeso, bloccato, accedi, avviso di sicurezza, casella, pacco in giacenza, conferma i tuoi, dati bancari, fermo in dogana, dogana. paghi, paghi, password microsoft, scade oggi, portale
abuse: idioti, merda, stronzi, puttana, figli di, imbecilli, cretini, coglioni, ladri, vergognatevi, vaffanculo, schifo
politics: elezioni, presidente, governo, élite, complotto, vaccini, dittatura, svegliatevi, nuovo ordine, votate
threat: diritto d'autore, diritti d'autore, azioni legali, hackerato, violazione, denuncia, riscatto, vulnerabilità, diffondere, reputazione, vostri dati, vostro server, pubblicheremo
ai: intelligenza artificiale, automatizzare, automazione dei processi, agente ai, chatbot, ia$, agente vocale, risponde ai vostri clienti, centralinista virtuale, assistente vocale, agenti vocali, bot che risponde
va: assistente virtuale, contabilità, call center, esternalizza, assicurazione, fotovoltaico, risparmiare sulle, buste paga, vendere la sua azienda, finanziamenti agevolati, luce e gas, paghe, acquistiamo aziende, fisco, riscaldamento, pompe di calore
supply: siamo produttori, all'ingrosso, ingrosso, la nostra fabbrica, i nostri prodotti, fornitore di, gadget, imballaggi, scatole, abbigliamento, magliette, mascherine, spedizioniere, trasporto marittimo, tipografia, etichette, scatoloni, nastro, film estensibile, penne, tazze, chiavette, con il vostro logo, prezzo di fabbrica, fonderia, valvole, raccordi, getti, cinese, basso prezzo
promo: gratis, gratuit, offerta, sconto, promozione, a partire da, prova gratuita, senza impegno, garantit, approfitta, ultimi giorni, prezzo speciale, economic, codice sconto, omaggio, bonus, al mese, esclusiv
click: clicca, clicca qui, visita il nostro, disiscri, cancellarti, registrati, iscriviti, acquista ora, questo link, scopri di più, contattami su, prenota una, fissare una
boost: aumentare, aumenta, più clienti, più vendite, crescere, incrementare, fatturato, raddoppia, visibilità, nuovi clienti, attirare
pitch: ho visto il vostro, ho trovato il, call conoscitiva, 15 minuti, il nostro team, la nostra agenzia, sareste interessati, i nostri servizi, offriamo, portfolio, casi di successo, aiutiamo le aziende, collaborazione, senza obbligo, proponiamo
torque: coppia, serraggio, precarico, dinamometric
tool: chiave, avvitatore, cacciavite, pistola, moltiplicatore, tensionatore, pompa, bussola, bussole, utensile, centralina, trasduttore, cricchetto, pneumatic, avvitatura, attrezzatura, apparecchio, macchina, attrezzo, strumento
bolt: vite$, viti$, bullon, dado, dadi, flangia, filetto, prigionieri
quote: preventivo, quotazione, prezzo, quanto costa, offerta per, listino, prezzi
qty: pezzi, unità, pz$, quantità
ship: tempi di consegna, consegna, spedizione, spedire, porto, dogana, magazzino, disponib, trasporto a, indirizzo di consegna, trasferiti
doc: scheda tecnica, disegno, manuale, catalogo, documentazione, specifiche, dati tecnici, schema, esploso
cert: taratura, calibrazione, certificato, riferibil, precisione, accredia, accreditat
service: ricambi, ricambio, riparazione, riparare, garanzia, batteria, caricabatterie, rotto, guasto, manutenzione, accessori, assistenza, perdita, adattatore, spina, caricatore, manuale in italiano, olio
order: ordine, ordine di acquisto, numero di serie, matricola, fattura proforma, ddt$, codice, tracciamento, nota di credito
place: linea di montaggio, linea di produzione, assemblaggio, stabilimento, officina, turbine eoliche, raffineria, cantiere, miniera, parco eolico, turni, operatore, camion, ferroviari, ponte, rspp
distrib: distributore, distribuire i vostri, rappresentante, rappresentare, rivenditore, rappresentanza, vostro marchio, concessionari
need: abbiamo bisogno, cerchiamo, cerco, potreste, potete, per favore, cortesemente, vorrei, vorremmo, inviare, mandare, avete, urgente, adatto, è possibile, quale modello, ci serve, mi serve, richiesta, ci servono, noleggiate, noleggio, cambiare, che modello, che prezzo, montiamo
study: studente, tesi, università, laboratorio, ricerca, tirocinio, istituto tecnico
complaint: reclamo, sbagliat, manca, danneggiat, nessuno risponde, senza risposta, ritardo, restituire, pessimo, non funziona, difetto, delus, inaccettabile, mesi che, due mesi, aspettiamo, vergogna, direttore, settimane, piegato, riprendete, terzo, sistemate
visit: fiera, dimostrazione, visitare, appuntamento, formazione, stand, visita, vostro stand, visti alla fiera, commerciale, tecnico, agente di zona
tender: gara d'appalto, bando, capitolato, albo fornitori, offerta tecnica
pay: lettera di credito, a 60 giorni, a 30 giorni, bonifico, anticipato, pagamento a, pagare a, condizioni di pagamento, fattura a, fattura, è stata pagata, sollecit
factor: factoring, acquistiamo le vostre fatture, acquisto fatture, acquistiamo crediti, acquisto crediti, anticipo fatture, cessione del credito, crediti insoluti, recupero crediti, fatture insolute, pagano tardi, dei crediti, anticipiamo
staff: somministrazione di lavoro, manodopera, lavoratori interinali, agenzia interinale, saldatori da, saldatori dalla, operai da, operai dalla, personale qualificato, personale in affitto, ricerca e selezione, candidati per, profili disponibili, coprire le vostre posizioni, tornitori, operatori disponibili, con contratto di
utility: bolletta, bollette, fornitura di energia, contratto luce, consulente energetico, broker energia, centralino, telefonia aziendale, fibra per aziende, noleggio a lungo termine, noleggio lungo termine, flotta aziendale, auto aziendali, pulizia uffici, pulizie uffici, impresa di pulizie, distributori d'acqua, macchine da caffè, fotocopiatrici, cancelleria, pulizie di, auto aziend
honour: premio impresa, premio aziendale, siete stati nominati, siete stati selezionati, è stata selezionata, cerimonia di premiazione, serata di gala, annuario, elenco aziende, guida delle aziende, chi è chi, registro marchi, tassa di pubblicazione, tassa di registrazione, inserzione
translate: agenzia di traduzioni, traduttori madrelingua, traduzioni giurate, traduzioni tecniche, a parola, interpreti
course: corso di leadership, corsi per manager, formazione finanziata, formazione vendite, formazione per dirigenti, webinar, seminario, corsi d'inglese, coaching, ultimi posti
waste: compriamo bancali, acquistiamo bancali, bancali usati, pallet usati, acquistiamo pallet, compriamo rottami, ritiro rottami, acquisto rottami, rimanenze, stock di magazzino, smaltimento, ritiro rifiuti, acquistiamo macchinari
dispute: spese bancarie, commissioni bancarie, trattenut, ritenuta, detratto, nota di credito, nota credito, addebitato due volte, fatturato due volte, consegna parziale, importo errato, vostra fattura n, rimborso, sollecito, come da vostra offerta, nostro ordine, ordine n, non corrisponde, vostro preventivo, differenza, spese della banca, chiudete la fattura
`
