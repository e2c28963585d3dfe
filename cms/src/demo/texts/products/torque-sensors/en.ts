import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'TS-5R': {
    name: 'TS-5R rotary torque sensor',
    summary: '0.5 to 5 Nm to ±0.25 %, hex ¼″, for screwdrivers in electronics and medical devices.',
    sellingPoints: [
      'Resolves 0.001 Nm at up to 5,000 rpm',
      '82 mm long and 0.28 kg: the screwdriver keeps its balance',
      'Survives 10 Nm, twice its range, without losing its zero',
    ],
  },
  'TS-20R': {
    name: 'TS-20R rotary torque sensor',
    summary: '2 to 20 Nm to ±0.25 %, square ¼″, with angle to 0.25°.',
    sellingPoints: [
      'Matches DN-20, and DN-8 from 2 Nm on, for capability studies',
      '86 mm and 0.31 kg between tool and socket',
      '10,000 samples per second, up to 5,000 rpm',
    ],
  },
  'TS-75R': {
    name: 'TS-75R rotary torque sensor',
    summary: '7.5 to 75 Nm to ±0.25 %, square ⅜″, the usual choice for assembly of cars.',
    sellingPoints: [
      'One sensor for DN-75, and for DN-40 from 7.5 Nm on',
      '92 mm long, 0.42 kg, stainless steel',
      'Shaft speed up to 4,000 rpm, angle to 0.25°',
    ],
  },
  'TS-180R': {
    name: 'TS-180R rotary torque sensor',
    summary: '18 to 180 Nm to ±0.25 %, square ½″, for chassis and wheel joints.',
    sellingPoints: [
      'Matches DN-150 and the pulse tools of 80 to 150 Nm, BP-80 from 18 Nm on',
      'Overload up to 360 Nm, for the peaks of pulse tools on hard joints',
      '104 mm, 0.58 kg; shaft speed up to 3,500 rpm',
    ],
  },
  'TS-500R': {
    name: 'TS-500R rotary torque sensor',
    summary: '50 to 500 Nm to ±0.25 %, square ¾″, for axles, bogies and ring gears.',
    sellingPoints: [
      'Measures DN-400F, and DN-250 from 50 Nm on, on the original joint',
      '1.25 kg and 132 mm, IP50',
      'Shaft speed up to 2,500 rpm, overload up to 200 %',
    ],
  },
  'TS-50S': {
    name: 'TS-50S static torque sensor',
    summary: '2.5 to 50 Nm to ±0.2 %, square ⅜″, IP65, for wrench checks and benches.',
    sellingPoints: [
      'Range 1:20, so one sensor takes TW-25C, and TW-30D from 2.5 Nm on',
      'IP65: a coolant splash in the workshop does no harm',
      'Bolts to a 96 mm footprint, 1.1 kg',
    ],
  },
  'TS-250S': {
    name: 'TS-250S static torque sensor',
    summary: '12.5 to 250 Nm to ±0.2 %, square ½″, IP65, the range of most workshop wrenches.',
    sellingPoints: [
      'Takes TW-60C to TW-210C and TW-85D to TW-200D from 12.5 Nm on',
      'Resolves 0.05 Nm; ±0.1 % with ISO/IEC 17025 calibration',
      '110 mm footprint, 1.7 kg, overload up to 375 Nm',
    ],
  },
  'TS-1000S': {
    name: 'TS-1000S static torque sensor',
    summary: '50 to 1,000 Nm to ±0.2 %, square 1″, IP65, for the long levers.',
    sellingPoints: [
      'Takes TW-340C, TW-800C, TW-1000D, and TW-340D from 50 Nm on',
      'Overload up to 150 %: 1,500 Nm without a new zero',
      '4.6 kg on a 150 mm footprint; bolt it to the foundation, not to the table',
    ],
  },
  'TS-10B': {
    name: 'TS-10B bench torque analyser',
    summary: '0.2 to 10 Nm to ±0.5 % with touch display, 50,000 results and 20,000 samples per second.',
    sellingPoints: [
      'Resolves 0.001 Nm: electric screwdrivers, preset drivers, caps',
      'Second channel for a rotary sensor at the line',
      '3.4 kg, runs on 100 to 240 V anywhere in the world',
      '200 test programs with limits, certificate data by USB',
    ],
  },
  'TS-200B': {
    name: 'TS-200B bench torque analyser',
    summary: '4 to 200 Nm to ±0.5 % with touch display, made for the daily check of wrenches and tools.',
    sellingPoints: [
      'Green or red within one second, stored under the serial number of the wrench',
      '50,000 results, exported by USB, Modbus TCP or Open Protocol',
      'Second channel: TS-50S below and TS-250S above its own range',
      '5.9 kg; ±0.25 % with ISO/IEC 17025 calibration',
    ],
  },
} satisfies ProductsInLanguage
