import { value } from '../words.ts'

/** Names of protocols, radio bands, threads, protection classes and standards: the same in every market. */
export const PROTOCOLS = {
  'open-protocol': value('Open Protocol', 'open protocol | openprotocol | atlas copco open protocol | op mid'),
  profinet: value('PROFINET', 'profinet | profi-net | profinet io | pn'),
  'ethernet-ip': value('EtherNet/IP', 'ethernet/ip | ethernet ip | ethernetip | eip | enip'),
  ethercat: value('EtherCAT', 'ethercat | ether cat | ecat'),
  'modbus-tcp': value('Modbus TCP', 'modbus tcp | modbus/tcp | modbus-tcp | modbus tcp/ip | modbus ethernet'),
  'modbus-rtu': value('Modbus RTU', 'modbus rtu | modbus-rtu | modbus rs485 | rs-485 | rs485'),
  'opc-ua': value('OPC UA', 'opc ua | opcua | opc-ua | opc'),
  mqtt: value('MQTT', 'mqtt | mqtts | mqtt sparkplug'),
  'rs-232': value('RS-232', 'rs-232 | rs232 | rs 232 | rs-232c | v.24'),
  usb: value('USB', 'usb | usb-c | usb c | micro usb | usb 2.0'),
  'digital-io': value('Digital I/O', 'digital i/o | digital io | di/do | 24 v i/o | dio'),
  'analog-10v': value('Analog ±10 V', 'analog ±10 v | ±10 v | +/-10 v | 0-10 v | 10v analog'),
} as const

export const WIRELESS = {
  'wifi-2.4': value('Wi-Fi 2.4 GHz', 'wi-fi 2.4 ghz | wifi 2.4 | wlan 2.4 ghz | 2.4 ghz | 2.4g | 802.11b/g/n'),
  'wifi-5': value('Wi-Fi 5 GHz', 'wi-fi 5 ghz | wifi 5 ghz | wlan 5 ghz | 5 ghz | 5g wifi | 802.11ac'),
  'bluetooth-le': value('Bluetooth LE', 'bluetooth le | bluetooth low energy | ble | bluetooth | bt'),
  'ism-868': value('ISM 868 MHz', 'ism 868 mhz | 868 mhz | 868mhz | sub-ghz 868'),
  'ism-915': value('ISM 915 MHz', 'ism 915 mhz | 915 mhz | 915mhz | sub-ghz 915'),
} as const

/** BSP parallel threads, ISO 228-1. */
export const AIR_INLETS = {
  'g-1/8': value('G 1/8"', 'g 1/8" | g1/8 | bsp 1/8 | bspp 1/8 | 1/8'),
  'g-1/4': value('G 1/4"', 'g 1/4" | g1/4 | bsp 1/4 | bspp 1/4 | 1/4'),
  'g-3/8': value('G 3/8"', 'g 3/8" | g3/8 | bsp 3/8 | bspp 3/8 | 3/8'),
  'g-1/2': value('G 1/2"', 'g 1/2" | g1/2 | bsp 1/2 | bspp 1/2 | 1/2'),
} as const

/** IEC 60529. */
export const IP_CLASSES = {
  IP20: value('IP20', 'ip20 | ip 20 | ip-20'),
  IP30: value('IP30', 'ip30 | ip 30 | ip-30'),
  IP40: value('IP40', 'ip40 | ip 40 | ip-40'),
  IP42: value('IP42', 'ip42 | ip 42 | ip-42'),
  IP44: value('IP44', 'ip44 | ip 44 | ip-44'),
  IP50: value('IP50', 'ip50 | ip 50 | ip-50'),
  IP52: value('IP52', 'ip52 | ip 52 | ip-52'),
  IP54: value('IP54', 'ip54 | ip 54 | ip-54'),
  IP65: value('IP65', 'ip65 | ip 65 | ip-65'),
  IP67: value('IP67', 'ip67 | ip 67 | ip-67'),
} as const

export const CERTIFICATES = {
  ce: value('CE', 'ce | ce mark | c.e.'),
  ukca: value('UKCA', 'ukca | uk ca'),
  ul: value('UL', 'ul | ul listed | culus | ul 62841'),
  csa: value('CSA', 'csa | csa c22.2'),
  fcc: value('FCC', 'fcc | fcc part 15 | fcc id'),
  rohs: value('RoHS', 'rohs | rohs 2 | rohs 3 | 2011/65/eu'),
  reach: value('REACH', 'reach | reach svhc | 1907/2006'),
  atex: value('ATEX', 'atex | 2014/34/eu'),
  iecex: value('IECEx', 'iecex | iec ex'),
  'iso-6789-1': value('ISO 6789-1', 'iso 6789-1 | iso6789-1 | iso 6789-1:2017 | iso 6789'),
  'iso-6789-2': value('ISO 6789-2', 'iso 6789-2 | iso6789-2 | iso 6789-2:2017'),
  'iso-17025': value('ISO/IEC 17025', 'iso/iec 17025 | iso 17025 | iso17025 | en iso/iec 17025'),
  'vdi-2647': value('VDI/VDE 2647', 'vdi/vde 2647 | vdi 2647 | vdi2647 | vdi/vde2647'),
  ccc: value('CCC', 'ccc | 3c'),
  kc: value('KC', 'kc | kc mark | k.c.'),
  pse: value('PSE', 'pse | pse mark'),
  anatel: value('ANATEL', 'anatel'),
} as const
