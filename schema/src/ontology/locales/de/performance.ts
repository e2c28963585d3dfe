import { parameter } from '../../words.ts'

export const performance = {
  torqueRange: parameter(
    'Drehmomentbereich',
    'Zwischen diesen beiden Drehmomenten hält das Werkzeug seine angegebene Genauigkeit; Ihr Sollmoment sollte darin liegen, am besten in der Mitte.',
    'drehmomentbereich | drehmoment | drehmomente | anzugsmoment | anziehmoment | anziehdrehmoment | sollmoment | moment | maximales drehmoment | max. drehmoment | arbeitsbereich | md',
    'Drehmoment',
  ),
  torqueAccuracy: parameter(
    'Drehmomentgenauigkeit',
    'Wie weit eine einzelne Verschraubung vom eingestellten Drehmoment abweichen darf, in Prozent des Sollwerts.',
    'drehmomentgenauigkeit | genauigkeit | genau | präzision | toleranz | abweichung | messabweichung | messfehler | fehlergrenze | anzeigeabweichung',
    'Genauigkeit',
  ),
  torqueRepeatability: parameter(
    'Wiederholgenauigkeit',
    'Streuung wiederholter Verschraubungen am selben Schraubfall bei drei Standardabweichungen, wie in ISO 5393.',
    'wiederholgenauigkeit | wiederholbarkeit | streuung | drehmomentstreuung | reproduzierbarkeit | 3 sigma | sechs sigma | cm-wert | cmk | maschinenfähigkeit',
    'Streuung',
  ),
  torqueResolution: parameter(
    'Drehmomentauflösung',
    'Der kleinste Drehmomentschritt, der sich einstellen oder ablesen lässt.',
    'drehmomentauflösung | auflösung | kleinster schritt | schrittweite | skalenteilung | teilung | ziffernschritt | ablesbarkeit',
    'Auflösung',
  ),
  overloadCapacity: parameter(
    'Überlastbarkeit',
    'Wie viel seines Nennmoments der Aufnehmer oder Schlüssel verträgt, ohne seine Kalibrierung zu verlieren.',
    'überlastbarkeit | überlast | überlastgrenze | überlastschutz | maximallast | grenzdrehmoment | überlastsicher',
    'Überlast',
  ),
  freeSpeed: parameter(
    'Leerlaufdrehzahl',
    'Drehzahl der Spindel ohne Last; sie entscheidet, wie schnell ein langes Gewinde eingedreht ist.',
    'leerlaufdrehzahl | drehzahl | umdrehungen | spindeldrehzahl | max. drehzahl | eindrehdrehzahl | geschwindigkeit | schnell | drehgeschwindigkeit',
    'Drehzahl',
  ),
  boltSize: parameter(
    'Schraubengröße',
    'Metrische Schrauben der Festigkeitsklasse 8.8, für die das Werkzeug gedacht ist; festere brauchen mehr Drehmoment.',
    'schraubengröße | schraube | schrauben | gewindegröße | gewinde | schraubendurchmesser | nenndurchmesser | metrisches gewinde | m-gewinde | bolzen',
    'Schrauben',
  ),
  dutyCycle: parameter(
    'Einschaltdauer',
    'Anteil der Zeit, in der das Werkzeug laufen darf, ohne zu heiß zu werden.',
    'einschaltdauer | ed | relative einschaltdauer | dauerbetrieb | betriebsart | aussetzbetrieb',
    'ED',
  ),
  cycleTime: parameter(
    'Zykluszeit',
    'Dauer einer typischen Verschraubung vom Start am Drücker bis zum i.O.-Signal.',
    'zykluszeit | taktzeit | takt | schraubzeit | verschraubungszeit | sekunden pro schraube | zyklusdauer',
    'Zyklus',
  ),
  tighteningsPerCharge: parameter(
    'Verschraubungen je Akkuladung',
    'Anzahl typischer Verschraubungen, die ein voller Akku schafft.',
    'verschraubungen je akkuladung | verschraubungen pro akku | schrauben pro ladung | akkulaufzeit | laufzeit | reichweite des akkus | schraubfälle pro ladung',
    'Je Ladung',
  ),
  reversible: parameter(
    'Rechts- und Linkslauf',
    'Dreht in beide Richtungen, sodass sich Schrauben mit demselben Werkzeug auch lösen lassen.',
    'rechts- und linkslauf | rechts-/linkslauf | linkslauf | umschaltbar | umsteuerbar | reversierbar | lösen | linksgewinde',
    'Links/rechts',
  ),
  measuringDirection: parameter(
    'Messrichtung',
    'Drehrichtung, in der das Drehmoment gemessen oder begrenzt wird.',
    'messrichtung | drehrichtung | richtung | wirkrichtung | betätigungsrichtung | drehsinn',
    'Richtung',
  ),
} as const
