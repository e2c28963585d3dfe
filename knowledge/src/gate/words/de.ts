import type { GateWords } from './words.ts'

export const de: GateWords = {
  negation:
    'nicht | kein | keine | keinen | keinem | keiner | keines | ohne | nie | niemals | weder | noch nie | fehlt | fehlen | statt | anstatt | ausgenommen | außer | nein',
  notNegation:
    'nicht mehr als | nicht weniger als | nicht nur | nicht überschreit* | nicht später als | nicht über | nicht unter | ohne last | ohne werkzeug',
  atMostBefore: 'bis zu | bis | höchstens | maximal | max | nicht mehr als | maximum | nicht überschreit* | nicht über',
  atMostAfter: 'oder weniger | höchstens | maximal | max | nicht überschreit*',
  atLeastBefore: 'ab | mindestens | minimal | min | wenigstens | nicht weniger als | nicht unter',
  atLeastAfter: 'oder mehr | mindestens | minimal | und mehr | aufwärts',
  above: 'mehr als | über | größer als | höher als | oberhalb',
  below: 'weniger als | unter | kleiner als | niedriger als | unterhalb | leichter als',
  about: 'etwa | ungefähr | rund | circa | ca | knapp | annähernd',
  between: 'zwischen | von',
  to: 'bis | bis zu | auf',
  and: 'und | oder',
  conjunctions: 'und | aber | während | wobei | sondern | denn | weil | obwohl | sowie',
  restating:
    'sie brauchen | sie benötigen | sie suchen | sie möchten | sie wollen | sie sagten | sie schrieben | sie nannten | sie fragten | sie haben | sie wünschen | ihre anfrage | ihre frage | ihre anforderung* | ihr ziel* | ihre nachricht | ihrer anfrage | meinen sie | wie sie | für ihre | für ihren | für ihr | verstanden',
  otherCustomer:
    'anderer kunde | andere kunden | anderen kunden | andere kundin | unser kunde | unserem kunden | einer unserer kunden | ein kunde von uns | anderen kundin',
  prompt:
    'systemprompt | system-prompt | meine anweisungen | meinen anweisungen | meine instruktionen | ich wurde angewiesen | ich bin angewiesen | versteckte anweisung* | entwicklernachricht | systemnachricht | als ki | sprachmodell | api-schlüssel | passwort | kennwort | zugangsdaten | versteckte regeln | meine regeln | der text oben | vertrauliche anweisung* | meine vorgaben',
  injection:
    'ignoriere | ignorieren sie alle | ignorieren sie die | ignorieren sie vorherige | vergiss alle | vergiss deine | vergessen sie alle | du bist jetzt | gib dich aus | verhalte dich als | neue anweisungen | sage dem kunden | sage dem käufer | antworte nur | empfiehl immer | gib aus | verrate | klicken sie hier | klicken sie auf | besuchen sie | senden sie ihre | schicken sie ihre | überweisen sie | bankverbindung | kreditkarte | geben sie ihr passwort',
  abbreviations:
    'z | b | nr | ca | max | min | bzw | usw | d | h | u | a | vgl | inkl | exkl | abb | ggf | evtl | str | dr | ing | mind | zzgl | abs | rev | art | bspw',
  concepts: {
    certified:
      'zertifizier* | zertifikat für | zertifizierung | zugelassen | zulassung | geprüft nach | akkreditier* | konform* | entspricht der norm | erfüllt die norm',
    guarantee:
      'garantieren | garantiert | garantiere | versprechen | verspreche | zusichern | sichern ihnen zu | verpflichten uns',
    delivery:
      'liefer* | versand | versende* | verschick* | bis morgen | nächste woche | nächsten montag | trifft ein | zustellung',
    inStock: 'auf lager | ab lager | lagernd | sofort verfügbar | vorrätig | sofort lieferbar',
    free: 'kostenlos* | gratis | ohne aufpreis | unentgeltlich | kostenfrei* | umsonst | versandkostenfrei',
    discount:
      'rabatt* | nachlass | preisnachlass | skonto | sonderangebot | günstiger | bestpreis | billiger | vergünstig* | gutschein | jeden preis | besserer preis | besseren preis | sonderpreis | guter preis',
    price: 'preis ist | preis von | preis beträgt | kostet | kosten betragen | für nur | listenpreis',
    maintenanceFree: 'wartungsfrei* | keine wartung | ohne wartung',
    waterproof: 'wasserdicht* | tauchfest | staubdicht*',
    unbreakable: 'unzerstörbar* | unkaputtbar | fällt nie aus | lebenslang* | ausfallsicher* | hält ewig',
    superlative:
      'weltweit beste* | der beste | die beste | das beste | der leichteste | der schnellste | der günstigste | der stärkste | der genaueste | der einzige | die einzige | das einzige | nummer eins | marktführer* | führender hersteller | unübertroffen* | konkurrenzlos* | überlegen | schlägt den',
    refund: 'rückerstatt* | geld zurück | geld-zurück* | kostenloser ersatz | erstatten',
  },
}
