import { parameter } from '../../words.ts'

export const control = {
  torqueControl: parameter(
    'Drehmomentsteuerung',
    'Woran das Werkzeug erkennt, dass es aufhören muss: ein Messwertgeber misst, eine Kupplung oder ein Auslösemechanismus trennt.',
    'drehmomentsteuerung | steuerungsart | abschaltung | abschaltprinzip | kupplungsart | regelung | auslösung | abschaltart | drehmomentregelung',
    'Abschaltung',
  ),
  angleMonitoring: parameter(
    'Drehwinkelüberwachung',
    'Misst den Drehwinkel und deckt so überdrehte Gewinde und fehlende Scheiben auf.',
    'drehwinkelüberwachung | drehwinkel | winkel | winkelmessung | winkelüberwachung | drehmoment und drehwinkel | gyroskop | streckgrenzgesteuert | drehwinkelverfahren',
    'Drehwinkel',
  ),
  angleResolution: parameter(
    'Winkelauflösung',
    'Der kleinste Winkel, der unterschieden wird.',
    'winkelauflösung | auflösung des winkels | gradauflösung | geberauflösung | impulse pro umdrehung',
  ),
  programs: parameter(
    'Programme',
    'Anzahl der Schraubprogramme (Parametersätze), die sich speichern lassen.',
    'programme | programm | schraubprogramme | parametersätze | parametersatz | psets | voreinstellungen | rezepte | schraubparameter | anzahl programme',
  ),
  resultMemory: parameter(
    'Ergebnisspeicher',
    'Anzahl der Schraubergebnisse, die das Gerät behält, wenn das Netzwerk ausfällt.',
    'ergebnisspeicher | speicher | datenspeicher | messwertspeicher | gespeicherte ergebnisse | rückverfolgbarkeit | datenaufzeichnung',
    'Speicher',
  ),
  sampleRate: parameter(
    'Abtastrate',
    'Drehmomentmessungen pro Sekunde.',
    'abtastrate | abtastfrequenz | messrate | messfrequenz | abtastung | bandbreite | messungen pro sekunde',
  ),
  channels: parameter(
    'Kanäle',
    'Anzahl der Spindeln, Werkzeuge oder Aufnehmer, die gleichzeitig angeschlossen sein können.',
    'kanäle | kanal | kanalzahl | anzahl kanäle | spindeln | mehrfachschrauber | anschließbare werkzeuge | steckplätze | messkanäle',
  ),
  display: parameter(
    'Anzeige',
    'Wie Ergebnisse am Gerät selbst gezeigt werden.',
    'anzeige | display | bildschirm | digitalanzeige | anzeigeart | touchscreen | ablesung',
  ),
  protocols: parameter(
    'Schnittstellen und Protokolle',
    'Schnittstellen und Feldbusse, über die Programme gewählt und Ergebnisse ausgegeben werden.',
    'schnittstellen und protokolle | protokoll | protokolle | schnittstelle | schnittstellen | feldbus | feldbusse | kommunikation | sps-anbindung | netzwerk | busanbindung | mes-anbindung',
    'Protokolle',
  ),
  wireless: parameter(
    'Funk',
    'Funkstandards; prüfen Sie, welche in Ihrem Land und in Ihrem Werk zugelassen sind.',
    'funk | wlan | bluetooth | funkverbindung | drahtlos | kabellose übertragung | funkstandard | funkübertragung',
  ),
  wirelessRange: parameter(
    'Funkreichweite',
    'Entfernung im freien Feld; Stahlkonstruktionen verkürzen sie.',
    'funkreichweite | reichweite | wlan-reichweite | übertragungsreichweite | sendereichweite | entfernung',
    'Reichweite',
  ),
} as const
